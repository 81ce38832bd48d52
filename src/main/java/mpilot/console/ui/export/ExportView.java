package mpilot.console.ui.export;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import mpilot.console.export.ExportFormat;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.kit.Wrapping;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Asks what to save, in which format and where; then shows how far it is and what came of it. */
public final class ExportView extends VBox {
    private final ExportViewModel viewModel;
    private final Runnable close;
    private final VBox form = new VBox();
    private final TextField file = new TextField();
    private final VBox outcome = new VBox();
    private final ProgressBar progress = new ProgressBar();
    private final Button export =
            new Button(Text.of("export.start"), new FontIcon(BootstrapIcons.DOWNLOAD));
    private final Button background = new Button(Text.of("export.background"));
    private final Button cancel = new Button(Text.of("export.cancel"));

    /** Shows {@code viewModel}; {@code close} takes the dialog away. */
    public ExportView(ExportViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        setId("export-dialog");
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("dialog-card");
        Label title = new Label(Text.of("export.title"));
        title.getStyleClass().add("dialog-title");
        setUpForm();
        outcome.getStyleClass().add("outcome");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(Text.of("export.progress-spoken"));
        getChildren().addAll(title, form, outcome, buttons());
        viewModel.stateProperty().subscribe(this::show);
    }

    private void setUpForm() {
        form.getStyleClass().add("form");
        file.setId("export-file");
        file.setAccessibleText(Text.of("export.file-spoken"));
        file.setAccessibleHelp(Text.of("export.file-help"));
        file.textProperty().bindBidirectional(viewModel.fileProperty());
        HBox.setHgrow(file, Priority.ALWAYS);
        Button browse = new Button(Text.of("export.browse"));
        browse.setId("export-browse");
        browse.setAccessibleHelp(Text.of("export.browse-help"));
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setOnAction(_ -> browse());
        HBox place = new HBox(8, file, browse);
        ExportViewModel.Subject subject = viewModel.subject();
        form.getChildren()
                .addAll(
                        heading(Text.of("export.what")),
                        choices(
                                viewModel.scopeProperty(),
                                Text.of("export.what-help"),
                                List.of(
                                        new Choice<>(
                                                ExportViewModel.Scope.MATCHING,
                                                Text.of("export.matching", subject.matching())),
                                        new Choice<>(
                                                ExportViewModel.Scope.PAGE,
                                                Text.of("export.page", subject.page().size())))),
                        heading(Text.of("export.format")),
                        choices(
                                viewModel.formatProperty(),
                                Text.of("export.format-help"),
                                Arrays.stream(ExportFormat.values())
                                        .map(format -> new Choice<>(format, format.text()))
                                        .toList()),
                        heading(Text.of("export.file")),
                        place);
    }

    private record Choice<T>(T value, String text) {}

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("fact-name");
        return heading;
    }

    private static <T extends Enum<T>> VBox choices(
            ObjectProperty<T> property, String help, List<Choice<T>> choices) {
        ToggleGroup group = new ToggleGroup();
        List<Node> buttons = new ArrayList<>();
        for (Choice<T> choice : choices) {
            RadioButton button = new RadioButton(choice.text());
            button.setId("export-" + choice.value().name().toLowerCase(Locale.ROOT));
            button.setAccessibleHelp(help);
            button.setToggleGroup(group);
            button.setSelected(choice.value() == property.get());
            button.setOnAction(_ -> property.set(choice.value()));
            buttons.add(button);
        }
        VBox box = new VBox(6);
        box.getChildren().setAll(buttons);
        return box;
    }

    private HBox buttons() {
        export.setId("export-start");
        export.getStyleClass().add(Styles.ACCENT);
        export.setAccessibleHelp(Text.of("export.start-help"));
        export.setDefaultButton(true);
        export.setOnAction(_ -> viewModel.start());
        cancel.setId("export-cancel");
        cancel.setAccessibleHelp(Text.of("export.cancel-help"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> cancelOrClose());
        background.setId("export-background");
        background.setAccessibleHelp(Text.of("export.background-help"));
        background.setTooltip(new Tooltip(Text.of("export.background-help")));
        background.setOnAction(_ -> {
            viewModel.leave();
            close.run();
        });
        HBox buttons = new HBox(8, background, cancel, export);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    /** Stops an export under way; else takes the dialog away. */
    private void cancelOrClose() {
        if (viewModel.stateProperty().get() instanceof ExportState.Running) {
            viewModel.cancel();
        } else {
            close.run();
        }
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("export.title"));
        File current = new File(file.getText());
        if (current.getParentFile() != null && current.getParentFile().isDirectory()) {
            chooser.setInitialDirectory(current.getParentFile());
        }
        chooser.setInitialFileName(current.getName());
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.getPath());
        }
    }

    private void show(ExportState state) {
        boolean running = state instanceof ExportState.Running;
        form.setDisable(running);
        export.setDisable(running);
        background.setVisible(running);
        export.setText(
                state instanceof ExportState.FileExists
                        ? Text.of("export.replace")
                        : Text.of("export.start"));
        cancel.setText(
                state instanceof ExportState.Done
                        ? Text.of("export.close")
                        : Text.of("export.cancel"));
        outcome.getChildren().clear();
        switch (state) {
            case ExportState.Ready _ -> {}
            case ExportState.FileExists(String name) ->
                    say(
                            Text.of(
                                    "export.outcome",
                                    Text.of("export.file-exists", name),
                                    Text.of("export.file-exists-help")),
                            Tone.WARNING);
            case ExportState.Running(long rows, long total) -> {
                progress.setProgress(
                        total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) rows / total);
                outcome.getChildren().add(progress);
                outcome.getChildren()
                        .add(
                                new Label(
                                        total == 0
                                                ? Text.of("export.asking")
                                                : Text.of("export.progress", rows, total)));
            }
            case ExportState.Done(String sentence) -> say(sentence, Tone.GOOD);
            case ExportState.Failed(String sentence, String advice) ->
                    say(Text.of("export.outcome", sentence, advice), Tone.DANGER);
        }
    }

    private void say(String text, Tone tone) {
        BootstrapIcons icon =
                tone == Tone.GOOD
                        ? BootstrapIcons.CHECK_CIRCLE
                        : BootstrapIcons.EXCLAMATION_TRIANGLE;
        Label label = new Label(VisibleText.of(text), new FontIcon(icon));
        label.setId("export-outcome");
        label.getStyleClass().add(tone.styleClass());
        Wrapping.follow(label);
        outcome.getChildren().add(label);
    }
}
