package mpilot.console.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import mpilot.console.json.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class WindowPlacementTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, 0, 1280, 1024);

    private static WindowPlacement at(double x, double y, double width, double height) {
        return new WindowPlacement(x, y, width, height, false, 0.6, "findings");
    }

    private static Rectangle2D rectangle(String text) {
        List<Double> parts = List.of(text.split(" ")).stream().map(Double::valueOf).toList();
        return new Rectangle2D(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 50, 1200, 800, 100 50 1200 800",
        "-1200, 20, 1000, 700, -1200 20 1000 700",
        "-1200, 20, 1600, 1200, -1200 20 1280 1024", // larger than the screen it is on
        "3000, 100, 1200, 800, 360 120 1200 800", // on a screen that is gone
        "100, 2000, 1200, 800, 360 120 1200 800", // below all of them
        "100, -900, 1200, 800, 360 120 1200 800", // its top is out of reach
        "100, 50, 0, 0, 240 70 1440 900", // never kept
        "100, 50, NaN, 800, 240 70 1440 900"
    })
    void aWindowOpensWhereItIsSeen(
            double x, double y, double width, double height, String expected) {
        assertThat(at(x, y, width, height).on(List.of(MAIN, LEFT))).isEqualTo(rectangle(expected));
    }

    @Test
    void aSmallScreenHasASmallerWindow() {
        Rectangle2D small = new Rectangle2D(0, 0, 1024, 700);
        assertThat(WindowPlacement.SECTION.defaults().on(List.of(small))).isEqualTo(small);
    }

    @Test
    void whatIsAbsentIsTheDefault() throws Exception {
        assertThat(Json.decode(Map.of(), WindowPlacement.class))
                .isEqualTo(WindowPlacement.SECTION.defaults());
        WindowPlacement kept = at(1, 2, 3, 4);
        assertThat(Json.decode(Json.encode(kept), WindowPlacement.class)).isEqualTo(kept);
    }
}
