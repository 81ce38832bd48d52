package mpilot.console.ui.profiles.view;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import mpilot.console.fleet.view.SavedView;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.ClipboardText;
import mpilot.console.ui.kit.NamePrompt;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu of saved views: open one, and what is done to the one that is open. */
public final class ViewsMenu extends MenuButton {
    /** So many characters of a view's name stand in the menu. */
    private static final int NAME = 60;

    private final ViewsViewModel views;
    private final NamePrompt prompt = new NamePrompt(this);

    /** A menu of {@code views}. */
    public ViewsMenu(ViewsViewModel views) {
        this.views = views;
        setId("views");
        getStyleClass().add(Styles.FLAT);
        setGraphic(new FontIcon(BootstrapIcons.BOOKMARK));
        setAccessibleHelp(Text.of("profileviews.help"));
        setTooltip(new Tooltip(Text.of("profileviews.help")));
        views.currentProperty().subscribe(this::showName);
        fill();
        setOnShowing(_ -> fill());
    }

    private void showName(SavedView view) {
        String name = VisibleText.of(view.name(), 24);
        setText(name);
        setAccessibleText(Text.of("profileviews.button", name));
    }

    private void fill() {
        getItems().clear();
        for (SavedView view : views.all()) {
            getItems().add(radio(view));
        }
        boolean own = views.isOwn();
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("view-save", Text.of("profileviews.save"), this::save),
                        item(
                                "view-update",
                                Text.of("profileviews.update"),
                                views::update,
                                own && views.isChanged()),
                        item("view-rename", Text.of("profileviews.rename"), this::rename, own),
                        delete(own),
                        item(
                                "view-default",
                                Text.of("profileviews.default"),
                                views::makeDefault,
                                !views.isDefault(views.currentProperty().get())),
                        move("view-up", Text.of("profileviews.up"), -1),
                        move("view-down", Text.of("profileviews.down"), 1),
                        new SeparatorMenuItem(),
                        item(
                                "view-link",
                                Text.of("profileviews.copy-link"),
                                () -> copy(views.link(), "profileviews.copied-link")),
                        item(
                                "view-command",
                                Text.of("profileviews.copy-command"),
                                () -> copy(views.command(), "profileviews.copied-command")),
                        item("view-open", Text.of("profileviews.open-link"), this::openLink));
    }

    private RadioMenuItem radio(SavedView view) {
        boolean open = view.id().equals(views.currentProperty().get().id());
        String name = VisibleText.of(view.name(), NAME);
        if (views.isDefault(view)) {
            name = Text.of("profileviews.is-default", name);
        }
        RadioMenuItem item =
                new RadioMenuItem(
                        open && views.isChanged() ? Text.of("profileviews.changed", name) : name);
        item.setSelected(open);
        item.setOnAction(_ -> views.open(view));
        return item;
    }

    /** One step away from a slip of the mouse: a view that is deleted does not come back. */
    private MenuItem delete(boolean own) {
        String delete = Text.of("profileviews.delete");
        if (!own) {
            // JavaFX shows a disabled menu as such, and leaves what stands for it enabled.
            return item("view-delete", delete, () -> {}, false);
        }
        Menu menu = new Menu(delete);
        menu.setId("view-delete");
        String name = VisibleText.of(views.currentProperty().get().name(), NAME);
        menu.getItems()
                .add(
                        item(
                                "view-delete-named",
                                Text.of("profileviews.delete-named", name),
                                views::delete));
        return menu;
    }

    private void save() {
        prompt.ask(Text.of("profileviews.name"), "", views::save);
    }

    private void rename() {
        prompt.ask(
                Text.of("profileviews.name"), views.currentProperty().get().name(), views::rename);
    }

    private void openLink() {
        prompt.ask(Text.of("profileviews.link"), "", views::openLink);
    }

    private void copy(String text, String said) {
        new ClipboardText(text, Text.of(said)).put(this);
    }

    private MenuItem move(String id, String text, int steps) {
        return item(id, text, () -> views.move(steps), views.canMove(steps));
    }

    private static MenuItem item(String id, String text, Runnable action) {
        return item(id, text, action, true);
    }

    private static MenuItem item(String id, String text, Runnable action, boolean enabled) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setDisable(!enabled);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
