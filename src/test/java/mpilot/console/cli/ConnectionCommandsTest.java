package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Place;
import mpilot.console.connection.SavedConnection;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** The commands about saved connections, and those that ask by one. */
class ConnectionCommandsTest {
    @TempDir private Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private SandboxGateway sandbox;

    @BeforeEach
    void start() throws Exception {
        sandbox = SandboxGateway.start(SandboxOptions.DEFAULT.withProfiles(12));
        environment.put("MPILOT_HOME", home.toString());
        environment.put("MPILOT_TOKEN", sandbox.tokens().admin().reveal());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theSandboxIsListedWithoutAnySettings() {
        assertThat(run("connections", "list")).isZero();
        assertThat(out.toString()).contains("Sandbox", "embedded");
        assertThat(home.resolve("settings.json")).doesNotExist();
    }

    @Test
    void theListTellsWhatIsWrongAndWhatIsToBeMarked() {
        save(SavedConnection.of("Broken", "ftp://x"));
        save(SavedConnection.of("New", "https://new.example"));
        save(
                SavedConnection.of("Open", "")
                        .withPlace(new Place("http://open.example", "/api/x", true)));
        assertThat(run("connections", "list")).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("Broken")))
                .first()
                .asString()
                .contains("The gateway's URL must");
        assertThat(out.toString().lines().filter(line -> line.startsWith("New")))
                .first()
                .asString()
                .contains("Not contacted before.");
        assertThat(out.toString().lines().filter(line -> line.startsWith("Open")))
                .first()
                .asString()
                .contains("Unencrypted.");
    }

    @Test
    void aSavedConnectionIsAskedByItsName() {
        save(SavedConnection.of("Lab", sandbox.url()));
        assertThat(run("list", "--connection", "LAB", "--limit", "3")).isZero();
        assertThat(err.toString()).contains("1–3 of 12 visible to you");
    }

    @Test
    void theSandboxIsAskedByItsName() {
        assertThat(run("list", "--connection", "sandbox", "--limit", "3")).isZero();
        assertThat(err.toString()).contains("1–3 of 240 visible to you");
    }

    @Test
    void aNameThatIsNotThereIsWrongUsageAndTellsThoseThatAre() {
        save(SavedConnection.of("Lab", sandbox.url()));
        assertThat(run("list", "--connection", "Nowhere")).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no connection called Nowhere; there are Sandbox, Lab.");
    }

    @Test
    void aNameThatMayBeTwoIsWrongUsageUnlessItIsSpeltAsOne() {
        save(SavedConnection.of("Lab", sandbox.url()));
        save(SavedConnection.of("LAB", "https://other.example"));
        assertThat(run("list", "--connection", "lab")).isEqualTo(2);
        assertThat(err.toString()).contains("lab may be any of Lab, LAB; spell it as one of them.");
        assertThat(run("list", "--connection", "Lab", "--limit", "3")).isZero();
    }

    @Test
    void twoGatewaysAtOnceAreWrongUsage() {
        assertThat(run("list", "--connection", "Lab", "--gateway", "https://x.example"))
                .isEqualTo(2);
        assertThat(run("list", "--connection", "Lab", "--token-command", "true")).isEqualTo(2);
    }

    @Test
    void aConnectionWithAFaultIsWrongUsage() {
        save(SavedConnection.of("Lab", "http://x.example"));
        assertThat(run("list", "--connection", "Lab")).isEqualTo(2);
        assertThat(err.toString()).contains("Lab: Plain http would send the token unencrypted.");
    }

    @Test
    void aGatewayThatWasNeverContactedIsRefusedUntilItIsTrusted() {
        save(SavedConnection.of("Lab", "https://lab.invalid"));
        assertThat(run("list", "--connection", "Lab", "--retries", "0")).isEqualTo(4);
        assertThat(err.toString()).contains("https://lab.invalid has not been contacted before.");
        assertThat(run("connections", "trust", "Lab")).isZero();
        assertThat(run("list", "--connection", "Lab", "--retries", "0", "--proxy", "none"))
                .isEqualTo(3);
    }

    @Test
    void aTokenStaysWhereItWasMeantForUntilTheNewPlaceIsTrusted() {
        SavedConnection lab = SavedConnection.of("Lab", "https://lab.invalid");
        save(lab);
        SettingsStore store = settings();
        store.update(
                ConnectionList.SECTION,
                list ->
                        list.replace(
                                list.withId(lab.id())
                                        .orElseThrow()
                                        .withPlace(Place.of(sandbox.url()))));
        store.close();
        assertThat(run("list", "--connection", "Lab")).isEqualTo(4);
        assertThat(err.toString()).contains("“Lab” points elsewhere than to https://lab.invalid");
        assertThat(run("connections", "trust", "Lab")).isZero();
        assertThat(run("list", "--connection", "Lab")).isZero();
    }

    @Test
    void theTokenOfTheEnvironmentIsForConnectionsOfThisSessionAlone() {
        save(SavedConnection.of("Lab", sandbox.url()).withCredential(Credential.systemStore()));
        assertThat(run("list", "--connection", "Lab")).isEqualTo(4);
        assertThat(err.toString()).contains("There is no token for “Lab”.");
    }

    @Test
    void aTestPrintsEachStepAndPasses() {
        save(SavedConnection.of("Lab", sandbox.url()));
        assertThat(run("connections", "test", "Lab")).isZero();
        assertThat(out.toString().lines().map(line -> line.replaceAll(" +\\d+ ms", "")))
                .contains(
                        "left out Proxy  None.",
                        "left out TLS  Not encrypted.",
                        "passed   Health  The gateway says that it is well.",
                        "passed   Access profiles  12 profiles are visible to you.");
    }

    @Test
    void aTestOfTheSandboxPasses() {
        assertThat(run("connections", "test", "sandbox")).isZero();
        assertThat(out.toString()).contains("240 profiles are visible to you.");
    }

    @Test
    void aTestThatFindsTheListElsewhereKeepsThePathOnRequest() throws Exception {
        save(
                SavedConnection.of("Lab", "")
                        .withPlace(new Place(sandbox.url(), "/api/wrong", false)));
        assertThat(run("connections", "test", "Lab")).isEqualTo(5);
        assertThat(err.toString())
                .contains("The list is at /api/access-profiles; --keep-path keeps it there.");
        assertThat(run("connections", "test", "Lab", "--keep-path")).isZero();
        assertThat(run("list", "--connection", "Lab")).isZero();
        assertThat(Files.readString(home.resolve("settings.json"))).doesNotContain("/api/wrong");
    }

    @Test
    void aTestThatFailsEndsWithTheFailuresCodeAndSaysWhatToDo() {
        save(SavedConnection.of("Lab", sandbox.url()));
        environment.put("MPILOT_TOKEN", sandbox.tokens().expired().reveal());
        assertThat(run("connections", "test", "Lab")).isEqualTo(4);
        assertThat(out.toString()).contains("FAILED   Access profiles", "Check the token");
    }

    @Test
    void settingsThatAreDamagedAreToldAndKept() throws Exception {
        Files.writeString(home.resolve("settings.json"), "{");
        assertThat(run("connections", "list")).isZero();
        assertThat(err.toString()).contains("were damaged", "settings.broken-");
        assertThat(out.toString()).contains("Sandbox");
    }

    @Test
    void connectionsAloneIsWrongUsage() {
        assertThat(run("connections")).isEqualTo(2);
        assertThat(err.toString()).contains("list, test or trust");
        assertThat(run("connections", "trust", "Sandbox")).isEqualTo(2);
    }

    private void save(SavedConnection connection) {
        SettingsStore store = settings();
        store.update(ConnectionList.SECTION, list -> list.add(connection));
        store.close();
    }

    private SettingsStore settings() {
        return SettingsStore.open(
                home.resolve("settings.json"), new ManualTasks().runner(), InstantSource.system());
    }

    private int run(String... arguments) {
        Terminal terminal =
                new Terminal(
                        data,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        environment,
                        false);
        return new Commands(terminal, null, "test").run(arguments);
    }
}
