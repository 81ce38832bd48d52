package mpilot.console.fleet.filter;

/**
 * Something in a filter's text that cannot be read. The rest of the filter holds all the same.
 *
 * @param start where it begins, in UTF-16 units
 * @param end after its last unit; {@code start} where something is missing
 * @param sentence what is wrong and what to write, for the operator
 * @param incomplete whether it may yet become right by typing on
 */
public record FilterError(int start, int end, String sentence, boolean incomplete) {}
