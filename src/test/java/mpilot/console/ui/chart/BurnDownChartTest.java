package mpilot.console.ui.chart;

import static mpilot.console.gateway.ProfileFixtures.NOW;
import static mpilot.console.gateway.ProfileFixtures.profile;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.forecast.BurnDown;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** The chart as it is looked at, pointed at, gone through by keys, and read as a table. */
class BurnDownChartTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    /** Ten of twenty days are over; at this pace 80 of 100 last two days and a half more. */
    private BurnDownPicture picture(String used) {
        AccessProfile capped =
                profile(
                        ("{'id': 1, 'name': 'a', 'budgets': [{'max_limit': 100, 'current_usage': %s,"
                                        + " 'reset_duration': '20d', 'last_reset':"
                                        + " '2026-11-13T12:00:00Z'}]}")
                                .formatted(used));
        Limit budget = ProfileLimits.of(capped, NOW).budgets().getFirst();
        return BurnDownPicture.of(BurnDown.of(budget, NOW)).orElseThrow();
    }

    private BurnDownChart show(Theme theme, String used) {
        stage.show(
                theme,
                400,
                300,
                () ->
                        new VBox(
                                20,
                                new Button("first"),
                                new BurnDownChart(picture(used)),
                                new BurnDownTable(picture(used))));
        return stage.find(".burn-down", BurnDownChart.class);
    }

    private static double[] ends(Polyline line) {
        int last = line.getPoints().size();
        return new double[] {
            line.getPoints().get(0), line.getPoints().get(1),
            line.getPoints().get(last - 2), line.getPoints().get(last - 1)
        };
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theUseRunsFromTheStartToNowAndTheForecastOnToTheReset(Theme theme) {
        BurnDownChart chart = show(theme, "25");
        double[] used = ends((Polyline) chart.lookup(".used-line"));
        double[] ahead = ends((Polyline) chart.lookup(".forecast-line"));
        assertThat(used[0]).isZero();
        assertThat(used[2]).isEqualTo(chart.getWidth() / 2);
        assertThat(used[3]).as("more used is higher").isLessThan(used[1]);
        assertThat(ahead[0]).isEqualTo(used[2]);
        assertThat(ahead[2]).isEqualTo(chart.getWidth());
        assertThat(chart.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("over"));
        assertThat(chart.getAccessibleText()).startsWith("Chart of the use over the window. $25");
    }

    @Test
    void aForecastOverTheCapLooksOtherwise() {
        assertThat(show(Theme.LIGHT, "80").getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("over"));
    }

    @Test
    void pointingAtItTellsTheNearestPointExactlyAndLeavingNothing() {
        BurnDownChart chart = show(Theme.LIGHT, "80");
        Node told = chart.lookup(".chart-told");
        assertThat(told.isVisible()).isFalse();
        stage.robot().moveTo(chart);
        stage.settle();
        assertThat(stage.text(".chart-told"))
                .isEqualTo("Now, 2026-11-23 12:00:00 UTC (just now): $80");
        stage.robot().moveTo(".chart-table");
        stage.settle();
        assertThat(told.isVisible()).isFalse();
    }

    @Test
    void theArrowKeysGoFromPointToPointAndAScreenReaderHearsEach() {
        BurnDownChart chart = show(Theme.DARK, "80");
        stage.fx(chart::requestFocus);
        assertThat(chart.getAccessibleText()).startsWith("Chart of the use over the window. $80");
        stage.robot().type(KeyCode.RIGHT);
        assertThat(chart.getAccessibleText())
                .isEqualTo("Cap reached, 2026-11-26 00:00:00 UTC (in 2 d): $100");
        stage.robot().type(KeyCode.END);
        assertThat(chart.getAccessibleText()).startsWith("Reset, 2026-12-03").endsWith("$160");
        stage.robot().type(KeyCode.RIGHT);
        assertThat(chart.getAccessibleText()).as("no further").startsWith("Reset");
        stage.robot().type(KeyCode.HOME);
        assertThat(chart.getAccessibleText()).startsWith("Window begins").endsWith("$0");
    }

    /** Used of a cap of 100, half of the window being over. */
    @ParameterizedTest(name = "{0} used")
    @ValueSource(strings = {"0", "10", "49", "55", "60", "80", "99", "100", "150", "400", "900"})
    void noLineGoesThroughTheWordsOfTheCap(String used) {
        BurnDownChart chart = show(Theme.LIGHT, used);
        Bounds words = chart.lookup(".chart-label").getBoundsInParent();
        for (String line : List.of(".used-line", ".forecast-line")) {
            List<Double> points = ((Polyline) chart.lookup(line)).getPoints();
            for (int i = 0; i + 3 < points.size(); i += 2) {
                Line part =
                        new Line(
                                points.get(i),
                                points.get(i + 1),
                                points.get(i + 2),
                                points.get(i + 3));
                Shape across =
                        Shape.intersect(
                                part,
                                new Rectangle(
                                        words.getMinX(),
                                        words.getMinY(),
                                        words.getWidth(),
                                        words.getHeight()));
                assertThat(across.getBoundsInLocal().isEmpty()).as(line).isTrue();
            }
        }
        assertThat(words.getMinY()).isNotNegative();
        assertThat(words.getMaxX()).isLessThanOrEqualTo(chart.getWidth());
    }

    @Test
    void theTableSaysTheSame() {
        show(Theme.LIGHT, "80");
        assertThat(stage.texts(".chart-table"))
                .containsExactly(
                        "Window begins",
                        "2026-11-13 12:00:00 UTC (10 d ago)",
                        "$0",
                        "Now",
                        "2026-11-23 12:00:00 UTC (just now)",
                        "$80",
                        "Cap reached",
                        "2026-11-26 00:00:00 UTC (in 2 d)",
                        "$100",
                        "Reset",
                        "2026-12-03 12:00:00 UTC (in 10 d)",
                        "$160",
                        "cap $100");
    }
}
