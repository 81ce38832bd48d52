package mpilot.console.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** A choice among a few values, each shown by its words; what is offered may change later. */
public final class Choice<T> extends ComboBox<T> {
    /**
     * A choice of {@code values}, in their order.
     *
     * @param name what is chosen, for who hears it
     * @param help what the choice is about
     * @param words what a value is shown by, each by its own
     */
    public Choice(String id, String name, String help, List<T> values, Function<T, String> words) {
        setId(id);
        getItems().setAll(values);
        setAccessibleText(name);
        setAccessibleHelp(help);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return getItems().stream()
                                .filter(value -> words.apply(value).equals(text))
                                .findFirst()
                                .orElseThrow();
                    }
                });
    }
}
