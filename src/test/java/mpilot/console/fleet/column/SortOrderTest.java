package mpilot.console.fleet.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.Fleets;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.RandomProfiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class SortOrderTest {
    private static final Comparator<String> WORDS =
            Comparator.comparing(new TextOrder(Locale.getDefault())::key);

    private static final LoadedFleet VERSIONS =
            Fleets.of(
                    "{'id': 1, 'name': 'b', 'version': 10}",
                    "{'id': 2, 'name': 'a', 'version': null}",
                    "{'id': 3, 'name': 'c', 'version': 9}",
                    "{'id': 4, 'name': 'd'}",
                    "{'id': 5, 'name': 'a', 'version': 10}");

    @Test
    void numbersAreSortedBySizeAndRowsWithoutOneComeLast() {
        assertThat(ids(SortOrder.by("version"), VERSIONS)).containsExactly(3L, 1L, 5L, 2L, 4L);
    }

    @Test
    void rowsWithoutAValueComeLastDescendingToo() {
        assertThat(ids(SortOrder.byDescending("version"), VERSIONS))
                .containsExactly(1L, 5L, 3L, 2L, 4L);
    }

    @Test
    void theSecondColumnDecidesWhereTheFirstIsEqual() {
        SortOrder order =
                new SortOrder(List.of(new SortKey("version", true), new SortKey("name", false)));
        assertThat(ids(order, VERSIONS)).containsExactly(5L, 1L, 3L, 2L, 4L);
    }

    @Test
    void noColumnKeepsTheGatewaysOrder() {
        assertThat(ids(SortOrder.NONE, VERSIONS)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aColumnOfANewerConsoleIsPassedOver() {
        SortOrder order =
                new SortOrder(List.of(new SortKey("mood", false), new SortKey("name", true)));
        assertThat(ids(order, VERSIONS)).containsExactly(4L, 3L, 1L, 2L, 5L);
    }

    @Test
    void aZeroCapIsTheWorstBudgetAndAnElapsedWindowTheBest() {
        LoadedFleet fleet =
                Fleets.of(
                        budget(1, "'max_limit': 100, 'current_usage': 50", "2026-11-20T00:00:00Z"),
                        budget(2, "'max_limit': 0, 'current_usage': 0", "2026-11-20T00:00:00Z"),
                        budget(3, "'max_limit': 100, 'current_usage': 99", "2026-01-01T00:00:00Z"),
                        budget(4, "'max_limit': 100, 'current_usage': 130", "2026-11-20T00:00:00Z"),
                        "{'id': 5, 'name': 'no budget'}",
                        budget(6, "'max_limit': 100", "2026-11-20T00:00:00Z"));
        assertThat(ids(SortOrder.byDescending("worst_budget_percent"), fleet))
                .containsExactly(2L, 4L, 1L, 3L, 5L, 6L);
    }

    @Test
    void onlySomeRowsCanBeSorted() {
        FleetRows some = FleetRows.of(VERSIONS, 4, 2, 0);
        assertThat(Fleets.ids(SortOrder.by("version").sort(some))).containsExactly(3L, 5L, 1L);
    }

    @Test
    void thereMayBeNothingToSort() {
        assertThat(SortOrder.by("name").sort(Fleets.of().all())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', version, false, version",
        "version, version, false, -version",
        "-version, version, false, ''",
        "'version,name', version, false, -version",
        "version, name, false, name",
        "version, name, true, 'version,name'",
        "'version,name', version, true, '-version,name'",
        "'-version,name', version, true, name",
        "'version,-name', name, true, version"
    })
    void aClickSortsUpThenDownThenNoMore(
            String before, String clicked, boolean shift, String after) {
        assertThat(order(before).clicked(clicked, shift)).isEqualTo(order(after));
    }

    @Test
    void theArrowsNumberIsThePlaceOfTheColumn() {
        assertThat(order("-version,name").place("name")).hasValue(2);
        assertThat(order("-version,name").place("tags")).isEmpty();
    }

    private static Stream<Column<?>> columns() {
        return Columns.all().stream();
    }

    /** Every column, in both directions, over random rows: total, stable, nothing lost. */
    @ParameterizedTest
    @MethodSource("columns")
    void sortingIsTotalAndStable(Column<?> column) {
        LoadedFleet fleet = Fleets.of(RandomProfiles.list(7, 400));
        for (boolean descending : new boolean[] {false, true}) {
            List<FleetRow> sorted =
                    new SortOrder(List.of(new SortKey(column.id(), descending))).sort(fleet.all());
            assertThat(sorted).containsExactlyInAnyOrderElementsOf(fleet.all());
            for (int i = 1; i < sorted.size(); i++) {
                if (!inOrder(column, sorted.get(i - 1), sorted.get(i), descending)) {
                    fail("%s before %s", sorted.get(i - 1), sorted.get(i));
                }
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean inOrder(
            Column<?> column, FleetRow one, FleetRow other, boolean descending) {
        Object first = column.value(one);
        Object second = column.value(other);
        if (first == null || second == null) {
            return second == null && (first != null || one.position() < other.position());
        }
        int order =
                first instanceof String text
                        ? WORDS.compare(text, (String) second)
                        : ((Comparable) first).compareTo(second);
        return order == 0 ? one.position() < other.position() : order < 0 != descending;
    }

    private static SortOrder order(String text) {
        return new SortOrder(
                Stream.of(text.split(","))
                        .filter(each -> !each.isEmpty())
                        .map(each -> new SortKey(each.replaceFirst("^-", ""), each.startsWith("-")))
                        .toList());
    }

    private static List<Long> ids(SortOrder order, LoadedFleet fleet) {
        return Fleets.ids(order.sort(fleet.all()));
    }

    private static String budget(long id, String figures, String lastReset) {
        return """
        {'id': %d, 'name': 'n', 'budgets': [{%s, 'reset_duration': '1M', 'last_reset': '%s'}]}\
        """
                .formatted(id, figures, lastReset);
    }
}
