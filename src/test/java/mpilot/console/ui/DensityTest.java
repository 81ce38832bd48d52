package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.settings.AppearanceSettings.Density;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** How many rows an operator sees at once, in each density and size of text. */
class DensityTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    /**
     * What is seen at 1600 × 900.
     *
     * @param rows whole rows, at least
     * @param height of a row in pixels
     */
    private record Seen(Density density, int textSize, int rows, double height) {}

    private static final List<Seen> SEEN =
            List.of(
                    new Seen(Density.COMPACT, 100, 22, 30),
                    new Seen(Density.NORMAL, 100, 20, 34),
                    new Seen(Density.RELAXED, 100, 14, 48),
                    new Seen(Density.NORMAL, 150, 10, 51),
                    new Seen(Density.NORMAL, 200, 6, 68));

    @ParameterizedTest
    @CsvSource({"list, 0", "findings, 2"})
    void rowsAreAsHighAsChosenAndSoManyAreSeen(String name, int fewer) {
        Screen screen =
                Screens.all().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        stage.fx(() -> {
            try (Screen.Standing standing = screen.open(Theme.LIGHT, 1600, 900)) {
                SEEN.forEach(each -> check(each, standing, fewer));
            }
        });
    }

    private static void check(Seen expected, Screen.Standing standing, int fewer) {
        standing.window()
                .appearance()
                .choose(now ->
                        now.withDensity(expected.density()).withTextSize(expected.textSize()));
        standing.scene().snapshot(null);
        standing.scene().snapshot(null);
        assertThat(rowHeight(standing.scene())).as("%s", expected).isEqualTo(expected.height());
        assertThat(rowsSeen(standing.scene()))
                .as("%s", expected)
                .isGreaterThanOrEqualTo(expected.rows() - fewer);
    }

    private static TableView<?> table(Scene scene) {
        return (TableView<?>)
                scene.getRoot().lookupAll(".table-view").stream()
                        .filter(Node::isVisible)
                        .findFirst()
                        .orElseThrow();
    }

    /** Rows with something in them that are whole. */
    private static long rowsSeen(Scene scene) {
        TableView<?> table = table(scene);
        Node body = table.lookup(".clipped-container");
        Bounds shown = body.localToScene(body.getLayoutBounds());
        return table.lookupAll(".table-row-cell").stream()
                .filter(row -> row.isVisible() && !((TableRow<?>) row).isEmpty())
                .map(row -> row.localToScene(row.getLayoutBounds()))
                .filter(row ->
                        row.getMinY() >= shown.getMinY() - 0.5
                                && row.getMaxY() <= shown.getMaxY() + 0.5)
                .count();
    }

    private static double rowHeight(Scene scene) {
        Node row = table(scene).lookup(".table-row-cell");
        return row.localToScene(row.getLayoutBounds()).getHeight();
    }
}
