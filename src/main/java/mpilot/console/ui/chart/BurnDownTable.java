package mpilot.console.ui.chart;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import mpilot.console.ui.kit.CopyableLabel;

/** The twin of a {@link BurnDownChart}: every point of it and the cap in words and figures. */
public final class BurnDownTable extends GridPane {
    /** Lists the points of {@code picture}. */
    public BurnDownTable(BurnDownPicture picture) {
        getStyleClass().add("chart-table");
        ColumnConstraints what = new ColumnConstraints();
        what.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints when = new ColumnConstraints();
        when.setHgrow(Priority.ALWAYS);
        when.setMinWidth(0);
        getColumnConstraints().setAll(what, when);
        int row = 0;
        for (ChartMark mark : picture.marks()) {
            Label kind = new Label(mark.kind().text());
            kind.getStyleClass().add("fact-name");
            CopyableLabel amount = new CopyableLabel(mark.amount());
            amount.setMinWidth(USE_PREF_SIZE);
            addRow(row, kind, new CopyableLabel(mark.moment()), amount);
            row++;
        }
        CopyableLabel cap = new CopyableLabel(picture.capWords());
        cap.setMinWidth(USE_PREF_SIZE);
        add(cap, 2, row);
    }
}
