package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FactGridTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private FactGrid show() {
        return stage.show(
                Theme.LIGHT,
                400,
                300,
                () ->
                        new FactGrid()
                                .fact("Id", "bdg-1", null)
                                .fact("Updated", "just now", "2026-11-23 12:00:00 UTC")
                                .fact("Scope", "x\u202ey", null)
                                .fact("Long", "word ".repeat(60).strip(), null));
    }

    private CopyableLabel value(int line) {
        return stage.fx(() ->
                stage.robot().lookup(".copyable").<CopyableLabel>queryAll().stream()
                        .toList()
                        .get(line));
    }

    @Test
    void namesStandBesideTheirValues() {
        show();
        assertThat(stage.texts(".facts"))
                .startsWith("Id", "bdg-1", "Updated", "just now", "Scope", "x\\u202Ey", "Long");
    }

    @Test
    void aScreenReaderHearsTheNameWithTheValue() {
        show();
        assertThat(value(0).getAccessibleText()).isEqualTo("Id: bdg-1");
        assertThat(value(2).getAccessibleText()).isEqualTo("Scope: x\\u202Ey");
    }

    @Test
    void moreOfAFactIsOnHover() {
        show();
        assertThat(value(0).getTooltip().getText()).isEqualTo("Click to copy");
        assertThat(value(1).getTooltip().getText())
                .isEqualTo("2026-11-23 12:00:00 UTC\nClick to copy");
    }

    @Test
    void aValueIsCopiedAsItCame() {
        show();
        stage.robot().clickOn(value(2));
        assertThat(stage.clipboard()).isEqualTo("x\u202ey");
    }

    @Test
    void aLongValueGoesOverSeveralLinesAndNamesStayWhole() {
        FactGrid grid = show();
        CopyableLabel wrapped = value(3);
        assertThat(wrapped.getHeight()).isGreaterThan(3 * value(0).getHeight());
        assertThat(wrapped.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(grid.getWidth());
        Label name = stage.fx(() -> stage.robot().lookup("Updated").queryAs(Label.class));
        assertThat(name.getWidth()).isGreaterThanOrEqualTo(stage.fx(() -> name.prefWidth(-1)));
    }
}
