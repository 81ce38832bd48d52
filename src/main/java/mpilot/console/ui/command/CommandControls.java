package mpilot.console.ui.command;

import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import mpilot.console.ui.kit.IconButton;
import mpilot.console.ui.kit.KeyNames;

import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the buttons and menu items of commands, which show their keys as these change. */
public final class CommandControls {
    private final KeyBindings bindings;

    /** With the keys of {@code bindings}. */
    public CommandControls(KeyBindings bindings) {
        this.bindings = bindings;
    }

    /** {@return a button with the picture alone} */
    public Button iconButton(Command command) {
        Button button = button(command);
        IconButton.style(button);
        return button;
    }

    /** {@return a button with picture and text, called {@code command-} and the command's id} */
    public Button button(Command command) {
        Button button = new Button(command.text(), new FontIcon(command.icon()));
        button.setId("command-" + command.id());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(bindings.changes().map(_ -> withKey(command, command.help())));
        button.setTooltip(tooltip);
        button.setAccessibleText(command.text());
        button.setAccessibleHelp(command.help());
        button.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        button.setOnAction(_ -> command.run());
        return button;
    }

    /** {@return an item for a menu, which shows the key and leaves it to the window} */
    public MenuItem menuItem(Command command) {
        MenuItem item = new MenuItem();
        item.setGraphic(new FontIcon(command.icon()));
        item.textProperty().bind(bindings.changes().map(_ -> withKey(command, command.text())));
        item.setId("menu-" + command.id());
        item.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        item.setOnAction(_ -> command.run());
        return item;
    }

    private String withKey(Command command, String words) {
        return bindings.of(command).stream()
                .findFirst()
                .map(key -> KeyNames.with(words, key.name()))
                .orElse(words);
    }
}
