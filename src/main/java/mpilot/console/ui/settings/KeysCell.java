package mpilot.console.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

/** A command and its keys, in one line. */
final class KeysCell extends ListCell<KeysViewModel.Row> {
    private static final double GROUP_WIDTH = 80;

    private final Label group = new Label();
    private final Label words = new Label();
    private final Label keys = new Label();
    private final HBox line;

    KeysCell() {
        group.getStyleClass().add("empty-note");
        group.setMinWidth(GROUP_WIDTH);
        words.setMinWidth(0);
        keys.getStyleClass().add("key");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        line = new HBox(8, group, words, spacer, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(KeysViewModel.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        group.setText(row.group());
        words.setText(row.command().text());
        String shown = row.keys().isEmpty() ? Text.of("keys.no-key") : row.keys();
        keys.setText(row.chosen() ? Text.of("keys.chosen", shown) : shown);
        setText(Text.of("keys.spoken", row.command().text(), shown));
        setGraphic(line);
    }
}
