package mpilot.console.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;

import mpilot.console.connection.Tokens;
import mpilot.console.fleet.PageWalk;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Fold;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every screen and state of the window: what pictures, contrast, names and words are tried on. */
final class Screens {
    /** Profiles of the sandbox that each show the inspector something else. */
    private static final Set<String> INSPECTED =
            Set.of(
                    "Research – Code Review (prod)",
                    "137 % used",
                    "Everything null",
                    "Invoice\u202egnp.exe",
                    "Twelve providers",
                    "Three hundred models",
                    "Long description",
                    "Stacked budgets",
                    "MCP: all kinds",
                    "Usage not reported",
                    "Every period");

    /** The ids of the window's places; {@code ScreensTest} sees that none is forgotten. */
    static final List<String> PLACES =
            List.of("profiles", "overview", "reach", "agenda", "findings", "compare");

    private Screens() {}

    /** What an unreachable gateway answers, in the language of the process. */
    static GatewayFailure refused() {
        return new GatewayFailure.NotReached(
                FailureKind.CONNECTION_REFUSED,
                "https://gateway.example.com",
                Text.of("gateway.connection-refused", "gateway.example.com"),
                Text.of("gateway.connection-refused-help"));
    }

    /** All that are looked at: those that are tried, and what differs from one in size alone. */
    static List<Screen> drawn() {
        return Stream.concat(all().stream(), ListScreens.densities(sandbox())).toList();
    }

