package mpilot.console.fleet;

import mpilot.console.text.Text;

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

    /** {@return whether the gateway gave fewer than it counted, though nothing changed} */
    public boolean fellShort() {
        return !changed && rows < total && rows + duplicates != total;
    }

    /** {@return this in a sentence for the operator} */
    public String sentence() {
        if (changed) {
            return Text.of("fleet.changed", covered());
        }
        if (fellShort()) {
            return Text.of("fleet.no-more", covered());
        }
        return duplicates == 0 ? covered() : Text.of("fleet.twice", covered(), duplicates);
    }

    private String covered() {
        if (rows < total) {
            return Text.of("fleet.part", rows, total);
        }
        return rows == total
                ? Text.of("fleet.all", rows)
                : Text.of("fleet.more-than-counted", rows, total);
    }
}
