package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RightToLeftTest {
    private static final String OWN_FONT = "IBM Plex Sans";

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private String family(Label label, String text) {
        return stage.fx(() -> {
            label.setText(text);
            label.applyCss();
            return label.getFont().getFamily();
        });
    }

    /** In the console's own, which lacks the letters, their pieces stand in the wrong order. */
    @Test
    void lettersFromRightToLeftAreInAFontThatHasThem() {
        Label label = stage.fx(() -> RightToLeft.follow(new Label()));
        stage.show(() -> new StackPane(label));
        assertThat(family(label, "prod")).startsWith(OWN_FONT);
        assertThat(family(label, "פרופיל גישה (prod)")).doesNotStartWith(OWN_FONT);
        assertThat(family(label, "ملف الوصول")).doesNotStartWith(OWN_FONT);
        assertThat(family(label, "研究团队")).startsWith(OWN_FONT);
        assertThat(family(label, "")).startsWith(OWN_FONT);
    }

    @Test
    void theTextItselfStaysAsItIs() {
        CopyableLabel label = stage.fx(() -> new CopyableLabel("פרופיל (prod)"));
        stage.show(() -> new StackPane(label));
        stage.fx(label::copy);
        assertThat(label.getText()).isEqualTo("פרופיל (prod)");
        assertThat(stage.clipboard()).isEqualTo("פרופיל (prod)");
    }
}
