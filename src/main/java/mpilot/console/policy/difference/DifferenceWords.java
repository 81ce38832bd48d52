package mpilot.console.policy.difference;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Differences in an operator's words. What comes from the gateway is made safe to show. */
public final class DifferenceWords {
    private static final int MAX_TEXT = 200;

    private DifferenceWords() {}

    /** {@return such as {@code changed}} */
    public static String kind(Kind kind) {
        return switch (kind) {
            case SAME -> Text.of("difference.kind.same");
            case ALIKE -> Text.of("difference.kind.alike");
            case ADDED -> Text.of("difference.kind.added");
            case REMOVED -> Text.of("difference.kind.removed");
            case CHANGED -> Text.of("difference.kind.changed");
        };
    }

    /** {@return such as {@code Version only}} */
    public static String state(FleetPair.State state) {
        return switch (state) {
            case ADDED -> Text.of("difference.state.added");
            case REMOVED -> Text.of("difference.state.removed");
            case CHANGED -> Text.of("difference.state.changed");
            case VERSION_ONLY -> Text.of("difference.state.version-only");
            case UNCHANGED -> Text.of("difference.state.unchanged");
        };
    }

    /** {@return by what two profiles were taken for each other} */
    public static String match(FleetPair.Match match) {
        return switch (match) {
            case ID -> Text.of("difference.match.id");
            case NAME -> Text.of("difference.match.name");
            case NAME_IGNORING_CASE -> Text.of("difference.match.name-ignoring-case");
            case REPEATED_NAME -> Text.of("difference.match.repeated-name");
            case NONE -> Text.of("difference.match.none");
        };
    }

    /** {@return the place in the contract's words} */
    public static String place(Row row) {
        return VisibleText.of(row.path());
    }

    /** {@return what a side has at a place: its value, or the values in it} */
    public static String cell(Row row, int side) {
        Cell cell = row.cells().get(side);
        if (cell == null) {
            return Text.of("difference.nothing");
        }
        if (!row.isLeaf()) {
            return inside(row, side);
        }
        if (row.isElement()) {
            return Text.of("difference.there");
        }
        return cell.text().isEmpty() ? Text.of("difference.not-set") : text(cell.text());
    }

    private static String inside(Row row, int side) {
        return Text.list(
                row.leaves().stream()
                        .filter(leaf -> leaf.cells().get(side) != null)
                        .map(leaf -> value(leaf, side))
                        .filter(it -> !it.isEmpty())
                        .toList());
    }

    /** A field with its name, or an element's name; empty for a field that is not set. */
    private static String value(Row leaf, int side) {
        String text = Objects.requireNonNull(leaf.cells().get(side)).text();
        if (leaf.isElement()) {
            return text(text);
        }
        return text.isEmpty() ? "" : Text.of("difference.field", text(leaf.label()), text(text));
    }

    private static String text(String sent) {
        return VisibleText.of(sent, MAX_TEXT);
    }

    /** {@return how many places differ, in one sentence} */
    public static String summary(Difference difference) {
        return Text.of(
                "difference.summary",
                difference.changes(Part.POLICY).size(),
                difference.isWrittenDifferently(Part.POLICY) ? 1 : 0);
    }

    /** {@return how many profiles differ, in one sentence or two} */
    public static String summary(FleetDifference difference) {
        Map<FleetPair.State, Long> counts = difference.counts();
        String summary = Text.of("difference.fleet-summary", counts.values().toArray());
        return difference.guessed() == 0
                ? summary
                : summary + " " + Text.of("difference.guessed", difference.guessed());
    }

    /** {@return what tells a profile from its match, from the one that is most to the point} */
    public static String what(FleetPair pair, FleetDifference difference) {
        return Stream.concat(
                        Stream.of(record(pair)).filter(it -> !it.isEmpty()),
                        difference.changes(pair).stream().map(DifferenceWords::change))
                .reduce((all, next) -> Text.of("difference.list", all, next))
                .orElse("");
    }

    /** {@return such as {@code budgets[total, 1M].max_limit 10 → 12}, for two profiles} */
    public static String change(Row row) {
        return row.kind() == Kind.CHANGED
                ? Text.of("difference.change", place(row), cell(row, 0), cell(row, 1))
                : Text.of("difference.whole", place(row), kind(row.kind()));
    }

    /** {@return what differs beside the places: the name, or the version; empty for nothing} */
    public static String record(FleetPair pair) {
        AccessProfile before = pair.before();
        AccessProfile after = pair.after();
        if (before == null || after == null) {
            return "";
        }
        if (pair.state() == FleetPair.State.VERSION_ONLY) {
            return Text.of(
                    "difference.version-moved",
                    version(before.version()),
                    version(after.version()));
        }
        return pair.isRenamed()
                ? Text.of("difference.renamed", text(before.name()), text(after.name()))
                : "";
    }

    private static String version(@Nullable Long version) {
        return version == null ? Text.of("difference.nothing") : version.toString();
    }
}
