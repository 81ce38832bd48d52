package mpilot.console.ui.status;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.policy.Ages;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Wrapping;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything under way, each to be cancelled, and below it what was told, the latest first. */
final class ActivityView extends VBox {
    private static final double WIDTH = 420;
    private static final double MESSAGES_HEIGHT = 220;

    private final Messages messages;
    private final Map<String, TaskRow> rows = new LinkedHashMap<>();
    private final VBox running = new VBox();
    private final VBox told = new VBox();
    private final Button clear = new Button(Text.of("status.clear"));

    ActivityView(StatusViewModel viewModel) {
        this.messages = viewModel.messages();
        setId("activity-view");
        getStyleClass().addAll("dropdown", "activity");
        setPrefWidth(WIDTH);
        running.getStyleClass().add("activity-tasks");
        told.getStyleClass().add("activity-messages");
        ScrollPane scroll = new ScrollPane(told);
        scroll.setId("messages");
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(MESSAGES_HEIGHT);
        scroll.setAccessibleText(Text.of("status.messages"));
        scroll.setAccessibleHelp(Text.of("status.messages-help"));
        clear.setId("messages-clear");
        clear.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        clear.setAccessibleHelp(Text.of("status.clear-help"));
        clear.setOnAction(_ -> messages.clear());
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox heading = new HBox(heading(Text.of("status.messages")), spacer, clear);
        heading.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(heading(Text.of("status.tasks")), running, heading, scroll);
        viewModel.tasks().allProperty().subscribe(this::showTasks);
        messages.allProperty().subscribe(this::showMessages);
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("empty-note");
        return note;
    }

    /** A task that still runs keeps its row, so that its button keeps the focus. */
    private void showTasks(List<RunningTask> tasks) {
        rows.keySet().removeIf(id -> tasks.stream().noneMatch(task -> task.id().equals(id)));
        tasks.forEach(task -> rows.computeIfAbsent(task.id(), TaskRow::new).show(task));
        List<Node> shown =
                rows.isEmpty()
                        ? List.of(note(Text.of("status.no-tasks")))
                        : List.copyOf(rows.values());
        if (!running.getChildren().equals(shown)) {
            running.getChildren().setAll(shown);
        }
    }

    private void showMessages(List<Message> all) {
        clear.setDisable(all.isEmpty());
        told.getChildren()
                .setAll(
                        all.isEmpty()
                                ? List.of(note(Text.of("status.no-messages")))
                                : all.stream().map(ActivityView::line).toList());
    }

    private static Node line(Message message) {
        Label time = note(Ages.local(message.at()));
        time.setMinWidth(USE_PREF_SIZE);
        String words =
                message.times() == 1
                        ? message.text()
                        : Text.of("status.several", message.text(), message.times());
        Label text = new Label(words, new FontIcon(StatusBar.icon(message.tone())));
        Wrapping.follow(text);
        text.setMinHeight(USE_PREF_SIZE);
        message.tone().paint(text);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text, time);
        text.setMaxWidth(Double.MAX_VALUE);
        return line;
    }
}
