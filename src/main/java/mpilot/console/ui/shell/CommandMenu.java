package mpilot.console.ui.shell;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

import mpilot.console.text.Text;
import mpilot.console.ui.command.CommandControls;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.command.CommandRegistry;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.stream.Stream;

/** Everything that can be done, by group, in menus. */
final class CommandMenu {
    private CommandMenu() {}

    /** A button that opens the menus. */
    static MenuButton button(CommandRegistry commands) {
        MenuButton button =
                new MenuButton(Text.of("shell.menu"), new FontIcon(BootstrapIcons.LIST));
        button.setId("menu");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        button.setTooltip(new Tooltip(Text.of("shell.menu-help")));
        button.setAccessibleText(Text.of("shell.menu"));
        button.setAccessibleHelp(Text.of("shell.menu-help"));
        button.getItems().setAll(menus(commands));
        return button;
    }

    /** The bar at the top of a Mac's screen; it takes no room in the window. */
    static MenuBar systemBar(CommandRegistry commands) {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        bar.getMenus().setAll(menus(commands));
        return bar;
    }

    private static List<Menu> menus(CommandRegistry commands) {
        CommandControls controls = new CommandControls(commands.bindings());
        return Stream.of(CommandGroup.values())
                .filter(group -> !commands.in(group).isEmpty())
                .map(group -> {
                    Menu menu = new Menu(group.words());
                    commands.in(group)
                            .forEach(each -> menu.getItems().add(controls.menuItem(each)));
                    return menu;
                })
                .toList();
    }
}
