package mpilot.console.ui.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import java.util.ArrayList;
import java.util.List;

/** The places of two to four profiles, a column each. */
final class DifferenceTable extends LineTable<ComparedRow> {
    DifferenceTable(String id, ObservableValue<List<ComparedRow>> rows) {
        super(id, Text.of("compareview.table"), Text.of("compareview.table-help"));
        rows.subscribe(now -> getItems().setAll(now));
    }

    /** Makes a column for each of {@code sides}. */
    void show(List<String> sides) {
        List<TableColumn<ComparedRow, ComparedRow>> columns = new ArrayList<>();
        TableColumn<ComparedRow, ComparedRow> place =
                text(
                        "place",
                        Text.of("difference.column-place"),
                        240,
                        ComparedRow::label,
                        ComparedRow::path,
                        ComparedRow::depth);
        place.setMinWidth(160);
        columns.add(place);
        columns.add(
                chips(
                        "kind",
                        Text.of("difference.column-kind"),
                        136,
                        row -> KindLook.chip(row.kind())));
        for (int i = 0; i < sides.size(); i++) {
            int side = i;
            columns.add(
                    text(
                            "side-" + i,
                            VisibleText.of(sides.get(i)),
                            200,
                            row -> side < row.cells().size() ? row.cells().get(side) : ""));
        }
        getColumns().setAll(columns);
    }
}
