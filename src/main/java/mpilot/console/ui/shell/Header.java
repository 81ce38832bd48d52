package mpilot.console.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import mpilot.console.ui.kit.Command;

import java.util.List;

/** The window's head: which place this is, and what can be done. */
final class Header extends HBox {
    private final Label title = new Label();

    Header(List<Command> commands) {
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("place-title");
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getChildren().addAll(title, spacer);
        for (Command command : commands) {
            getChildren().add(button(command));
        }
    }

    void show(Place place) {
        title.setText(place.title());
    }

    private static Node button(Command command) {
        Node button = command.iconButton();
        button.setId("command-" + command.id());
        return button;
    }
}
