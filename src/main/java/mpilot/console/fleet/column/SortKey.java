package mpilot.console.fleet.column;

/**
 * One column of a sort.
 *
 * @param column the column's id
 * @param descending whether the largest comes first; rows without a value come last either way
 */
public record SortKey(String column, boolean descending) {
    private static final String DESCENDING = "-";

    /**
     * {@return the key that {@code text} stands for: a column's id, with a minus for descending}
     */
    public static SortKey of(String text) {
        return text.startsWith(DESCENDING)
                ? new SortKey(text.substring(DESCENDING.length()), true)
                : new SortKey(text, false);
    }

    /** {@return this as a text that {@link #of} reads} */
    public String text() {
        return (descending ? DESCENDING : "") + column;
    }
}
