package mpilot.console.settings;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/**
 * One feature's part of the settings. To add one, write a record beside the feature, open its
 * package to {@code tools.jackson.databind} in the module descriptor, and describe its fields in
 * the README.
 *
 * @param name the field of the settings file that holds it, in snake case
 * @param type an immutable record of strings, numbers, booleans, enums, instants, lists, maps and
 *     records of them. Its constructor puts the default in the place of null or zero: that is what
 *     a field has that is absent, or holds something of the wrong kind. The records of a list have
 *     an {@code id} where what other versions of the console put beside their fields is to be kept
 * @param defaults the value while the file has none
 * @param completion gives the field's tree what a hand that wrote it left out and the console
 *     cannot do without, such as ids; the same for the same tree, as it is asked at each reading
 */
public record Section<T>(
        String name, Class<T> type, T defaults, UnaryOperator<@Nullable Object> completion) {
    /** A section that is read as it was written. */
    public Section(String name, Class<T> type, T defaults) {
        this(name, type, defaults, tree -> tree);
    }
}
