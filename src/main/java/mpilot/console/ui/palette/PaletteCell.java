package mpilot.console.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.ui.kit.RightToLeft;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A thing found: what it is, what it does, and the key that does it too. */
final class PaletteCell extends ListCell<PaletteItem> {
    private final FontIcon icon = new FontIcon();
    private final Label title = RightToLeft.follow(new Label());
    private final Label detail = new Label();
    private final Label keys = new Label();
    private final HBox line;

    PaletteCell() {
        title.getStyleClass().add("palette-title");
        detail.getStyleClass().add("empty-note");
        keys.getStyleClass().add("key");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, detail);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(12, icon, words, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        icon.setIconCode(item.icon());
        title.setText(item.title());
        detail.setText(item.detail());
        keys.setText(item.keys());
        keys.setVisible(!item.keys().isEmpty());
        setText(item.title());
        setGraphic(line);
    }
}