    /** All that are tried, in the order of the contact sheet. */
    static List<Screen> all() {
        List<AccessProfile> sandbox = sandbox();
        return Stream.of(
                        ListScreens.of(sandbox, unusual()),
                        places(sandbox),
                        comparing(sandbox),
                        inspected(sandbox),
                        ConnectionScreens.of(sandbox),
                        dialogs(sandbox),
                        PopupScreens.of(sandbox))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Screen> places(List<AccessProfile> sandbox) {
        return PLACES.stream()
                .skip(1)
                .flatMap(place ->
                        Stream.of(
                                new Screen(place, sandbox, at(place)),
                                new Screen(
                                        place + "-inspector",
                                        sandbox,
                                        at(place).andThen(inspecting(sandbox.get(5)))),
                                new Screen(place + "-empty", List.of(), at(place)),
                                failing(place + "-failed", sandbox, place)));
    }

    private static Stream<Screen> comparing(List<AccessProfile> sandbox) {
        return Stream.of(
                new Screen("compare-two", sandbox, comparingSome(sandbox.subList(0, 2))),
                new Screen("compare-four", sandbox, comparingSome(sandbox.subList(9, 13))),
                new Screen(
                        "compare-gateways",
                        sandbox,
                        at("compare")
                                .andThen((window, _) ->
                                        window.session()
                                                .compare()
                                                .comparingFleetsProperty()
                                                .set(true))));
    }

    private static BiConsumer<ConsoleWindow, FakeSource> comparingSome(
            List<AccessProfile> profiles) {
        return at("compare")
                .andThen((window, _) -> profiles.forEach(window.session().compare()::add));
    }

    static Screen failing(String name, List<AccessProfile> profiles, String place) {
        return new Screen(
                name,
                profiles,
                (window, source) -> {
                    source.fail(refused());
                    at(place).accept(window, source);
                    window.profiles().refresh();
                });
    }

    private static Stream<Screen> inspected(List<AccessProfile> sandbox) {
        List<AccessProfile> unusual = unusual();
        Screen arabic =
                new Screen(
                        "findings-names",
                        unusual,
                        at("findings").andThen(inspecting(unusual.get(2))));
        return Stream.concat(Stream.of(arabic), inspectedOf(sandbox));
    }

    private static Stream<Screen> inspectedOf(List<AccessProfile> sandbox) {
        return Stream.concat(
                sandbox.stream()
                        .filter(profile -> INSPECTED.contains(profile.name()))
                        .map(profile ->
                                new Screen(
                                        "inspector-" + profile.id(), sandbox, inspecting(profile))),
                tried(sandbox));
    }

    /** A question asked of a profile, and a cap tried, alone in the inspector. */
    private static Stream<Screen> tried(List<AccessProfile> sandbox) {
        AccessProfile used =
                sandbox.stream()
                        .filter(profile -> profile.name().equals("137 % used"))
                        .findFirst()
                        .orElseThrow();
        return Stream.of(
                new Screen(
                        "inspector-asked",
                        sandbox,
                        inspecting(used)
                                .andThen(unfoldingOnly("access-check"))
                                .andThen(
                                        on(
                                                "#access-provider",
                                                TextField.class,
                                                field -> field.setText("openai")))),
                new Screen(
                        "inspector-tried",
                        sandbox,
                        inspecting(used)
                                .andThen(unfoldingOnly("trial"))
                                .andThen(
                                        on(
                                                ".what-if-cap",
                                                TextField.class,
                                                field -> field.setText("1200")))));
    }

    private static BiConsumer<ConsoleWindow, FakeSource> unfoldingOnly(String section) {
        return on(
                "#inspector .sections",
                Parent.class,
                sections ->
                        sections.getChildrenUnmodifiable()
                                .forEach(each ->
                                        ((Fold) each)
                                                .foldedProperty()
                                                .set(!section.equals(each.getId()))));
    }

    private static Stream<Screen> dialogs(List<AccessProfile> sandbox) {
        return Stream.of(
                new Screen("export", sandbox, pressing("#command-export")),
                new Screen("palette", sandbox, (window, _) -> window.showPalette()),
                new Screen("keys", sandbox, (window, _) -> window.showKeys()),
                new Screen("settings", sandbox, (window, _) -> window.showSettings()),
                new Screen(
                        "text-size-200",
                        sandbox,
                        (window, _) -> {
                            window.session().inspectedProperty().set(sandbox.get(5));
                            window.appearance().choose(now -> now.withTextSize(200));
                        }));
    }

    private static BiConsumer<ConsoleWindow, FakeSource> at(String place) {
        return (window, _) -> window.session().shownPlace().show(place);
    }

    private static BiConsumer<ConsoleWindow, FakeSource> inspecting(AccessProfile profile) {
        return (window, _) -> window.session().inspectedProperty().set(profile);
    }

    /** Presses the button that {@code selector} finds. */
    static BiConsumer<ConsoleWindow, FakeSource> pressing(String selector) {
        return (window, _) -> {
            Node button = window.session().profilesView().getScene().lookup(selector);
            ((ButtonBase) Objects.requireNonNull(button, selector)).fire();
        };
    }

    /** Does {@code action} to what {@code selector} finds. */
    static <T extends Node> BiConsumer<ConsoleWindow, FakeSource> on(
            String selector, Class<T> type, Consumer<T> action) {
        return (window, _) -> {
            Scene scene = window.session().profilesView().getScene();
            // What is in a scroll pane is not found before the first layout.
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Node node = scene.lookup(selector);
            action.accept(type.cast(Objects.requireNonNull(node, selector)));
        };
    }

    /** The sandbox's own fleet, its usage as at {@link ProfileFixtures#NOW}. */
    private static List<AccessProfile> sandbox() {
        SandboxOptions options =
                SandboxOptions.DEFAULT.withClock(InstantSource.fixed(ProfileFixtures.NOW));
        List<AccessProfile> all = new ArrayList<>();
        try (SandboxGateway sandbox = SandboxGateway.start(options);
                GatewayClient client =
                        new GatewayClient(
                                GatewayEndpoint.of(sandbox.url()),
                                Tokens.fixed(sandbox.tokens().admin()))) {
            new PageWalk(client, ProfileQuery.ALL)
                    .run((rows, _) -> all.addAll(rows), new Cancellation());
        } catch (IOException | GatewayException e) {
            throw new IllegalStateException("the sandbox does not answer", e);
        }
        return List.copyOf(all);
    }

    /** Names that a table finds hard: long, right to left, of emoji, of nothing but spaces. */
    private static List<AccessProfile> unusual() {
        List<String> names =
                List.of(
                        "An exceptionally long profile name ".repeat(7),
                        "W".repeat(255),
                        "ملف الوصول للإنتاج – الفريق الأول",
                        "פרופיל גישה (prod)",
                        "🚀🔥 👩‍👩‍👧‍👦 growth 🇩🇪",
                        "研究团队的访问配置文件",
                        "re\u202Everse",
                        "",
                        " ",
                        "tab\\tand\\nline");
        return IntStream.range(0, names.size())
                .mapToObj(index -> ProfileFixtures.profile(index + 1, names.get(index)))
                .toList();
    }
}
