package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/** What is suggested below a field while one types. */
class SuggestionsTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private TextField field;

    @BeforeEach
    void show() {
        stage.show(() -> {
            field = new TextField();
            return new VBox(field);
        });
        stage.fx(() -> {
            Suggestions.install(field, typed -> List.of(typed + "!", typed + "?"), _ -> {});
            field.requestFocus();
        });
    }

    /** Types without a pause: what a key leaves to be done later is done after the next key. */
    private void type(String... letters) {
        stage.fx(() -> {
            for (String letter : letters) {
                field.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                letter,
                                letter,
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            }
        });
        stage.settle();
    }

    private List<?> suggested() {
        return stage.fx(() ->
                Window.getWindows().stream()
                        .filter(PopupWindow.class::isInstance)
                        .map(popup ->
                                (ListView<?>) popup.getScene().getRoot().lookup(".suggestions"))
                        .<Object>flatMap(list -> list.getItems().stream())
                        .toList());
    }

    @Test
    void whatIsTypedFastIsHelpedWithToItsLastLetter() {
        type("t", "a", "g");
        assertThat(field.getText()).isEqualTo("tag");
        assertThat(suggested()).isEqualTo(List.of("tag!", "tag?"));
    }

    @Test
    void textThatWasNotTypedIsNotHelpedWith() {
        type("t");
        stage.robot().type(KeyCode.ENTER);
        stage.fx(() -> field.setText("tag:prod"));
        stage.settle();
        assertThat(suggested()).isEmpty();
    }
}
