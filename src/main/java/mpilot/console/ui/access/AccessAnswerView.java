package mpilot.console.ui.access;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.policy.access.AccessAnswer;
import mpilot.console.policy.access.AccessStep;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.FieldLink;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/** An answer: the verdict, why, and every rule that was asked, in the gateway's order. */
public final class AccessAnswerView extends VBox {
    private final Consumer<String> showField;

    /**
     * Follows {@code answer}, and is empty while there is none.
     *
     * @param showField shows the field that a JSON Pointer into the profile names
     */
    public AccessAnswerView(
            ObservableValue<@Nullable AccessAnswer> answer, Consumer<String> showField) {
        this.showField = showField;
        setId("access-answer");
        getStyleClass().add("access-answer");
        answer.subscribe(this::show);
    }

    private void show(@Nullable AccessAnswer answer) {
        getChildren().clear();
        setVisible(answer != null);
        setManaged(answer != null);
        if (answer == null) {
            return;
        }
        RulingLook look = RulingLook.of(answer.verdict());
        Label verdict = new Label(verdict(answer), new FontIcon(look.icon()));
        verdict.setId("access-verdict");
        verdict.getStyleClass().add("access-verdict");
        look.tone().paint(verdict);
        getChildren().addAll(verdict, new CopyableLabel(answer.sentence()));
        for (AccessStep step : answer.steps()) {
            getChildren().add(step(step, step.equals(answer.decisive())));
        }
    }

    private static String verdict(AccessAnswer answer) {
        return switch (answer.verdict()) {
            case ALLOWED -> Text.of("accessview.allowed");
            case BLOCKED -> Text.of("accessview.blocked", Integer.toString(answer.status()));
            case UNKNOWN -> Text.of("accessview.unknown");
        };
    }

    private Node step(AccessStep step, boolean decides) {
        RulingLook look = RulingLook.of(step.ruling());
        Label sign = new Label(null, new FontIcon(look.icon()));
        sign.getStyleClass().add("card-state");
        sign.setMinWidth(USE_PREF_SIZE);
        look.tone().paint(sign);
        Label rule = new Label(Text.of("accessview.step", step.rule().text(), look.word()));
        rule.getStyleClass().add(decides ? "access-decides" : "fact-name");
        FlowPane head = new FlowPane(8, 0, rule);
        if (step.pointer() != null) {
            head.getChildren().add(new FieldLink(step.pointer(), showField));
        }
        VBox words = new VBox(head, new CopyableLabel(step.sentence()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, sign, words);
        line.getStyleClass().add("access-step");
        return line;
    }
}
