package mpilot.console.ui.connections;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of a list of connections. */
final class ConnectionCell extends ListCell<ConnectionEntry> {
    ConnectionCell() {
        getStyleClass().add("connection-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable ConnectionEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(content(entry));
            setAccessibleText(
                    Text.of(
                            "connections.head-spoken",
                            entry.environment().word(),
                            entry.name(),
                            entry.where()));
        }
    }

    private static HBox content(ConnectionEntry entry) {
        Label name = new Label(entry.name());
        name.getStyleClass().add("connection-name");
        Label where = new Label(entry.where());
        where.getStyleClass().add("origin");
        VBox lines = new VBox(name, where);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox line = new HBox(10, lines, spacer);
        line.setAlignment(Pos.CENTER_LEFT);
        if (entry.current()) {
            line.getChildren().add(current());
        }
        if (entry.unprotected()) {
            line.getChildren().add(EnvironmentLook.unprotected());
        }
        line.getChildren().add(EnvironmentLook.word(entry.environment()));
        return line;
    }

    private static Label current() {
        Label current =
                new Label(
                        Text.of("connections.current"), new FontIcon(BootstrapIcons.CHECK_CIRCLE));
        current.getStyleClass().add("current");
        current.setMinWidth(USE_PREF_SIZE);
        return current;
    }
}
