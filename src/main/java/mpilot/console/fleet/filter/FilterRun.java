package mpilot.console.fleet.filter;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.SearchText;
import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.word.WordIndex;
import mpilot.console.policy.Limit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Runs a filter over a loaded fleet. A row that has no value for a comparison is not accepted by
 * it, and is accepted by its opposite: a term and its opposite part the rows in two.
 */
public final class FilterRun {
    private final LoadedFleet fleet;

    private FilterRun(LoadedFleet fleet) {
        this.fleet = fleet;
    }

    /** {@return the rows that {@code filter} accepts, in the gateway's order} */
    public static FleetRows of(LoadedFleet fleet, Filter filter) {
        if (filter.isEmpty()) {
            return fleet.all();
        }
        FilterRun run = new FilterRun(fleet);
        BitSet accepted = new BitSet(fleet.size());
        accepted.set(0, fleet.size());
        filter.terms().forEach(term -> accepted.and(run.rows(term)));
        return FleetRows.of(fleet, accepted.stream().toArray());
    }

    private BitSet rows(Term term) {
        BitSet rows = new BitSet(fleet.size());
        term.criteria().forEach(criterion -> rows.or(rows(term.key(), criterion)));
        if (term.negated()) {
            rows.flip(0, fleet.size());
        }
        return rows;
    }

    private BitSet rows(FilterKey key, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Contains contains -> scan(containing(key, contains.text()));
            case Criterion.WordIs word ->
                    WordIndex.of(fleet, key.words().orElseThrow()).rows(word.pattern());
            case Criterion.Is choice -> scan(choice.choice()::accepts);
            case Criterion.NumberIs number -> scan(comparing(key, number));
            case Criterion.RateUseIs use -> scan(row -> accepts(use, row));
            case Criterion.LengthIs length -> scan(comparing(key, length));
            case Criterion.DateIs date -> {
                Column<?> column = key.column();
                yield scan(
                        row -> column.value(row) instanceof Instant moment && date.accepts(moment));
            }
        };
    }

    private Predicate<FleetRow> containing(FilterKey key, String text) {
        String folded = SearchText.fold(text);
        if (key != FilterKey.DESCRIPTION) {
            return row -> row.searchName().contains(folded);
        }
        List<String> descriptions = fleet.derived(FilterKey.DESCRIPTION, FilterRun::descriptions);
        return row -> descriptions.get(row.position()).contains(folded);
    }

    /** Every row's description, folded, at the first filter that asks for it. */
    private static List<String> descriptions(LoadedFleet fleet) {
        Map<String, String> folded = new ConcurrentHashMap<>();
        return fleet.all().parallelStream()
                .map(row -> Objects.requireNonNullElse(row.profile().description(), ""))
                .map(each -> folded.computeIfAbsent(each, SearchText::fold))
                .toList();
    }

    private static Predicate<FleetRow> comparing(FilterKey key, Criterion.NumberIs wanted) {
        Column<?> column = key.column();
        Operator operator = wanted.operator();
        BigDecimal number =
                key.kind() == ValueKind.PERCENT
                        ? wanted.number().movePointLeft(2)
                        : wanted.number();
        double asDouble = number.doubleValue();
        return row -> {
            // Uses, which are many, and what has no bound need no exact figures.
            if (column.value(row) instanceof Double part) {
                return operator.accepts(Double.compare(part, asDouble));
            }
            BigDecimal actual = column.number(row);
            return actual != null && operator.accepts(actual.compareTo(number));
        };
    }

    private static boolean accepts(Criterion.RateUseIs wanted, FleetRow row) {
        double use =
                wanted.of() == null
                        ? row.rateUse()
                        : wanted.of() == Limit.Unit.TOKENS ? row.tokenUse() : row.requestUse();
        double limit = wanted.use().number().movePointLeft(2).doubleValue();
        return !Double.isNaN(use) && wanted.use().operator().accepts(Double.compare(use, limit));
    }

    private static Predicate<FleetRow> comparing(FilterKey key, Criterion.LengthIs wanted) {
        Column<?> column = key.column();
        Duration length = wanted.length().length();
        Operator operator = wanted.operator();
        return row ->
                switch (column.value(row)) {
                    case Duration actual -> operator.accepts(actual.compareTo(length));
                    // An age: the longer, the earlier.
                    case Instant moment ->
                            operator.accepts(row.now().minus(length).compareTo(moment));
                    case null, default -> false;
                };
    }

    /** Tests every row, 64 of them to a word of the set, so that threads never share one. */
    private BitSet scan(Predicate<FleetRow> test) {
        long[] words = new long[(fleet.size() + Long.SIZE - 1) / Long.SIZE];
        IntStream.range(0, words.length).parallel().forEach(word -> words[word] = scan(test, word));
        return BitSet.valueOf(words);
    }

    private long scan(Predicate<FleetRow> test, int word) {
        int start = word * Long.SIZE;
        int end = Math.min(fleet.size(), start + Long.SIZE);
        long bits = 0;
        for (int position = start; position < end; position++) {
            if (test.test(fleet.row(position))) {
                bits |= 1L << (position - start);
            }
        }
        return bits;
    }
}
