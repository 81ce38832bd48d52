package mpilot.console.settings;

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
 */
public record Section<T>(String name, Class<T> type, T defaults) {}
