package mpilot.console.ui.connections;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.gateway.ProbeStep;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.kit.Wrapping;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Shows the steps of a test with their time, what was found, and what to do. */
final class TrialView extends VBox {
    private final TrialViewModel viewModel;
    private final Runnable close;
    private final GridPane grid = new GridPane();
    private final Label result = new Label();

    /** Shows {@code viewModel}; {@code close} takes the dialog away. */
    TrialView(TrialViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        setId("trial");
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().addAll("dialog-card", "wide-dialog");
        Label title = new Label(VisibleText.of(viewModel.title()));
        title.getStyleClass().add("dialog-title");
        Wrapping.follow(title);
        grid.getStyleClass().add("trial-steps");
        ColumnConstraints grow = new ColumnConstraints();
        grow.setHgrow(Priority.ALWAYS);
        grow.setMinWidth(0);
        ColumnConstraints tight = new ColumnConstraints();
        tight.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints times = new ColumnConstraints();
        times.setMinWidth(USE_PREF_SIZE);
        times.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(tight, tight, grow, times);
        result.setId("trial-result");
        Wrapping.follow(result);
        getChildren().addAll(title, grid, result, buttons());
        viewModel.stepsProperty().subscribe(this::show);
        viewModel.resultProperty().subscribe(this::say);
    }

    private void show(List<ProbeStep> steps) {
        grid.getChildren().clear();
        for (int row = 0; row < steps.size(); row++) {
            ProbeStep step = steps.get(row);
            Label title = new Label(step.kind().title());
            title.getStyleClass().add("trial-title");
            Label time = new Label(time(step));
            time.getStyleClass().add("origin");
            grid.addRow(row, picture(step.outcome()), title, found(step), time);
            grid.getChildren().forEach(each -> GridPane.setValignment(each, VPos.TOP));
        }
    }

    private static String time(ProbeStep step) {
        return step.outcome() == ProbeStep.Outcome.RUNNING
                        || step.outcome() == ProbeStep.Outcome.LEFT_OUT
                ? ""
                : Text.of("trial.time", step.time().toMillis());
    }

    private static VBox found(ProbeStep step) {
        Label detail = new Label(VisibleText.of(step.detail()));
        Wrapping.follow(detail);
        VBox found = new VBox(detail);
        if (step.advice() != null) {
            Label advice = new Label(step.advice());
            Wrapping.follow(advice);
            advice.getStyleClass().add(Tone.NEUTRAL.styleClass());
            found.getChildren().add(advice);
        }
        return found;
    }

    private static Node picture(ProbeStep.Outcome outcome) {
        return switch (outcome) {
            case RUNNING -> {
                ProgressIndicator progress = new ProgressIndicator();
                progress.setMaxSize(16, 16);
                progress.setAccessibleText(Text.of("trial.running"));
                yield progress;
            }
            case PASSED -> icon(BootstrapIcons.CHECK_CIRCLE, Tone.GOOD, Text.of("trial.good"));
            case NOTED -> icon(BootstrapIcons.INFO_CIRCLE, Tone.WARNING, Text.of("trial.noted"));
            case FAILED -> icon(BootstrapIcons.X_CIRCLE, Tone.DANGER, Text.of("trial.bad"));
            case LEFT_OUT ->
                    icon(BootstrapIcons.DASH_CIRCLE, Tone.NEUTRAL, Text.of("trial.left-out"));
        };
    }

    private static Label icon(BootstrapIcons icon, Tone tone, String word) {
        Label label = new Label("", new FontIcon(icon));
        label.getStyleClass().add(tone.styleClass());
        label.setAccessibleText(word);
        return label;
    }

    private void say(String sentence) {
        result.setText(VisibleText.of(sentence));
        result.setVisible(!sentence.isEmpty());
        result.setManaged(!sentence.isEmpty());
        tone().paint(result);
    }

    private Tone tone() {
        if (viewModel.passedProperty().get()) {
            return Tone.GOOD;
        }
        boolean failed =
                viewModel.stepsProperty().get().stream()
                        .anyMatch(step -> step.outcome() == ProbeStep.Outcome.FAILED);
        return failed ? Tone.DANGER : Tone.WARNING;
    }

    private HBox buttons() {
        Button keep =
                Notice.action(
                        "trial-keep-path",
                        "",
                        Text.of("trial.keep-path-help"),
                        viewModel::keepPath);
        keep.visibleProperty().bind(viewModel.betterPathProperty().isNotEmpty());
        keep.managedProperty().bind(keep.visibleProperty());
        keep.textProperty()
                .bind(viewModel.betterPathProperty().map(path -> Text.of("trial.keep-path", path)));
        Button again =
                Notice.plainAction(
                        "trial-again",
                        Text.of("trial.again"),
                        Text.of("trial.again-help"),
                        viewModel::start);
        again.disableProperty().bind(viewModel.runningProperty());
        Button leave =
                Notice.plainAction(
                        "trial-close",
                        Text.of("trial.close"),
                        Text.of("trial.close-help"),
                        this::cancelOrClose);
        leave.setCancelButton(true);
        leave.textProperty()
                .bind(
                        viewModel
                                .runningProperty()
                                .map(running ->
                                        running
                                                ? Text.of("trial.cancel")
                                                : Text.of("trial.close")));
        HBox buttons = new HBox(8, keep, again, leave);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    /** Stops a test under way; else takes the dialog away. */
    private void cancelOrClose() {
        if (viewModel.runningProperty().get()) {
            viewModel.cancel();
        } else {
            close.run();
        }
    }
}
