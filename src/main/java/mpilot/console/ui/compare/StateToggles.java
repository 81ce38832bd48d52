package mpilot.console.ui.compare;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import mpilot.console.policy.difference.FleetPair.State;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chooses which lines are listed: all that differ, or those of one state. */
final class StateToggles extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<State, ToggleButton> toggles = new EnumMap<>(State.class);

    StateToggles(ObjectProperty<@Nullable State> chosen) {
        setMinWidth(USE_PREF_SIZE);
        List<ToggleButton> all = new ArrayList<>();
        all.add(toggle(null, Text.of("compareview.all-states")));
        for (State state : List.of(State.CHANGED, State.ADDED, State.REMOVED, State.VERSION_ONLY)) {
            ToggleButton toggle = toggle(state, KindLook.word(state));
            toggles.put(state, toggle);
            all.add(toggle);
        }
        all.getFirst().getStyleClass().add(Styles.LEFT_PILL);
        all.subList(1, all.size() - 1)
                .forEach(each -> each.getStyleClass().add(Styles.CENTER_PILL));
        all.getLast().getStyleClass().add(Styles.RIGHT_PILL);
        getChildren().setAll(all);
        group.selectToggle(all.getFirst());
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        group.selectToggle(before);
                    } else {
                        chosen.set((State) now.getUserData());
                    }
                });
    }

    private ToggleButton toggle(@Nullable State state, String word) {
        ToggleButton toggle = new ToggleButton(word);
        toggle.setId(
                "state-"
                        + (state == null
                                ? "all"
                                : state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        toggle.setUserData(state);
        toggle.setToggleGroup(group);
        toggle.setAccessibleHelp(Text.of("compareview.states-help"));
        return toggle;
    }

    /** Tells how many lines there are of each state. */
    void count(Map<State, Long> counts) {
        toggles.forEach((state, toggle) ->
                toggle.setText(
                        Text.of(
                                "compareview.count",
                                KindLook.word(state),
                                counts.getOrDefault(state, 0L))));
    }
}
