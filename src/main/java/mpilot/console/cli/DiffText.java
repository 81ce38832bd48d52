package mpilot.console.cli;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.difference.Difference;
import mpilot.console.policy.difference.DifferenceWords;
import mpilot.console.policy.difference.FleetDifference;
import mpilot.console.policy.difference.FleetPair;
import mpilot.console.policy.difference.FleetPair.State;
import mpilot.console.policy.difference.Kind;
import mpilot.console.policy.difference.Part;
import mpilot.console.policy.difference.Row;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Differences to read: a line a place, with a sign before it as in a patch. */
final class DiffText {
    /** No line is cut. */
    static final int WIDE = Integer.MAX_VALUE;

    private static final int MAX_NAME = 120;

    private final int width;

    /** Tables fit into {@code width} characters. */
    DiffText(int width) {
        this.width = width;
    }

    /** A table of the places that differ, with a column of each profile. */
    void write(Difference difference, List<String> sides, boolean usage, OutputStream out)
            throws IOException {
        List<Row> changes = new ArrayList<>(difference.changes(Part.POLICY));
        if (usage) {
            changes.addAll(difference.changes(Part.USAGE));
        }
        if (changes.isEmpty()) {
            return;
        }
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(new TextTable.Column("", false, false));
        columns.add(new TextTable.Column("PLACE", true, false).atLeast(20));
        for (int side = 0; side < sides.size(); side++) {
            columns.add(new TextTable.Column(head(difference, sides, side), true, false));
        }
        TextTable table = new TextTable(columns);
        for (Row row : changes) {
            List<String> cells = new ArrayList<>(List.of(sign(row.kind()), row.path()));
            for (int side = 0; side < sides.size(); side++) {
                cells.add(DifferenceWords.cell(row, side));
            }
            table.add(cells);
        }
        lines(table.lines(width), out);
    }

    /** The profile's name where it is told, and where it is from where the names are the same. */
    private static String head(Difference difference, List<String> sides, int side) {
        List<AccessProfile> profiles = difference.sides();
        long names = profiles.stream().map(AccessProfile::name).distinct().count();
        String head = names == profiles.size() ? profiles.get(side).name() : sides.get(side);
        return VisibleText.of(head, MAX_NAME);
    }

    /** A line for each profile that differs, and below it one for each place. */
    void write(FleetDifference difference, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (FleetPair pair : difference.pairs()) {
            if (pair.state() == State.UNCHANGED) {
                continue;
            }
            AccessProfile profile = pair.profile();
            String guessed =
                    pair.match() == FleetPair.Match.REPEATED_NAME
                            ? "  (" + DifferenceWords.match(pair.match()) + ")"
                            : "";
            lines.add(
                    "%s %s (%d)%s"
                            .formatted(
                                    sign(pair.state()),
                                    VisibleText.of(profile.name(), MAX_NAME),
                                    profile.id(),
                                    guessed));
            String record = DifferenceWords.record(pair);
            if (!record.isEmpty()) {
                lines.add("      " + record);
            }
            difference
                    .changes(pair)
                    .forEach(row -> lines.add("    " + sign(row.kind()) + " " + change(row)));
        }
        lines(lines, out);
    }

    private static String change(Row row) {
        String place = DifferenceWords.place(row);
        if (row.isElement() && row.isLeaf()) {
            return place;
        }
        return switch (row.kind()) {
            case ADDED -> place + "  " + DifferenceWords.cell(row, 1);
            case REMOVED -> place + "  " + DifferenceWords.cell(row, 0);
            default -> DifferenceWords.change(row);
        };
    }

    private static void lines(List<String> lines, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (String line : lines) {
            text.write(line);
            text.write('\n');
        }
        text.flush();
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
            case SAME, ALIKE -> "=";
        };
    }

    private static String sign(State state) {
        return switch (state) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
            case VERSION_ONLY -> "v";
            case UNCHANGED -> "=";
        };
    }
}
