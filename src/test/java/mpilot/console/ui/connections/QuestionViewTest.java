package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;

/** A question is answered by the button that has the focus. */
class QuestionViewTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void ask() {
        stage.show(() ->
                new QuestionView(
                                "delete",
                                "Delete Lab?",
                                List.of("Its token is deleted as well."),
                                () -> done.add("cancelled"))
                        .offerLoss("Delete", "Deletes it", () -> done.add("deleted")));
    }

    private void press(KeyCode key, String focused) {
        stage.fx(() -> stage.robot().lookup(focused).queryAs(Button.class).requestFocus());
        stage.robot().type(key);
        stage.settle();
    }

    @Test
    void enterOnCancelCancels() {
        press(KeyCode.ENTER, "#delete-cancel");
        assertThat(done).containsExactly("cancelled");
    }

    @Test
    void enterOnTheAnswerGivesIt() {
        press(KeyCode.ENTER, "#delete-agree");
        assertThat(done).containsExactly("deleted");
    }

    @Test
    void escapeCancelsWhereverTheFocusIs() {
        press(KeyCode.ESCAPE, "#delete-agree");
        assertThat(done).containsExactly("cancelled");
    }
}
