package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.paint.Color;

import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every word and picture of every screen stands out from what is behind it. */
class ContrastTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    @Test
    void theRatioIsThatOfTheStandard() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Contrast.ratio(Color.WHITE, Color.WHITE)).isCloseTo(1, within(0.001));
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isCloseTo(4.54, within(0.01));
    }

    @Test
    void everythingCanBeMadeOutInEveryTheme() {
        Map<String, String> faint = new LinkedHashMap<>();
        for (Screen screen : Screens.all()) {
            stage.fx(() -> {
                try (Screen.Standing standing = screen.open(Theme.LIGHT, 1440, 900)) {
                    for (Theme theme : Theme.values()) {
                        standing.switchTo(theme);
                        standing.roots().stream()
                                .flatMap(root -> Contrast.tooFaint(root).stream())
                                .forEach(each ->
                                        faint.putIfAbsent(
                                                each.toString(), screen + " in " + theme));
                    }
                }
            });
        }
        assertThat(faint).isEmpty();
    }
}
