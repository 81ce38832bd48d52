package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.ResetDuration;
import mpilot.console.policy.ResetWindow;
import mpilot.console.policy.Usage;
import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.util.EnumSet;

class UsageBarTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private UsageBar bar;

    private void show(Theme theme, double fraction, UsageLevel level) {
        stage.show(
                theme,
                400,
                200,
                () -> {
                    bar = new UsageBar();
                    bar.setMaxWidth(200);
                    bar.show(fraction, level);
                    return new StackPane(bar);
                });
    }

    private Region part(String styleClass) {
        return stage.fx(() -> (Region) bar.lookup("." + styleClass));
    }

    @ParameterizedTest(name = "{0} of the cap")
    @CsvSource({
        "0, 0",
        "0.000001, 6",
        "0.01, 6",
        "0.5, 100",
        "1, 200",
        "1.37, 200",
        "1e12, 200",
        "NaN, 0",
        "Infinity, 0",
        "-1, 0"
    })
    void theFillIsThePartThatIsUsed(double fraction, double width) {
        show(Theme.LIGHT, fraction, UsageLevel.CALM);
        assertThat(part("fill").getWidth()).isCloseTo(width, within(1.0));
    }

    @ParameterizedTest(name = "{0} of the cap: mark {1} at {2}")
    @CsvSource({
        "0.99, false, 0",
        "1, false, 0",
        "1.25, true, 160",
        "2, true, 100",
        "1e12, true, 0"
    })
    void pastTheCapAMarkShowsWhereItStands(double fraction, boolean shown, double at) {
        show(Theme.LIGHT, fraction, UsageLevel.EXHAUSTED);
        Region mark = part("cap-mark");
        assertThat(mark.isVisible()).isEqualTo(shown);
        if (shown) {
            assertThat(mark.getLayoutX()).isCloseTo(at, within(1.0));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyLevelHasItsOwnColour(Theme theme) {
        assertThat(EnumSet.complementOf(EnumSet.of(UsageLevel.UNKNOWN)))
                .extracting(level -> fillOf(theme, level))
                .doesNotHaveDuplicates()
                .allSatisfy(colour -> assertThat(colour.isOpaque()).isTrue());
    }

    private Color fillOf(Theme theme, UsageLevel level) {
        show(theme, 0.5, level);
        assertThat(bar.getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass(level.pseudoClass()));
        return stage.fx(() -> (Color) part("fill").getBackground().getFills().getFirst().getFill());
    }

    @Test
    void aBarThatIsShownAgainForgetsTheLevelBefore() {
        show(Theme.LIGHT, 1.2, UsageLevel.EXHAUSTED);
        stage.fx(() -> bar.show(0.2, UsageLevel.CALM));
        stage.settle();
        assertThat(bar.getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("calm"))
                .doesNotContain(PseudoClass.getPseudoClass("exhausted"));
        assertThat(part("cap-mark").isVisible()).isFalse();
    }

    @Test
    void aUseThatIsNotKnownFillsNothingAndHasABarOfItsOwn() {
        show(Theme.LIGHT, 0, UsageLevel.UNKNOWN);
        assertThat(part("fill").getWidth()).isZero();
        assertThat(bar.getBorder().isEmpty()).isFalse();
    }

    @ParameterizedTest(name = "{0} used of {1} fills {2}")
    @CsvSource(
            nullValues = "null",
            value = {
                "1, 4, 0.25",
                "5, 4, 1.25",
                "0, 4, 0",
                "null, 4, 0",
                "1, null, 0",
                "null, null, 0",
                "0, 0, 1",
                "null, 0, 1",
                "3, -1, 1"
            })
    void aCapOfNothingIsFull(BigDecimal used, BigDecimal cap, double filled) {
        Usage usage =
                Usage.of(
                        used,
                        cap,
                        ResetWindow.of(ResetDuration.of("1d"), false, null, ProfileFixtures.NOW));
        assertThat(UsageLevel.filled(usage)).isEqualTo(filled);
    }

    @Test
    void everyStateOfUseHasALevelButTheOneWithoutACap() {
        for (Usage.State state : Usage.State.values()) {
            assertThat(UsageLevel.of(state) == null).isEqualTo(state == Usage.State.NO_CAP);
        }
    }
}
