package mpilot.console.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dialogs as they come and go where motion is not reduced. */
class DialogsTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private Button first;
    private Button second;
    private Dialogs dialogs;

    @Test
    void oneThatFollowsAnotherAtOnceIsSeenAndStays() {
        stage.show(() -> {
            first = new Button("First");
            second = new Button("Second");
            dialogs = new Dialogs();
            dialogs.setMoving(true);
            return new StackPane(new Button("Behind"), dialogs.node());
        });
        stage.fx(() -> dialogs.show(first));
        stage.until("the first is there in full", () -> first.getOpacity() == 1);
        stage.fx(() -> {
            dialogs.close();
            assertThat(first.getScene()).as("nothing of it is left to go").isNull();
            dialogs.show(second);
        });
        stage.until("the second has the focus", second::isFocused);
        stage.until("the second is there in full", () -> second.getOpacity() == 1);
        assertThat(stage.fx(() -> dialogs.isShown() && dialogs.node().isVisible())).isTrue();
        assertThat(second.getScene()).isNotNull();
        stage.fx(dialogs::close);
        assertThat(stage.fx(dialogs::isShown)).isFalse();
    }
}
