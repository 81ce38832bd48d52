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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import mpilot.console.export.ExportFormat;
import mpilot.console.gateway.VisibleText;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.io.File;
import java.util.ArrayList;
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
    private final Button export = new Button("Export", new FontIcon(BootstrapIcons.DOWNLOAD));
    private final Button cancel = new Button("Cancel");

    /** Shows {@code viewModel}; {@code close} takes the dialog away. */
    public ExportView(ExportViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        setId("export-dialog");
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("dialog-card");
        Label title = new Label("Export profiles");
        title.getStyleClass().add("dialog-title");
        setUpForm();
        outcome.getStyleClass().add("outcome");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("Progress of the export");
        getChildren().addAll(title, form, outcome, buttons());
        viewModel.stateProperty().subscribe(this::show);
    }

    private void setUpForm() {
        form.getStyleClass().add("form");
        file.setId("export-file");
        file.setAccessibleText("File to export to");
        file.textProperty().bindBidirectional(viewModel.fileProperty());
        HBox.setHgrow(file, Priority.ALWAYS);
        Button browse = new Button("Browse…");
        browse.setId("export-browse");
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setOnAction(_ -> browse());
        HBox place = new HBox(8, file, browse);
        ExportViewModel.Subject subject = viewModel.subject();
        form.getChildren()
                .addAll(
                        heading("What"),
                        choices(
                                viewModel.scopeProperty(),
                                List.of(
                                        new Choice<>(
                                                ExportViewModel.Scope.MATCHING,
                                                "All that match, %,d profiles"
                                                        .formatted(subject.matching())),
                                        new Choice<>(
                                                ExportViewModel.Scope.PAGE,
                                                "This page, %,d profiles"
                                                        .formatted(subject.page().size())))),
                        heading("Format"),
                        choices(
                                viewModel.formatProperty(),
                                List.of(
                                        new Choice<>(
                                                ExportFormat.CSV,
                                                "CSV, a row a profile for spreadsheets"),
                                        new Choice<>(
                                                ExportFormat.JSON,
                                                "JSON, every field; the sandbox can open it"))),
                        heading("File"),
                        place);
    }

    private record Choice<T>(T value, String text) {}

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("fact-name");
        return heading;
    }

    private static <T extends Enum<T>> VBox choices(
            ObjectProperty<T> property, List<Choice<T>> choices) {
        ToggleGroup group = new ToggleGroup();
        List<Node> buttons = new ArrayList<>();
        for (Choice<T> choice : choices) {
            RadioButton button = new RadioButton(choice.text());
            button.setId("export-" + choice.value().name().toLowerCase(Locale.ROOT));
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
        export.setDefaultButton(true);
        export.setOnAction(_ -> viewModel.start());
        cancel.setId("export-cancel");
        cancel.setOnAction(_ -> cancelOrClose());
        HBox buttons = new HBox(8, cancel, export);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    /** Stops an export under way; else takes the dialog away. */
    public void cancelOrClose() {
        if (viewModel.stateProperty().get() instanceof ExportState.Running) {
            viewModel.cancel();
        } else {
            close.run();
        }
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export profiles");
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
        export.setText(state instanceof ExportState.FileExists ? "Replace" : "Export");
        cancel.setText(state instanceof ExportState.Done ? "Close" : "Cancel");
        outcome.getChildren().clear();
        switch (state) {
            case ExportState.Ready _ -> {}
            case ExportState.FileExists(String name) ->
                    say("There is a file " + name + " already.", "Replace it?", Tone.WARNING);
            case ExportState.Running(long rows, long total) -> {
                progress.setProgress(
                        total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) rows / total);
                outcome.getChildren().add(progress);
                outcome.getChildren()
                        .add(
                                new Label(
                                        total == 0
                                                ? "Asking the gateway"
                                                : "%,d of %,d profiles".formatted(rows, total)));
            }
            case ExportState.Done(String sentence) -> say(sentence, "", Tone.GOOD);
            case ExportState.Failed(String sentence, String advice) ->
                    say(sentence, advice, Tone.DANGER);
        }
    }

    private void say(String sentence, String advice, Tone tone) {
        BootstrapIcons icon =
                tone == Tone.GOOD
                        ? BootstrapIcons.CHECK_CIRCLE
                        : BootstrapIcons.EXCLAMATION_TRIANGLE;
        Label label =
                new Label(VisibleText.of((sentence + " " + advice).strip()), new FontIcon(icon));
        label.setId("export-outcome");
        label.getStyleClass().add(tone.styleClass());
        label.setWrapText(true);
        outcome.getChildren().add(label);
    }
}
