package mpilot.console.ui;

import static mpilot.console.ui.Screens.on;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import mpilot.console.fleet.Coverage;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.policy.Ages;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.status.RunningTask;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What opens over the window and is a small window of its own: menus, lists, questions, help. */
final class PopupScreens {
    private PopupScreens() {}

    static Stream<Screen> of(List<AccessProfile> sandbox) {
        // A few rows are enough, and there at once.
        List<AccessProfile> few = sandbox.subList(0, 4);
        return Stream.concat(dropdowns(few), menus(few));
    }

    private static Stream<Screen> dropdowns(List<AccessProfile> few) {
        return Stream.of(
                popup("popup-activity-empty", few, (window, _) -> window.showActivity()),
                popup(
                        "popup-activity",
                        few,
                        (window, _) -> {
                            tell(window.session().status());
                            window.showActivity();
                        }),
                popup(
                        "popup-filter-help",
                        few,
                        on("#search", TextField.class, field -> press(field, KeyCode.F1))),
                popup(
                        "popup-filter-terms",
                        few,
                        on("#search", TextField.class, field -> complete(field, ""))),
                popup(
                        "popup-filter-values",
                        few,
                        on("#search", TextField.class, field -> complete(field, "status:"))),
                popup(
                        "popup-tags",
                        few,
                        on("#tag-field", TextField.class, field -> complete(field, "p"))),
                popup(
                        "popup-columns",
                        few,
                        (window, _) -> window.session().profilesView().showColumns()),
                popup(
                        "popup-columns-200",
                        few,
                        (window, _) -> {
                            window.appearance().choose(now -> now.withTextSize(200));
                            scene(window).getRoot().layout();
                            window.session().profilesView().showColumns();
                        }),
                popup(
                        "popup-view-name",
                        few,
                        on("#views", MenuButton.class, views -> choose(views, "view-save"))
                                .andThen(PopupScreens::takeTheEmptyName)));
    }

    private static Stream<Screen> menus(List<AccessProfile> few) {
        return Stream.of(
                popup(
                        "popup-views",
                        few,
                        (window, _) -> window.session().profilesView().showViews()),
                popup(
                        "popup-refresh",
                        few,
                        on("#auto-refresh", MenuButton.class, MenuButton::show)),
                popup("popup-menu", few, on("#menu", MenuButton.class, MenuButton::show)),
                popup(
                        "popup-row",
                        few,
                        on(
                                "#profiles",
                                TableView.class,
                                table -> table.getContextMenu().show(table, 240, 180))),
                popup(
                        "popup-column",
                        few,
                        on(
                                "#profiles",
                                TableView.class,
                                table ->
                                        table.getVisibleLeafColumn(1)
                                                .getContextMenu()
                                                .show(head(table), 200, 130))));
    }

    /** The head of the second column that is shown. */
    private static Node head(TableView<?> table) {
        return table.lookupAll(".column-header.table-column").stream()
                .map(TableColumnHeader.class::cast)
                .filter(head -> head.getTableColumn().equals(table.getVisibleLeafColumn(1)))
                .findFirst()
                .orElseThrow();
    }

    private static Screen popup(
            String name,
            List<AccessProfile> profiles,
            BiConsumer<ConsoleWindow, FakeSource> steps) {
        return new Screen(name, profiles, steps).withPopups();
    }

    private static void tell(SessionStatus status) {
        status.running()
                .show(
                        RunningTask.counting(
                                "load", Text.of("status.load-all"), 4500, 10_000, () -> {}));
        status.running()
                .show(RunningTask.counting("export", Text.of("status.export"), 0, 0, () -> {}));
        String saved = new Coverage(240, 240, 0, false).sentence();
        status.messages().tell(Tone.GOOD, Text.of("export.saved", saved, "/home/ops/profiles.csv"));
        status.messages()
                .tell(Tone.WARNING, Text.of("token.ends-soon", Ages.rough(Duration.ofMinutes(5))));
        status.messages().tell(Tone.DANGER, Screens.refused().sentence());
        status.messages().tell(Tone.DANGER, Screens.refused().sentence());
    }

    private static void complete(TextField field, String typed) {
        field.requestFocus();
        field.setText(typed);
        field.end();
        press(field, KeyCode.DOWN);
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void choose(MenuButton menu, String id) {
        menu.getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .forEach(item -> item.getOnAction().handle(null));
    }

    /** What is wrong with an answer stands below it. */
    private static void takeTheEmptyName(ConsoleWindow window, FakeSource source) {
        Screen.popups(scene(window).getWindow())
                .map(popup -> popup.getScene().lookup("#prompt-field"))
                .filter(Objects::nonNull)
                .forEach(field -> ((TextField) field).getOnAction().handle(null));
    }

    private static Scene scene(ConsoleWindow window) {
        return window.session().profilesView().getScene();
    }
}
