package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;

class ClipboardTextTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final ClipboardText copy = new ClipboardText("a\tb", "Copied 1 profile");
    private final List<CopyEvent> told = new ArrayList<>();
    private Label from;

    @BeforeEach
    void show() {
        stage.show(() -> {
            from = new Label("here");
            VBox window = new VBox(from);
            window.addEventHandler(CopyEvent.COPY, told::add);
            return window;
        });
    }

    @Test
    void whatIsCopiedIsToldToTheWindow() {
        assertThat(stage.fx(() -> copy.put(from))).isTrue();
        assertThat(stage.clipboard()).isEqualTo("a\tb");
        assertThat(told).extracting(CopyEvent::words).containsExactly("Copied 1 profile");
        assertThat(told).extracting(CopyEvent::isCopied).containsExactly(true);
    }

    @Test
    void whatTheClipboardDoesNotTakeIsToldAsWell() {
        assertThat(stage.fx(() -> copy.put(from, _ -> false))).isFalse();
        assertThat(told)
                .extracting(CopyEvent::words)
                .containsExactly("Not copied: the clipboard could not be written. Try again.");
        assertThat(told).extracting(CopyEvent::isCopied).containsExactly(false);
    }
}
