package mpilot.console.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

/** Names with their values beside them, line by line. */
public final class FactGrid extends GridPane {
    /** Of the shorter names: grids below each other line up. */
    private static final double NAME_WIDTH = 104;

    /** A grid with nothing in it. */
    public FactGrid() {
        getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().setAll(names, values);
    }

    /**
     * Adds a line whose value can be copied.
     *
     * @param value as it is copied; shown with nothing hidden in it
     * @param detail shows on hover; null for nothing more
     */
    public FactGrid fact(String name, String value, @Nullable String detail) {
        CopyableLabel label = new CopyableLabel(value);
        label.setAccessibleText(Text.of("kit.fact-spoken", name, label.getText()));
        if (detail != null) {
            label.setHelp(Text.of("kit.detail-click-to-copy", detail));
        }
        return fact(name, label);
    }

    /** Adds a line. */
    public FactGrid fact(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("fact-name");
        label.setMinWidth(NAME_WIDTH);
        addRow(getRowCount(), label, value);
        setValignment(label, VPos.TOP);
        return this;
    }
}
