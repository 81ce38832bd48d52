package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CopyableLabelTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private CopyableLabel label;

    private void show(String value) {
        stage.show(() -> {
            label = new CopyableLabel(value);
            return new VBox(new Label("above"), label, new Label("below"));
        });
    }

    private boolean saysCopied() {
        return label.getPseudoClassStates().contains(PseudoClass.getPseudoClass("copied"))
                && label.getTooltip().getText().equals("Copied");
    }

    @Test
    void aClickCopiesTheValueAndSaysSoForAMoment() {
        show("bdg-1");
        assertThat(label.getTooltip().getText()).isEqualTo("Click to copy");
        stage.robot().clickOn(label);
        assertThat(stage.clipboard()).isEqualTo("bdg-1");
        assertThat(stage.fx(this::saysCopied)).isTrue();
        stage.until(
                "it offers the copy again",
                () -> !saysCopied() && label.getTooltip().getText().equals("Click to copy"));
    }

    @Test
    void theCopyKeyCopiesWhatHasTheFocus() {
        show("bdg-2");
        stage.fx(label::requestFocus);
        stage.robot().press(KeyCode.CONTROL).press(KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        stage.settle();
        assertThat(stage.clipboard()).isEqualTo("bdg-2");
    }

    @Test
    void itsMenuCopies() {
        show("bdg-3");
        stage.robot().clickOn(label, MouseButton.SECONDARY);
        stage.robot().clickOn("Copy  (Ctrl+C)");
        stage.settle();
        assertThat(stage.clipboard()).isEqualTo("bdg-3");
    }

    @Test
    void whatHidesIsShownButCopiedAsItCame() {
        show("Invoice\u202egnp.exe");
        assertThat(label.getText()).isEqualTo("Invoice\\u202Egnp.exe");
        stage.robot().clickOn(label);
        assertThat(stage.clipboard()).isEqualTo("Invoice\u202egnp.exe");
    }

    @Test
    void itIsReachedByTheKeyboardAndSaysWhatToPress() {
        show("bdg-4");
        assertThat(label.isFocusTraversable()).isTrue();
        assertThat(label.getAccessibleHelp()).isEqualTo("Press the copy key to copy this value");
    }
}
