package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseButton;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/** What stands where content would be. */
class NoticeTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    @Test
    void aButtonThatIsBeingPressedWhileTheProgressGoesOnIsPressed() {
        Notice notice = stage.show(Notice::new);
        ProgressBar bar = new ProgressBar();
        int[] pressed = {0};
        Button stop = stage.fx(() -> Notice.plainAction("stop", "Cancel", "", () -> pressed[0]++));
        stage.fx(() -> notice.showProgress(bar, "1 of 3", List.of(stop)));
        stage.robot().moveTo("#stop").press(MouseButton.PRIMARY);
        stage.fx(() -> notice.showProgress(bar, "2 of 3", List.of(stop)));
        stage.settle();
        stage.robot().release(MouseButton.PRIMARY);
        stage.settle();
        assertThat(pressed).containsExactly(1);
        assertThat(stage.texts(".state-pane")).containsExactly("2 of 3", "Cancel");
    }

    @Test
    void progressTakesThePlaceOfWhatWasSaidBefore() {
        Notice notice = stage.show(Notice::new);
        stage.fx(() -> {
            notice.show(BootstrapIcons.INBOX, "Nothing", "Really", List.of());
            notice.showProgress(new ProgressBar(), "1 of 3", List.of());
        });
        assertThat(stage.texts(".state-pane")).containsExactly("1 of 3");
    }
}
