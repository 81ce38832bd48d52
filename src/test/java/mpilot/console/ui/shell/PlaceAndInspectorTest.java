package mpilot.console.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the inspector stands in rooms of different widths. */
class PlaceAndInspectorTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final Region place = new Region();
    private final Region inspector = new Region();
    private PlaceAndInspector both;

    @BeforeEach
    void prepare() {
        stage.fx(() -> {
            inspector.setMinWidth(320);
            place.setMinWidth(0);
            both = new PlaceAndInspector(place, inspector);
            new Scene(new Group(both));
        });
    }

    private void layOut(double width) {
        stage.fx(() -> {
            for (int pass = 0; pass < 2; pass++) {
                both.resize(width, 500);
                both.applyCss();
                both.layout();
            }
        });
    }

    private void open(boolean open) {
        stage.fx(() -> both.setOpen(open));
    }

    @ParameterizedTest(name = "{0} wide: over {1}")
    @CsvSource({"1544, false", "800, false", "799, true", "430, true"})
    void itCoversThePlaceWhereBothHaveNoRoom(double width, boolean over) {
        layOut(width);
        open(true);
        layOut(width);
        assertThat(both.overProperty().get()).isEqualTo(over);
        if (over) {
            assertThat(inspector.getWidth()).isEqualTo(width);
        } else {
            assertThat(inspector.getWidth()).isGreaterThanOrEqualTo(320);
            assertThat(place.getWidth()).isGreaterThan(470);
        }
        open(false);
        assertThat(both.overProperty().get()).isFalse();
        assertThat(inspector.getScene()).isNull();
    }

    @Test
    void itGoesOverAndBesideAsTheRoomChanges() {
        layOut(1200);
        stage.fx(() -> both.setDivider(0.55));
        open(true);
        layOut(1200);
        layOut(700);
        assertThat(both.overProperty().get()).isTrue();
        assertThat(both.divider()).as("kept for later").isCloseTo(0.55, within(0.01));
        layOut(1200);
        assertThat(both.overProperty().get()).isFalse();
        assertThat(inspector.getParent()).isNotNull().isNotEqualTo(both);
    }

    @Test
    void itComesBackAsWideAsItWasLeft() {
        layOut(1200);
        open(true);
        layOut(1200);
        stage.fx(() -> both.setDivider(0.5));
        layOut(1200);
        double width = inspector.getWidth();
        open(false);
        layOut(1200);
        open(true);
        layOut(1200);
        assertThat(inspector.getWidth()).isEqualTo(width);
    }
}
