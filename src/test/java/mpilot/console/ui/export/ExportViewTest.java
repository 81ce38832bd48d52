package mpilot.console.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import mpilot.console.export.ExportFormat;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

class ExportViewTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    @TempDir private Path directory;

    private final ManualTasks tasks = new ManualTasks();
    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(240));
    private final AtomicInteger closed = new AtomicInteger();
    private ExportViewModel viewModel;

    private void show(Theme theme) {
        viewModel =
                new ExportViewModel(
                        new ExportViewModel.Subject(
                                ProfileFixtures.profiles(25), ProfileQuery.ALL, 240),
                        source,
                        directory,
                        tasks.runner(),
                        InstantSource.fixed(ProfileFixtures.NOW));
        stage.show(
                theme,
                600,
                600,
                () -> new StackPane(new ExportView(viewModel, closed::incrementAndGet)));
    }

    private Path csv() {
        return directory.resolve("access-profiles-2026-11-23.csv");
    }

    private void work() {
        stage.fx(tasks::runAll);
        stage.settle();
    }

    private String outcome() {
        return stage.find("#export-outcome", Labeled.class).getText();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void itAsksWhatInWhichFormatAndWhere(Theme theme) {
        show(theme);
        assertThat(stage.texts("#export-dialog"))
                .startsWith("Export profiles", "What", "All that match, 240 profiles")
                .contains("This page, 25 profiles", "Format", "File", "Cancel", "Export");
        assertThat(stage.find("#export-file", TextField.class).getText())
                .isEqualTo(csv().toString());
        stage.robot().clickOn("#export-page").clickOn("#export-json");
        assertThat(viewModel.scopeProperty().get()).isEqualTo(ExportViewModel.Scope.PAGE);
        assertThat(viewModel.formatProperty().get()).isEqualTo(ExportFormat.JSON);
        assertThat(stage.find("#export-file", TextField.class).getText()).endsWith(".json");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anExportTellsItsProgressAndWhereTheFileIs(Theme theme) {
        show(theme);
        stage.robot().clickOn("#export-start");
        assertThat(stage.texts(".outcome")).containsExactly("Asking the gateway");
        assertThat(stage.find("#export-start", Node.class).isDisabled()).isTrue();
        assertThat(stage.find("#export-file", Node.class).isDisabled()).isTrue();
        work();
        assertThat(outcome()).isEqualTo("240 profiles saved to " + csv());
        assertThat(stage.text("#export-cancel")).isEqualTo("Close");
        assertThat(csv()).exists();
    }

    @Test
    void anExportGoesOnWithoutTheDialog() {
        show(Theme.LIGHT);
        assertThat(stage.isShown("#export-background")).isFalse();
        stage.robot().clickOn("#export-start").clickOn("#export-background");
        assertThat(closed).hasValue(1);
        work();
        assertThat(csv()).exists();
    }

    @Test
    void theBarFollowsTheRows() {
        show(Theme.LIGHT);
        stage.robot().clickOn("#export-start");
        double[] seen = new double[1];
        stage.fx(() ->
                viewModel
                        .stateProperty()
                        .subscribe(_ -> {
                            Node bar =
                                    stage.robot().lookup(".progress-bar").tryQuery().orElse(null);
                            if (bar instanceof ProgressBar progress) {
                                seen[0] = Math.max(seen[0], progress.getProgress());
                            }
                        }));
        work();
        assertThat(seen[0]).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFileThatExistsIsReplacedOnlyByAnotherClick(Theme theme) throws IOException {
        Files.writeString(csv(), "precious");
        show(theme);
        stage.robot().clickOn("#export-start");
        work();
        assertThat(outcome()).isEqualTo("There is a file " + csv() + " already. Replace it?");
        assertThat(stage.text("#export-start")).isEqualTo("Replace");
        assertThat(csv()).hasContent("precious");
        stage.robot().clickOn("#export-start");
        work();
        assertThat(outcome()).startsWith("240 profiles saved to");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFailureIsToldAndCanBeTriedAgain(Theme theme) {
        source.fail(
                new GatewayFailure.NotReached(
                        FailureKind.TIMED_OUT, "x", "It was si\u202elent.", "Try again."));
        show(theme);
        stage.robot().clickOn("#export-start");
        work();
        assertThat(outcome()).isEqualTo("It was si\\u202Elent. Try again.");
        source.fail(null);
        stage.robot().clickOn("#export-start");
        work();
        assertThat(outcome()).startsWith("240 profiles saved to");
    }

    @Test
    void enterInTheFileFieldExports() {
        show(Theme.LIGHT);
        stage.robot().clickOn("#export-file").type(KeyCode.ENTER);
        work();
        assertThat(csv()).exists();
    }

    @Test
    void cancelFirstStopsTheExportThenCloses() {
        show(Theme.LIGHT);
        stage.robot().clickOn("#export-start").clickOn("#export-cancel");
        work();
        assertThat(viewModel.stateProperty().get()).isEqualTo(new ExportState.Ready());
        assertThat(csv()).doesNotExist();
        assertThat(closed).hasValue(0);
        stage.robot().clickOn("#export-cancel");
        assertThat(closed).hasValue(1);
    }

    @Test
    void escapeGoesOneStepBackToo() {
        show(Theme.LIGHT);
        stage.robot().clickOn("#export-start").type(KeyCode.ESCAPE);
        stage.settle();
        assertThat(viewModel.stateProperty().get()).isEqualTo(new ExportState.Ready());
        assertThat(closed).hasValue(0);
        stage.robot().type(KeyCode.ESCAPE);
        assertThat(closed).hasValue(1);
    }
}
