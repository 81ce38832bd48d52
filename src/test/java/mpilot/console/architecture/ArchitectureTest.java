package mpilot.console.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.net.ssl.SSLServerSocket;

/** The house keeps its rooms apart: data flows one way, from the gateway's bytes to the screen. */
class ArchitectureTest {
    private static final String ROOT = "mpilot.console.";

    private static final JavaClasses CONSOLE =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    /** What each package may use of the others, and why not more. */
    private static Stream<Arguments> rooms() {
        return Stream.of(
                room("text", Set.of(), "words know nothing of what they are said about"),
                room("file", Set.of("text"), "a file is written whole whatever is in it"),
                room("json", Set.of(), "maps and records are the same whatever they say"),
                room(
                        "gateway",
                        Set.of("text"),
                        "the remote API is what it is, whoever asks and whatever it means"),
                room(
                        "logging",
                        Set.of("file", "gateway"),
                        "the log is the same whoever writes to it"),
                room(
                        "task",
                        Set.of("gateway"),
                        "running work needs to know how it is cancelled, not what it does"),
                room(
                        "policy",
                        Set.of("gateway", "text"),
                        "what a profile means depends on the profile and a clock alone"),
                room(
                        "fleet",
                        Set.of("gateway", "policy", "text"),
                        "all profiles at once are still only profiles; no screen, no file"),
                room(
                        "settings",
                        Set.of("file", "json", "task", "text"),
                        "a store of settings does not know what is kept in it"),
                room(
                        "connection",
                        Set.of("gateway", "settings", "json", "task", "text"),
                        "how a gateway is reached has nothing to do with what it answers"),
                room(
                        "export",
                        Set.of("gateway", "policy", "fleet", "file", "text"),
                        "rows go out the same way from a command and from the window"),
                room(
                        "sandbox",
                        Set.of("gateway"),
                        "the sandbox stands in for a gateway, so it knows the contract alone"),
                room(
                        "cli",
                        Set.of(
                                "logging",
                                "task",
                                "gateway",
                                "policy",
                                "fleet",
                                "settings",
                                "connection",
                                "export",
                                "sandbox",
                                "file",
                                "text"),
                        "commands run where there is no window"),
                room(
                        "ui",
                        Set.of(
                                "logging",
                                "gateway",
                                "task",
                                "policy",
                                "fleet",
                                "settings",
                                "connection",
                                "export",
                                "sandbox",
                                "file",
                                "text"),
                        "the window is at the end of the flow; nothing comes after it"));
    }

    private static Arguments room(String name, Set<String> uses, String reason) {
        return Arguments.of(name, uses, reason);
    }

    @ParameterizedTest(name = "{0} uses {1} alone, as {2}")
    @MethodSource("rooms")
    void eachPackageUsesOnlyWhatItMay(String name, Set<String> uses, String reason) {
        List<String> allowed = new ArrayList<>();
        allowed.add(ROOT + name + "..");
        uses.forEach(used -> allowed.add(ROOT + used + ".."));
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + name + "..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("mpilot.console..")
                                        .and(
                                                not(
                                                        resideInAnyPackage(
                                                                allowed.toArray(String[]::new)))))
                        .because(reason)
                        .allowEmptyShould(true);
        rule.check(CONSOLE);
    }

    @Test
    void everyPackageHasItsRule() {
        Set<String> ruled = new TreeSet<>(rooms().map(room -> (String) room.get()[0]).toList());
        Set<String> there = new TreeSet<>();
        CONSOLE.forEach(each -> {
            if (each.getPackageName().startsWith(ROOT)) {
                there.add(each.getPackageName().substring(ROOT.length()).split("\\.", 2)[0]);
            }
        });
        assertThat(ruled).containsAll(there);
    }

    @Test
    void onlyTheGatewayKnowsHttpAndJsonParsing() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "gateway..", ROOT + "json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "okio..", "tools.jackson..")
                .because(
                        "another HTTP client or JSON parser must be a change of one package; the"
                                + " console's own JSON, its settings, is databind's in one more")
                .check(CONSOLE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "okio..")
                .because("the console's own JSON is on this machine")
                .check(CONSOLE);
    }

    @Test
    void nothingListensButTheSandbox() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.net.httpserver..")
                .because("whatever listens can be asked by every web page and every local user")
                .check(CONSOLE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        ServerSocket.class,
                        ServerSocketChannel.class,
                        AsynchronousServerSocketChannel.class,
                        DatagramSocket.class,
                        DatagramChannel.class,
                        SSLServerSocket.class)
                .because("the sandbox's server is the only one, and is tried by its tests")
                .check(CONSOLE);
    }

    @Test
    void onlyTheWindowKnowsTheToolkit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx.scene..",
                        "javafx.stage..",
                        "javafx.application..",
                        "javafx.css..",
                        "javafx.animation..",
                        "atlantafx..",
                        "org.kordamp..")
                .because("everything but the window runs, and is tested, without a toolkit")
                .check(CONSOLE);
    }

    @Test
    void viewModelsSeeNoControl() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .because("what the screen says is tested without starting the toolkit")
                .check(CONSOLE);
    }

    @Test
    void theWindowAndTheCommandsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "cli..", "picocli..")
                .because("Main is the one place where the two meet")
                .check(CONSOLE);
    }

    @Test
    void theFolderNamesTellTheWay() {
        slices().matching(ROOT + "ui.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a part of the window can be understood without the next one")
                .check(CONSOLE);
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .because("such a name says nothing of what is in there")
                .check(CONSOLE);
    }

    @Test
    void nothingIsKeptInStatics() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should()
                .beFinal()
                .because("two windows, two tests or two gateways must not share state by accident")
                .check(CONSOLE);
    }

    @Test
    void nobodySleepsOrPrints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("data goes to standard output alone, and that is the commands' to decide")
                .check(CONSOLE);
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", Duration.class)
                .because("waiting is for a condition or a timer, which can be cancelled")
                .check(CONSOLE);
    }

    @Test
    void recordsOfTheContractCannotBeChanged() {
        classes()
                .that()
                .resideInAPackage(ROOT + "gateway")
                .and()
                .areRecords()
                .should()
                .haveOnlyFinalFields()
                .because("a profile is shown by several threads at once")
                .check(CONSOLE);
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(ROOT + "policy..")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("policy is made of pure functions")
                .check(CONSOLE);
    }
}
