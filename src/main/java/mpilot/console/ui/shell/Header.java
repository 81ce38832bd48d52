package mpilot.console.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import mpilot.console.text.Text;
import mpilot.console.ui.command.CommandControls;
import mpilot.console.ui.command.CommandRegistry;
import mpilot.console.ui.kit.IconButton;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/** The window's head: which place this is, and what can be done. */
final class Header extends HBox {
    /** The commands that have a button here. */
    private static final List<String> BUTTONS = List.of("palette", "refresh", "export", "theme");

    private final Label title = new Label();
    private final Button back;

    /**
     * A head with buttons for {@code commands}.
     *
     * @param onBack goes back to the place from what covers it
     */
    Header(CommandRegistry commands, Runnable onBack) {
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("place-title");
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        back =
                IconButton.of(
                        "back-to-place",
                        "",
                        Text.of("shell.to-place-help"),
                        BootstrapIcons.ARROW_LEFT,
                        onBack);
        setBackShown(false);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getChildren().addAll(back, title, spacer);
        CommandControls controls = new CommandControls(commands.bindings());
        for (String id : BUTTONS) {
            commands.withId(id).map(controls::iconButton).ifPresent(getChildren()::add);
        }
        getChildren().add(CommandMenu.button(commands));
        // Where all has no room, it is the name that is cut off.
        getChildren().stream()
                .filter(ButtonBase.class::isInstance)
                .forEach(button -> ((ButtonBase) button).setMinWidth(USE_PREF_SIZE));
    }

    void show(Place place) {
        title.setText(place.title());
        back.setAccessibleText(Text.of("shell.to-place", place.title()));
    }

    /** Shows the way back to the place, or shows none. */
    void setBackShown(boolean shown) {
        back.setVisible(shown);
        back.setManaged(shown);
    }

    boolean isFocusOnBack() {
        return back.isFocused();
    }

    void focusBack() {
        back.requestFocus();
    }
}
