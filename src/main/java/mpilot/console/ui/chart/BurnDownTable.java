package mpilot.console.ui.chart;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.ui.kit.CopyableLabel;

/**
 * The twin of a {@link BurnDownChart}: every point of it and the cap in words and figures, where
 * there is little room as well.
 */
public final class BurnDownTable extends GridPane {
    /** Lists the points of {@code picture}. */
    public BurnDownTable(BurnDownPicture picture) {
        getStyleClass().add("chart-table");
        ColumnConstraints moments = new ColumnConstraints();
        moments.setHgrow(Priority.ALWAYS);
        moments.setMinWidth(0);
        ColumnConstraints amounts = new ColumnConstraints();
        amounts.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(moments, amounts);
        int row = 0;
        for (ChartMark mark : picture.marks()) {
            Label kind = new Label(mark.kind().text());
            kind.getStyleClass().add("fact-name");
            CopyableLabel amount = new CopyableLabel(mark.amount());
            amount.setMinWidth(USE_PREF_SIZE);
            addRow(row, new VBox(kind, new CopyableLabel(mark.moment())), amount);
            setValignment(amount, VPos.BOTTOM);
            row++;
        }
        add(new CopyableLabel(picture.capWords()), 0, row, 2, 1);
    }
}
