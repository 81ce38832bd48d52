package mpilot.console.ui.connections;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Wrapping;

import java.util.List;

/** A dialog that says something and asks whether to go on. */
final class QuestionView extends VBox {
    private final HBox buttons = new HBox(8);

    /** Says {@code sentences} below {@code title}; {@code close} takes the dialog away. */
    QuestionView(String id, String title, List<String> sentences, Runnable close) {
        setId(id);
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("dialog-card");
        Label heading = new Label(VisibleText.of(title));
        heading.getStyleClass().add("dialog-title");
        Wrapping.follow(heading);
        VBox lines = new VBox();
        lines.getStyleClass().add("form");
        for (String sentence : sentences) {
            Label line = new Label(VisibleText.of(sentence));
            Wrapping.follow(line);
            lines.getChildren().add(line);
        }
        Button cancel =
                Notice.plainAction(
                        id + "-cancel",
                        Text.of("connections.cancel"),
                        Text.of("connections.cancel-help"),
                        close);
        cancel.setCancelButton(true);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getChildren().add(cancel);
        getChildren().addAll(heading, lines, buttons);
    }

    /** Offers {@code answer} as the likely one. */
    QuestionView offer(String text, String help, Runnable answer) {
        return offer(text, help, answer, Styles.ACCENT);
    }

    /** Offers {@code answer}, which loses something for good. */
    QuestionView offerLoss(String text, String help, Runnable answer) {
        return offer(text, help, answer, Styles.DANGER);
    }

    private QuestionView offer(String text, String help, Runnable answer, String styleClass) {
        Button button = Notice.plainAction(getId() + "-agree", text, help, answer);
        button.getStyleClass().add(styleClass);
        button.setDefaultButton(true);
        buttons.getChildren().add(button);
        return this;
    }
}
