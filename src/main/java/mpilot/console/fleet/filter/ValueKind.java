package mpilot.console.fleet.filter;

/** What the values of a filter's key are. */
public enum ValueKind {
    /** Text that is looked for within another. */
    TEXT,
    /** A whole word, in which {@code *} stands for any characters. */
    WORD,
    /** One of the key's {@link Choice}s. */
    CHOICE,
    NUMBER,
    /** US dollars. */
    MONEY,
    /** A part of a cap. */
    PERCENT,
    /** A part of the cap of tokens, of requests, or of either. */
    RATE_PERCENT,
    /** A date or an age. */
    MOMENT,
    /** A length of time. */
    LENGTH;

    /** {@return whether values are compared with {@code <}, {@code >} and so on} */
    public boolean isCompared() {
        return switch (this) {
            case TEXT, WORD, CHOICE -> false;
            case NUMBER, MONEY, PERCENT, RATE_PERCENT, MOMENT, LENGTH -> true;
        };
    }
}
