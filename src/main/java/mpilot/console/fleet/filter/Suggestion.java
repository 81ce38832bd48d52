package mpilot.console.fleet.filter;

/**
 * Something that may be typed next.
 *
 * @param insert what is put into the filter's text
 * @param detail what it finds, in a sentence; empty where it speaks for itself
 * @param count how many profiles at hand have it; 0 where that is not told
 * @param isWhole whether the term is whole then; else its value comes next
 */
public record Suggestion(String insert, String detail, int count, boolean isWhole) {}
