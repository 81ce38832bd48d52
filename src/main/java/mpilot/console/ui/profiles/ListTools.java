package mpilot.console.ui.profiles;

import atlantafx.base.theme.Styles;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.IconButton;
import mpilot.console.ui.profiles.column.ColumnChooser;
import mpilot.console.ui.profiles.view.ViewsMenu;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** The buttons beside the filter: views, columns, facets, load all, refresh by itself. */
final class ListTools {
    private final ViewsMenu views;
    private final ColumnChooser chooser;
    private final Button columns;
    private final List<Node> nodes;

    ListTools(ProfilesPlace place) {
        views = new ViewsMenu(place.views());
        chooser = new ColumnChooser(place.columns());
        columns =
                IconButton.of(
                        "columns",
                        Text.of("profiles.columns"),
                        Text.of("profiles.columns-help"),
                        BootstrapIcons.LAYOUT_THREE_COLUMNS,
                        this::showColumns);
        ToggleButton facets =
                toggle(
                        "facets-toggle",
                        Text.of("profiles.facets"),
                        Text.of("profiles.facets-toggle-help"),
                        BootstrapIcons.LAYOUT_SIDEBAR,
                        place.facets().openProperty());
        ToggleButton all =
                toggle(
                        "load-all",
                        Text.of("profiles.load-all"),
                        Text.of("profiles.load-all-help"),
                        BootstrapIcons.COLLECTION,
                        place.profiles().allWantedProperty());
        nodes = List.of(views, columns, facets, all, refresh(place.refresh()));
    }

    List<Node> nodes() {
        return nodes;
    }

    void showColumns() {
        chooser.show(columns);
    }

    void showViews() {
        views.show();
    }

    private static ToggleButton toggle(
            String id, String text, String help, BootstrapIcons icon, BooleanProperty value) {
        ToggleButton toggle = new ToggleButton(text, new FontIcon(icon));
        toggle.setId(id);
        toggle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        toggle.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        toggle.setTooltip(new Tooltip(help));
        toggle.setAccessibleText(text);
        toggle.setAccessibleHelp(help);
        toggle.selectedProperty().bindBidirectional(value);
        return toggle;
    }

    private static MenuButton refresh(AutoRefresh refresh) {
        MenuButton menu = new MenuButton();
        menu.setId("auto-refresh");
        menu.setGraphic(new FontIcon(BootstrapIcons.CLOCK_HISTORY));
        menu.getStyleClass().add(Styles.FLAT);
        menu.setAccessibleHelp(Text.of("profiles.every-help"));
        ToggleGroup group = new ToggleGroup();
        for (AutoRefresh.Every each : AutoRefresh.Every.values()) {
            RadioMenuItem item = new RadioMenuItem(each.words());
            item.setToggleGroup(group);
            item.setOnAction(_ -> refresh.everyProperty().set(each));
            refresh.everyProperty().subscribe(now -> item.setSelected(now == each));
            menu.getItems().add(item);
        }
        refresh.everyProperty()
                .subscribe(now -> {
                    String text = Text.of("profiles.every", now.words());
                    menu.setAccessibleText(text);
                    menu.setTooltip(new Tooltip(text));
                    boolean off = now == AutoRefresh.Every.OFF;
                    menu.setText(off ? "" : now.words());
                    // Primer shows no words on what has this class.
                    menu.getStyleClass().remove(Styles.BUTTON_ICON);
                    if (off) {
                        menu.getStyleClass().add(Styles.BUTTON_ICON);
                    }
                });
        return menu;
    }
}
