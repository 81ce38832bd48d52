package mpilot.console.fleet;

/**
 * How many profiles an operator agreed to load at once.
 *
 * @param rows the most rows
 */
public record LoadBound(long rows) {
    /** Up to this many profiles are loaded without a question. */
    public static final LoadBound WITHOUT_ASKING = new LoadBound(10_000);

    /** How far a list may grow while it is loaded before the operator is asked again. */
    private static final double GROWTH = 1.1;

    /**
     * {@return the bound once the operator agreed to load {@code total} profiles} A list may grow
     * by a tenth while it is loaded.
     */
    public static LoadBound agreed(long total) {
        return new LoadBound(Math.max(WITHOUT_ASKING.rows, (long) (total * GROWTH)));
    }

    /**
     * Passes while {@code total} was agreed to.
     *
     * @throws TooManyProfilesException when it was not
     */
    public void check(long total) throws TooManyProfilesException {
        if (total > rows) {
            throw new TooManyProfilesException(total);
        }
    }
}
