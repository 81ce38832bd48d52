package mpilot.console.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Credentials;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.Secrets;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.policy.difference.FleetPair.State;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.fleet.FleetViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class FleetCompareViewModelTest {
    private static final SavedConnection SANDBOX = ConnectionList.DEFAULT.connections().getFirst();

    @TempDir private Path directory;

    private final FakeSource source =
            new FakeSource(
                    List.of(
                            ProfileFixtures.profile(1, "Same"),
                            ProfileFixtures.profile(
                                    "{'id': 2, 'name': 'Changed', 'is_active': true}"),
                            ProfileFixtures.profile("{'id': 3, 'name': 'Moved', 'version': 2}"),
                            ProfileFixtures.profile(4, "Only\\u202e here")));
    private final ManualTasks tasks = new ManualTasks();
    private final SettingsStore settings = SettingsStore.unwritten(tasks.runner());
    private final FleetViewModel fleet =
            new FleetViewModel(source, tasks.runner(), InstantSource.fixed(ProfileFixtures.NOW));
    private final FleetCompareViewModel compare = comparing(Map.of());

    private FleetCompareViewModel comparing(Map<String, String> environment) {
        return new FleetCompareViewModel(
                fleet,
                () -> List.of(SANDBOX),
                Gateways.of(
                        new Credentials(new Secrets(() -> null), environment, _ -> {}),
                        settings,
                        _ -> {}),
                tasks.runner());
    }

    @BeforeEach
    void load() {
        fleet.need(ProfileQuery.ALL);
        tasks.runAll();
    }

    private Path file() throws Exception {
        Path file = directory.resolve("saved.json");
        Files.writeString(
                file,
                """
                [{"id": 1, "name": "Same"}, {"id": 2, "name": "Changed", "is_active": false},
                 {"id": 3, "name": "Moved", "version": 1}, {"id": 9, "name": "Only there"}]
                """);
        return file;
    }

    private List<String> lines() {
        return compare.listed().stream()
                .map(line -> line.pair().state() + " " + line.name() + " " + line.what())
                .toList();
    }

    private void compareWithFile() throws Exception {
        compare.compareWith(file());
        tasks.runAll();
    }

    @Test
    void aSavedFileIsWhatWasBefore() throws Exception {
        compareWithFile();
        assertThat(lines())
                .containsExactly(
                        "CHANGED Changed (2) is_active false → true",
                        "VERSION_ONLY Moved (3) version 1 → 2, nothing that is shown differs",
                        "REMOVED Only there (9) ",
                        "ADDED Only\\u202E here (4) ");
        assertThat(compare.stateProperty().get()).isInstanceOf(FleetCompareState.Done.class);
    }

    @Test
    void oneStateAloneIsListed() throws Exception {
        compareWithFile();
        compare.filterProperty().set(State.ADDED);
        assertThat(lines()).containsExactly("ADDED Only\\u202E here (4) ");
    }

    @Test
    void aSelectedLineTellsWhere() throws Exception {
        compareWithFile();
        compare.selectedProperty().set(compare.listed().getFirst());
        assertThat(compare.detailProperty().get())
                .extracting(row -> row.path() + " " + row.cells())
                .containsExactly("is_active [false, true]");
        compare.selectedProperty().set(compare.listed().getLast());
        assertThat(compare.detailProperty().get()).isEmpty();
    }

    @Test
    void whatIsListedIsCopiedAsMarkdown() throws Exception {
        List<String> copied = new ArrayList<>();
        compareWithFile();
        compare.filterProperty().set(State.CHANGED);
        compare.copy(copied::add);
        tasks.runAll();
        assertThat(copied)
                .containsExactly(
                        """
                        | Profile | Difference | What differs |
                        | --- | --- | --- |
                        | Changed | Changed | is\\_active false → true |
                        """);
    }

    @Test
    void aFileThatCannotBeReadSaysSoAndWhatWasComparedStays() throws Exception {
        compareWithFile();
        compare.compareWith(directory.resolve("nowhere.json"));
        tasks.runAll();
        assertThat(compare.stateProperty().get())
                .isInstanceOfSatisfying(
                        FleetCompareState.Failed.class,
                        failed -> {
                            assertThat(failed.problem().sentence()).startsWith("There is no file");
                            assertThat(failed.before()).isNotNull();
                        });
        assertThat(lines()).hasSize(4);
    }

    @Test
    void whatIsLoadedAnewIsComparedAnewWithTheSame() throws Exception {
        compareWithFile();
        source.setProfiles(List.of(ProfileFixtures.profile(1, "Renamed")));
        fleet.reload();
        tasks.runAll();
        assertThat(lines()).first().isEqualTo("CHANGED Renamed (1) name Same → Renamed");
    }

    @Test
    void anotherGatewayIsMatchedByName() {
        compare.compareWith(SANDBOX);
        tasks.runAll();
        assertThat(compare.stateProperty().get())
                .isInstanceOfSatisfying(
                        FleetCompareState.Done.class,
                        done -> {
                            assertThat(done.comparison().other()).isEqualTo("Sandbox");
                            assertThat(done.comparison().counts())
                                    .containsEntry(State.ADDED, 4L)
                                    .containsEntry(State.REMOVED, 240L);
                            assertThat(done.comparison().coverage()).isEqualTo("240 profiles");
                        });
    }

    @Test
    void moreThanTenThousandOthersAreLoadedOnlyWhenTheOperatorAgrees() throws Exception {
        SandboxOptions many = SandboxOptions.DEFAULT.withProfiles(10_001);
        try (SandboxGateway sandbox = SandboxGateway.start(many)) {
            FleetCompareViewModel compare =
                    comparing(Map.of("TOKEN", sandbox.tokens().admin().reveal()));
            compare.compareWith(
                    SavedConnection.of("Many", sandbox.url())
                            .withCredential(Credential.environment("TOKEN"))
                            .bound());
            tasks.runAll();
            assertThat(compare.stateProperty().get())
                    .isEqualTo(new FleetCompareState.Asking(10_001));
            assertThat(compare.listed()).isEmpty();
            compare.cancel();
            assertThat(compare.stateProperty().get()).isEqualTo(new FleetCompareState.Idle());
            compare.again();
            tasks.runAll();
            compare.agree();
            tasks.runAll();
            assertThat(compare.stateProperty().get())
                    .isInstanceOfSatisfying(
                            FleetCompareState.Done.class,
                            done ->
                                    assertThat(done.comparison().counts())
                                            .containsEntry(State.REMOVED, 10_001L));
        }
    }

    @Test
    void aConnectionThatIsNotWellSetUpSaysSo() {
        compare.compareWith(SavedConnection.of("Broken", "no url"));
        tasks.runAll();
        assertThat(compare.stateProperty().get())
                .isInstanceOfSatisfying(
                        FleetCompareState.Failed.class,
                        failed -> assertThat(failed.problem().sentence()).contains("https://"));
    }

    @Test
    void aHostThatIsNotKnownIsNotContacted() {
        compare.compareWith(SavedConnection.of("Unknown", "https://unknown.invalid"));
        tasks.runAll();
        assertThat(compare.stateProperty().get())
                .isInstanceOfSatisfying(
                        FleetCompareState.Failed.class,
                        failed ->
                                assertThat(failed.problem().sentence())
                                        .contains("https://unknown.invalid"));
    }

    @Test
    void cancellingLeavesWhatWasThere() throws Exception {
        compare.compareWith(file());
        assertThat(compare.isWorking()).isTrue();
        compare.cancel();
        tasks.runAll();
        assertThat(compare.stateProperty().get()).isInstanceOf(FleetCompareState.Idle.class);
        assertThat(compare.listed()).isEmpty();
    }
}
