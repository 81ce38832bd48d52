package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where the focus is once the control that has it is taken away. */
class LostFocusTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private Button head;
    private Button rows;
    private Button agree;
    private Button cancel;
    private HBox banner;
    private VBox place;

    @BeforeEach
    void show() {
        VBox window =
                stage.show(() -> {
                    head = new Button("head");
                    rows = new Button("rows");
                    agree = new Button("agree");
                    cancel = new Button("cancel");
                    banner = new HBox(agree, cancel);
                    place = new VBox(banner);
                    return new VBox(head, place, rows);
                });
        stage.fx(() -> LostFocus.mend(window.getScene(), window::equals, rows::requestFocus));
    }

    private Node focusAfter(Runnable change) {
        stage.fx(() -> {
            agree.requestFocus();
            change.run();
        });
        stage.until("laid out", () -> !agree.isFocused());
        stage.settle();
        return stage.fx(() -> head.getScene().getFocusOwner());
    }

    @Test
    void itGoesToTheNearestThatIsLeft() {
        assertThat(focusAfter(() -> banner.getChildren().remove(agree))).isEqualTo(cancel);
    }

    @Test
    void orToTheNearestOfThePartAroundThat() {
        Button below = stage.fx(() -> new Button("below"));
        assertThat(focusAfter(() -> place.getChildren().setAll(below))).isEqualTo(below);
    }

    @Test
    void whereNothingNearIsLeftItGoesWhereItIsToldTo() {
        assertThat(focusAfter(() -> place.getChildren().clear())).isEqualTo(rows);
    }

    @Test
    void whoMovesItElsewhereMeanwhileHasIt() {
        assertThat(
                        focusAfter(() -> {
                            banner.getChildren().remove(agree);
                            head.requestFocus();
                        }))
                .isEqualTo(head);
    }
}
