package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Tokens;
import mpilot.console.fleet.PageWalk;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.TokenSource;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.profiles.cell.ProfileRow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** An operator's first minutes with the console, from end to end, against the real sandbox. */
class JourneyTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    @TempDir private Path directory;

    private SandboxGateway sandbox;
    private GatewayClient client;
    private ConsoleWindow window;

    @BeforeEach
    void open() throws Exception {
        sandbox = SandboxGateway.start(SandboxOptions.DEFAULT.withClock(CLOCK));
        TokenSource tokens = Tokens.fixed(sandbox.tokens().admin());
        GatewayEndpoint endpoint = GatewayEndpoint.of(sandbox.url());
        client = new GatewayClient(endpoint, tokens);
        Connection connection = new Connection("Sandbox", endpoint, Environment.SANDBOX, tokens);
        TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);
        stage.fx(() -> {
            Shared shared = Shared.still(tasks, CLOCK, Theme.LIGHT);
            window = new ConsoleWindow(connection, client, shared);
            window.showOn(new Stage(), 1000, 900);
            window.profiles().refresh();
        });
        untilCoverage("1–25 of 240 visible to you");
    }

    @AfterEach
    void close() {
        stage.fx(window::close);
        client.close();
        sandbox.close();
    }

    private void untilCoverage(String coverage) {
        stage.until(coverage, () -> window.isSettled() && stage.text("#coverage").equals(coverage));
        stage.settle();
    }

    private static String coverage(long from, long to, long total) {
        return "%,d–%,d of %,d visible to you".formatted(from, to, total);
    }

    /** What the gateway itself answers, all pages of it. */
    private List<AccessProfile> all(String search, List<String> tags) throws Exception {
        List<AccessProfile> all = new ArrayList<>();
        new PageWalk(client, new ProfileQuery(null, null, search, tags, null))
                .run((rows, _) -> all.addAll(rows), new Cancellation());
        return all;
    }

    private List<AccessProfile> shown() {
        return stage.fx(() ->
                window.profiles().rowsProperty().get().stream().map(ProfileRow::profile).toList());
    }

    @Test
    void anOperatorSearchesFiltersPagesInspectsAndExportsAndTheWindowNeverStandsStill()
            throws Exception {
        WatchedWalk.neverStandsStill(stage, this::walk, this::startOver);
    }

    private void startOver() throws Exception {
        stage.robot().clickOn("#clear-filters");
        untilCoverage("1–25 of 240 visible to you");
        stage.fx(() -> window.profiles().selection().clear());
        Files.delete(csv());
        Files.delete(json());
    }

    private Path csv() {
        return directory.resolve("profiles.csv");
    }

    private Path json() {
        return directory.resolve("profiles.json");
    }

    private void walk() throws Exception {
        List<AccessProfile> found = all("(prod)", List.of());
        stage.robot().clickOn("#search").write("(prod)");
        untilCoverage(coverage(1, 25, found.size()));
        assertThat(shown()).isEqualTo(found.subList(0, 25));

        List<AccessProfile> tagged = all("(prod)", List.of("eu"));
        assertThat(tagged).hasSizeBetween(26, found.size() - 1);
        stage.robot().clickOn("#tag-field").write("eu").type(KeyCode.ENTER);
        untilCoverage(coverage(1, 25, tagged.size()));
        assertThat(shown()).isEqualTo(tagged.subList(0, 25));

        stage.robot().clickOn("#next-page");
        untilCoverage(coverage(26, Math.min(50, tagged.size()), tagged.size()));
        AccessProfile second = tagged.get(26);
        stage.fx(() -> stage.robot().lookup("#profiles").query().requestFocus());
        stage.robot().type(KeyCode.DOWN).type(KeyCode.ENTER);
        stage.until("the inspector shows it", () -> stage.isShown("#profile-name"));
        stage.until(second.name(), () -> stage.text("#profile-name").equals(second.name()));

        export(tagged);
        stage.robot().type(KeyCode.ESCAPE);
        stage.until("the inspector is closed", () -> !stage.isShown("#profile-name"));
    }

    private void export(List<AccessProfile> expected) throws Exception {
        stage.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        stage.until("the dialog is there", () -> stage.isShown("#export-file"));
        stage.robot().clickOn("#export-file");
        stage.robot().press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        stage.robot().write(csv().toString()).clickOn("#export-start");
        untilSaved(expected.size(), csv());
        stage.robot().clickOn("#export-json").clickOn("#export-start");
        untilSaved(expected.size(), json());
        stage.robot().clickOn("#export-cancel");
        stage.until("the dialog is gone", () -> !stage.isShown("#export-file"));

        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv())) {
            assertThat(reader.stream().map(row -> row.getField("id")).toList())
                    .isEqualTo(expected.stream().map(each -> Long.toString(each.id())).toList());
        }
        List<AccessProfile> read = new ArrayList<>();
        try (InputStream in = Files.newInputStream(json())) {
            ProfileCodec.readProfiles(in, read::add);
        }
        assertThat(read).isEqualTo(expected);
    }

    private void untilSaved(int rows, Path file) {
        String saved = "%,d profiles saved to %s".formatted(rows, file);
        stage.until(
                saved,
                () ->
                        stage.isShown("#export-outcome")
                                && stage.text("#export-outcome").equals(saved));
    }
}
