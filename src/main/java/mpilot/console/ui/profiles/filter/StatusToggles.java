package mpilot.console.ui.profiles.filter;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import mpilot.console.text.Text;

import java.util.Locale;
import java.util.Map;

/** One button for each status that can be listed; one of them is always chosen. */
final class StatusToggles extends HBox {
    private static final Map<ActiveFilter, String> EDGES =
            Map.of(
                    ActiveFilter.ALL, Styles.LEFT_PILL,
                    ActiveFilter.ACTIVE, Styles.CENTER_PILL,
                    ActiveFilter.INACTIVE, Styles.RIGHT_PILL);

    StatusToggles(FilterViewModel filter) {
        ToggleGroup group = new ToggleGroup();
        setId("status");
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        for (ActiveFilter each : ActiveFilter.values()) {
            ToggleButton toggle = toggle(each);
            toggle.setToggleGroup(group);
            getChildren().add(toggle);
        }
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        group.selectToggle(before);
                    } else {
                        filter.activeProperty().set((ActiveFilter) now.getUserData());
                    }
                });
        filter.activeProperty()
                .subscribe(now ->
                        group.getToggles().stream()
                                .filter(toggle -> toggle.getUserData() == now)
                                .forEach(group::selectToggle));
    }

    private static ToggleButton toggle(ActiveFilter filter) {
        ToggleButton toggle = new ToggleButton(filter.text());
        toggle.setId("status-" + filter.name().toLowerCase(Locale.ROOT));
        toggle.getStyleClass().add(EDGES.get(filter));
        toggle.setUserData(filter);
        toggle.setTooltip(new Tooltip(filter.help()));
        toggle.setAccessibleText(Text.of("profiles.status-spoken", filter.text()));
        return toggle;
    }
}
