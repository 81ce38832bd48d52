package mpilot.console.ui.chart;

import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Section;

import java.util.List;

/** A burn-down as a chart, and folded below it the same as a table. */
public final class BurnDownView extends VBox {
    /** Shows {@code picture}. */
    public BurnDownView(BurnDownPicture picture) {
        Section table =
                new Section(
                        Text.of("chart.as-table"), "", () -> List.of(new BurnDownTable(picture)));
        table.getStyleClass().add("quiet");
        getStyleClass().add("burn-down-view");
        getChildren().addAll(new BurnDownChart(picture), table);
    }
}
