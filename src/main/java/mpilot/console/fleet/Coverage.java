package mpilot.console.fleet;

/**
 * What a walk through the pages came to.
 *
 * @param rows profiles passed on, each id once
 * @param total how many there are in all, as the gateway last said
 * @param duplicates rows that came again and were dropped
 * @param changed whether the total changed while the pages were walked
 */
public record Coverage(long rows, long total, long duplicates, boolean changed) {
    /** {@return whether every profile that the gateway counted was passed on} */
    public boolean isComplete() {
        return rows >= total && !changed;
    }

    /** {@return this in a sentence for the operator} */
    public String sentence() {
        if (changed) {
            return covered() + "; the list changed while it was read, so some may be missing";
        }
        if (rows < total && rows + duplicates != total) {
            return covered() + "; the gateway gave no more";
        }
        return duplicates == 0
                ? covered()
                : covered()
                        + "; %,d came twice and %s kept once"
                                .formatted(duplicates, duplicates == 1 ? "is" : "are");
    }

    private String covered() {
        if (rows < total) {
            return "%,d of %,d profiles".formatted(rows, total);
        }
        String all = rows == 1 ? "1 profile" : "%,d profiles".formatted(rows);
        return rows == total ? all : all + ", of which the gateway counts %,d".formatted(total);
    }
}
