package mpilot.console.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.export.ExportFormat;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

class ExportViewModelTest {
    private static final ProfileQuery QUERY =
            new ProfileQuery(null, null, "Profile", List.of(), null);

    @TempDir private Path directory;

    private final ManualTasks tasks = new ManualTasks();
    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(240));

    private ExportViewModel viewModel() {
        return viewModel(source);
    }

    private ExportViewModel viewModel(ProfileSource from) {
        List<AccessProfile> page = ProfileFixtures.profiles(25);
        return new ExportViewModel(
                new ExportViewModel.Subject(page, QUERY, 240),
                from,
                directory,
                tasks.runner(),
                InstantSource.fixed(ProfileFixtures.NOW));
    }

    private Path csv() {
        return directory.resolve("access-profiles-2026-11-23.csv");
    }

    private ExportState run(ExportViewModel viewModel) {
        viewModel.start();
        tasks.runAll();
        return viewModel.stateProperty().get();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList();
        }
    }

    @Test
    void theFileIsProposedByDateAndEndsAsItsFormat() {
        ExportViewModel viewModel = viewModel();
        assertThat(viewModel.fileProperty().get()).isEqualTo(csv().toString());
        viewModel.formatProperty().set(ExportFormat.JSON);
        assertThat(viewModel.fileProperty().get()).endsWith("access-profiles-2026-11-23.json");
        viewModel.formatProperty().set(ExportFormat.CSV);
        assertThat(viewModel.fileProperty().get()).isEqualTo(csv().toString());
    }

    @Test
    void aNameThatDoesNotEndAsItsFormatIsKept() {
        ExportViewModel viewModel = viewModel();
        viewModel.fileProperty().set("/tmp/report.txt");
        viewModel.formatProperty().set(ExportFormat.JSON);
        assertThat(viewModel.fileProperty().get()).isEqualTo("/tmp/report.txt");
    }

    @Test
    void allThatMatchAreSavedPageByPage() throws IOException {
        ExportViewModel viewModel = viewModel();
        assertThat(run(viewModel))
                .isEqualTo(new ExportState.Done("240 profiles saved to " + csv()));
        assertThat(source.asked())
                .extracting(ProfileQuery::search)
                .containsExactly("Profile", "Profile", "Profile");
        assertThat(Files.readAllLines(csv())).hasSize(241);
        assertThat(files()).as("no temporary file stays").containsExactly(csv());
    }

    @Test
    void whatIsAtHandIsSavedAsItIsSortedAndFilteredWithoutAskingAgain() throws IOException {
        List<AccessProfile> sorted = ProfileFixtures.profiles(240).reversed();
        ExportViewModel viewModel =
                new ExportViewModel(
                        new ExportViewModel.Subject(sorted.subList(0, 25), QUERY, 240, sorted),
                        source,
                        directory,
                        tasks.runner(),
                        InstantSource.fixed(ProfileFixtures.NOW));
        run(viewModel);
        assertThat(source.asked()).isEmpty();
        assertThat(Files.readAllLines(csv())).hasSize(241).element(1).asString().startsWith("240,");
    }

    @Test
    void thePageIsSavedAsItIsShown() throws IOException {
        ExportViewModel viewModel = viewModel();
        viewModel.scopeProperty().set(ExportViewModel.Scope.PAGE);
        assertThat(run(viewModel)).isEqualTo(new ExportState.Done("25 profiles saved to " + csv()));
        assertThat(source.asked()).isEmpty();
        assertThat(Files.readAllLines(csv())).hasSize(26);
    }

    @Test
    void aFileThatExistsIsReplacedOnlyWhenAskedTwice() throws IOException {
        Files.writeString(csv(), "precious");
        ExportViewModel viewModel = viewModel();
        assertThat(run(viewModel)).isEqualTo(new ExportState.FileExists(csv().toString()));
        assertThat(csv()).hasContent("precious");
        assertThat(run(viewModel)).isInstanceOf(ExportState.Done.class);
        assertThat(Files.readAllLines(csv())).hasSize(241);
    }

    @Test
    void anotherNameIsAskedAboutAgain() throws IOException {
        Files.writeString(csv(), "precious");
        Path other = directory.resolve("other.csv");
        Files.writeString(other, "precious too");
        ExportViewModel viewModel = viewModel();
        run(viewModel);
        viewModel.fileProperty().set(other.toString());
        assertThat(viewModel.stateProperty().get()).isEqualTo(new ExportState.Ready());
        assertThat(run(viewModel)).isEqualTo(new ExportState.FileExists(other.toString()));
        assertThat(other).hasContent("precious too");
    }

    @Test
    void progressIsToldPageByPage() {
        ExportViewModel viewModel = viewModel();
        List<ExportState> states = new ArrayList<>();
        viewModel.stateProperty().addListener((_, _, now) -> states.add(now));
        run(viewModel);
        assertThat(states)
                .containsExactly(
                        new ExportState.Running(0, 0),
                        new ExportState.Running(100, 240),
                        new ExportState.Running(200, 240),
                        new ExportState.Running(240, 240),
                        new ExportState.Done("240 profiles saved to " + csv()));
    }

    /** Answers like {@link #source}, and lets the test act between two pages. */
    private final class Interrupted implements ProfileSource {
        private final int page;
        private final Runnable action;
        private int asked;

        Interrupted(int page, Runnable action) {
            this.page = page;
            this.action = action;
        }

        @Override
        public ListAnswer list(ProfileQuery query, Cancellation cancellation)
                throws GatewayException {
            ListAnswer answer = source.list(query, cancellation);
            asked++;
            if (asked == page) {
                action.run();
            }
            return answer;
        }
    }

    @ParameterizedTest(name = "while page {0} of 3 is on its way")
    @ValueSource(ints = {1, 2, 3})
    void cancellingLeavesTheFileThatWasThere(int page) throws IOException {
        Files.writeString(csv(), "precious");
        ExportViewModel[] viewModel = new ExportViewModel[1];
        viewModel[0] = viewModel(new Interrupted(page, () -> viewModel[0].cancel()));
        run(viewModel[0]);
        assertThat(run(viewModel[0])).isEqualTo(new ExportState.Ready());
        assertThat(csv()).hasContent("precious");
        assertThat(files()).containsExactly(csv());
    }

    @Test
    void cancellingBeforeItBeganLeavesNoFile() throws IOException {
        ExportViewModel viewModel = viewModel();
        viewModel.scopeProperty().set(ExportViewModel.Scope.PAGE);
        viewModel.start();
        viewModel.cancel();
        tasks.runAll();
        assertThat(viewModel.stateProperty().get()).isEqualTo(new ExportState.Ready());
        assertThat(files()).isEmpty();
    }

    @Test
    void progressOfACancelledExportIsNotTakenForTheNextOnes() {
        ExportViewModel[] viewModel = new ExportViewModel[1];
        viewModel[0] =
                viewModel(
                        new Interrupted(
                                1,
                                () -> {
                                    viewModel[0].cancel();
                                    viewModel[0].start();
                                }));
        viewModel[0].start();
        tasks.runNext();
        assertThat(viewModel[0].stateProperty().get()).isEqualTo(new ExportState.Running(0, 0));
        tasks.runAll();
        assertThat(viewModel[0].stateProperty().get()).isInstanceOf(ExportState.Done.class);
    }

    @Test
    void cancellingWhenNothingRunsKeepsTheOutcome() {
        ExportViewModel viewModel = viewModel();
        ExportState done = run(viewModel);
        viewModel.cancel();
        assertThat(viewModel.stateProperty().get()).isEqualTo(done);
    }

    @Test
    void aGatewayThatFailsIsToldInItsWordsAndLeavesNoFile() throws IOException {
        source.fail(
                new GatewayFailure.NotReached(
                        FailureKind.TIMED_OUT,
                        "https://g.example.com",
                        "It was silent.",
                        "Retry."));
        ExportViewModel viewModel = viewModel();
        assertThat(run(viewModel)).isEqualTo(new ExportState.Failed("It was silent.", "Retry."));
        assertThat(files()).isEmpty();
        source.fail(null);
        assertThat(run(viewModel)).isInstanceOf(ExportState.Done.class);
    }

    @Test
    void aDirectoryThatIsNotThereIsTold() {
        ExportViewModel viewModel = viewModel();
        Path target = directory.resolve("missing/profiles.csv");
        viewModel.fileProperty().set(target.toString());
        assertThat(run(viewModel))
                .isEqualTo(
                        new ExportState.Failed(
                                "Cannot write " + target + ": there is no such directory.",
                                "Choose another place, or make room."));
    }

    @Test
    void aDirectoryIsNoFileToReplace() {
        ExportViewModel viewModel = viewModel();
        viewModel.fileProperty().set(directory.toString());
        assertThat(run(viewModel))
                .isInstanceOfSatisfying(
                        ExportState.Failed.class,
                        failed -> assertThat(failed.sentence()).contains("is a directory"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\0b"})
    void aNameThatNoFileCanHaveIsTold(String name) {
        ExportViewModel viewModel = viewModel();
        viewModel.fileProperty().set(name);
        assertThat(run(viewModel))
                .isEqualTo(
                        new ExportState.Failed(
                                "No file can have this name.", "Choose another file."));
    }

    @Test
    void aNameAloneGoesIntoTheProposedDirectory() {
        ExportViewModel viewModel = viewModel();
        viewModel.fileProperty().set(" mine.csv ");
        assertThat(run(viewModel))
                .isEqualTo(
                        new ExportState.Done(
                                "240 profiles saved to " + directory.resolve("mine.csv")));
        assertThat(directory.resolve("mine.csv")).exists();
    }
}
