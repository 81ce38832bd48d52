package mpilot.console.ui.status;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;

/** A task under way: what it does, how far it is, and a button that ends it. */
final class TaskRow extends HBox {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(Text.of("status.cancel"));

    TaskRow(String id) {
        setId("task-" + id);
        getStyleClass().add("task-row");
        setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        detail.getStyleClass().add("empty-note");
        detail.setMinWidth(USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        VBox lines = new VBox(new HBox(title, spacer, detail), bar);
        HBox.setHgrow(lines, Priority.ALWAYS);
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(lines, cancel);
    }

    void show(RunningTask task) {
        title.setText(task.title());
        detail.setText(task.detail());
        bar.setProgress(task.part() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : task.part());
        bar.setAccessibleText(task.title());
        cancel.setAccessibleHelp(Text.of("status.cancel-help", task.title()));
        cancel.setOnAction(_ -> task.cancel().run());
    }
}
