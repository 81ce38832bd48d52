package mpilot.console.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.connection.Connection;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Command;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The window's head: which gateway this is, in colour and in words, and what can be done. */
final class Header extends VBox {
    Header(Connection connection, List<Command> commands) {
        String environment = connection.environment().name().toLowerCase(Locale.ROOT);
        getStyleClass().add("environment-" + environment);
        Region stripe = new Region();
        stripe.getStyleClass().add("environment-stripe");

        Label title = new Label(Text.of("shell.access-profiles"));
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox bar = new HBox(icon(), title, chip(connection), spacer);
        bar.getStyleClass().add("header");
        bar.setAlignment(Pos.CENTER_LEFT);
        for (Command command : commands) {
            bar.getChildren().add(button(command));
        }
        getChildren().addAll(stripe, bar);
    }

    private static Node icon() {
        ImageView icon = new ImageView(new Image(stream()));
        icon.setFitWidth(22);
        icon.setFitHeight(22);
        return icon;
    }

    private static InputStream stream() {
        return Objects.requireNonNull(
                Header.class.getResourceAsStream("/mpilot/console/ui/icon/icon-64.png"));
    }

    private static Node chip(Connection connection) {
        Label word = new Label(connection.environment().word().toUpperCase(Locale.getDefault()));
        word.getStyleClass().add("environment");
        word.setMinWidth(Region.USE_PREF_SIZE);
        Label origin = new Label(connection.endpoint().origin());
        origin.getStyleClass().add("origin");
        origin.setTooltip(
                new Tooltip(
                        connection.name()
                                + "\n"
                                + connection.endpoint().baseUrl()
                                + connection.endpoint().path()));
        HBox chip = new HBox(word, origin);
        chip.setId("connection");
        chip.getStyleClass().add("connection-chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.setMinWidth(0);
        return chip;
    }

    private static Node button(Command command) {
        Node button = command.iconButton();
        button.setId("command-" + command.id());
        return button;
    }
}
