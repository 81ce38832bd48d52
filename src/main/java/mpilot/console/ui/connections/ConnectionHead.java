package mpilot.console.ui.connections;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.connection.Connection;
import mpilot.console.text.Text;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says which gateway a window asks, in colour and in words, and opens the list of the others. */
public final class ConnectionHead extends Button {
    /** Shows {@code connection}; a click runs {@code open}. */
    public ConnectionHead(Connection connection, Runnable open) {
        ConnectionEntry entry = ConnectionEntry.current(connection);
        setId("connection");
        getStyleClass().setAll("connection");
        setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content(entry));
        setTooltip(
                new Tooltip(
                        Text.of(
                                "connections.head-detail",
                                entry.name(),
                                connection.endpoint().baseUrl() + connection.endpoint().path())));
        setAccessibleText(
                Text.of(
                        "connections.head-spoken",
                        entry.environment().word(),
                        entry.name(),
                        entry.where()));
        setAccessibleHelp(Text.of("connections.switch-help"));
        setOnAction(_ -> open.run());
    }

    private static VBox content(ConnectionEntry entry) {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        FontIcon more = new FontIcon(BootstrapIcons.CHEVRON_EXPAND);
        more.getStyleClass().add("connection-more");
        HBox head = new HBox(EnvironmentLook.foldingWord(entry.environment()), spacer, more);
        head.setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(entry.name());
        name.getStyleClass().add("connection-name");
        name.setMinWidth(0);
        Label origin = new Label(entry.where());
        origin.getStyleClass().add("origin");
        origin.setMinWidth(0);
        VBox content = new VBox(head, name, origin);
        content.getStyleClass().add("connection-lines");
        content.setFillWidth(true);
        if (entry.unprotected()) {
            content.getChildren().add(EnvironmentLook.unprotected());
        }
        return content;
    }
}
