package mpilot.console.fleet.overview;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The limits of profiles, one after another: what a heat map shows in colours, in lines. Costs four
 * bytes a profile, as a line is made when it is asked for.
 */
public final class LimitRows extends AbstractList<LimitRows.Line> implements RandomAccess {
    private final List<HeatRow> rows;

    /** Where the lines of each profile end. */
    private final int[] ends;

    /** A limit and whose it is. */
    public record Line(HeatRow row, Limit limit) {
        /** {@return the profile} */
        public AccessProfile profile() {
            return row.profile();
        }
    }

    /** The limits of {@code rows}, in their order. */
    public LimitRows(List<HeatRow> rows) {
        this.rows = rows;
        this.ends = new int[rows.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += rows.get(i).capped();
            ends[i] = end;
        }
    }

    @Override
    public Line get(int index) {
        int found = Arrays.binarySearch(ends, index + 1);
        int at = found < 0 ? -found - 1 : firstWithLines(found);
        HeatRow row = rows.get(at);
        return new Line(row, row.limits().get(index - (ends[at] - row.capped())));
    }

    /** A profile without limits ends where the one before it does. */
    private int firstWithLines(int found) {
        int at = found;
        while (at > 0 && ends[at - 1] == ends[at]) {
            at--;
        }
        return at;
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }
}
