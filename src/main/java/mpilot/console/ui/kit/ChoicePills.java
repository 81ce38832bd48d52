package mpilot.console.ui.kit;

import atlantafx.base.theme.Styles;

import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * A choice of one among a few, as buttons side by side, one of which is always pressed.
 *
 * @param <T> what is chosen; null may be one of the choices
 */
public final class ChoicePills<T extends @Nullable Object> extends HBox {
    private final Property<T> chosen;
    private final ToggleGroup group = new ToggleGroup();

    /** Pills that set {@code chosen} and follow it. */
    public ChoicePills(Property<T> chosen) {
        this.chosen = chosen;
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        group.selectToggle(before);
                    }
                });
        chosen.subscribe(this::press);
    }

    /** Adds a choice; the first and the last are rounded at their ends. */
    public ChoicePills<T> choice(
            T value, String id, ObservableValue<String> text, String spokenHelp) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId(id);
        toggle.setUserData(value);
        toggle.setToggleGroup(group);
        toggle.textProperty().bind(text);
        toggle.setAccessibleHelp(spokenHelp);
        toggle.setOnAction(_ -> chosen.setValue(value));
        int last = getChildren().size() - 1;
        if (last > 0) {
            getChildren().get(last).getStyleClass().remove(Styles.RIGHT_PILL);
            getChildren().get(last).getStyleClass().add(Styles.CENTER_PILL);
        }
        toggle.getStyleClass().add(last < 0 ? Styles.LEFT_PILL : Styles.RIGHT_PILL);
        getChildren().add(toggle);
        press(chosen.getValue());
        return this;
    }

    private void press(T value) {
        group.getToggles().stream()
                .filter(each -> Objects.equals(each.getUserData(), value))
                .forEach(group::selectToggle);
    }
}
