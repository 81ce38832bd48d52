package mpilot.console.fleet.word;

/**
 * A word and how many profiles have it.
 *
 * @param word as the gateway sent it, in one of its spellings
 * @param count profiles, 1 or more
 */
public record WordCount(String word, int count) {}
