package mpilot.console.benchmark;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.change.Changes;
import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortKey;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.fleet.facet.Facets;
import mpilot.console.fleet.filter.Completion;
import mpilot.console.fleet.filter.Filter;
import mpilot.console.fleet.filter.FilterRun;

import java.time.Duration;
import java.util.List;

/** Sorting, filtering, facets and changes of a loaded fleet. */
final class SortingAndFiltering {
    /** Typed letter by letter, as an operator does. */
    private static final List<String> KEYSTROKES =
            List.of(
                    "p",
                    "pa",
                    "payments",
                    "payments review",
                    "payments tag:prod",
                    "tag:prod -tag:eu",
                    "tag:team:*",
                    "model:gpt-4*",
                    "budget:>80%",
                    "limit:requests>90%",
                    "status:exhausted",
                    "denies:all",
                    "updated:<7d",
                    "reset:<1d",
                    "used:>500",
                    "description:catalogue",
                    "payments tag:prod,staging -tag:eu provider:openai budget:>50% updated:<90d");

    private SortingAndFiltering() {}

    static void measured(LoadedFleet fleet, Figures figures) {
        sorting(fleet, figures);
        figures.memory("heap with the ranks of every column");
        filtering(fleet, figures);
        figures.memory("heap with the words' indexes too");
        figures.time("the same fleet at another moment", () -> fleet, SortingAndFiltering::later);
        LoadedFleet later = later(fleet);
        figures.time(
                "changes between two looks at all",
                () -> fleet,
                all -> Changes.between(all.all(), later.all()));
    }

    private static void sorting(LoadedFleet fleet, Figures figures) {
        for (Column<?> column : Columns.all()) {
            SortOrder order = SortOrder.byDescending(column.id());
            // A fleet that nothing was asked of yet, as after a load.
            figures.time(
                    "sort by " + column.id() + ", first time",
                    () -> fresh(fleet),
                    fresh -> order.sort(fresh.all()));
            figures.time("  again", () -> fleet, same -> order.sort(same.all()));
        }
        SortOrder three =
                new SortOrder(
                        List.of(
                                new SortKey("providers", false),
                                new SortKey("worst_budget_percent", true),
                                new SortKey("name", false)));
        figures.time("sort by three columns", () -> fleet, same -> three.sort(same.all()));
    }

    private static void filtering(LoadedFleet fleet, Figures figures) {
        for (String text : KEYSTROKES) {
            Filter filter = Filter.parse(text).filter();
            figures.time("filter " + text, () -> fleet, all -> FilterRun.of(all, filter));
        }
        Filter tag = Filter.parse("tag:prod").filter();
        figures.time("first filter by a tag", () -> fresh(fleet), all -> FilterRun.of(all, tag));
        figures.time("facets of all", () -> fleet, all -> Facets.of(all.all(), 50));
        FleetRows half = FilterRun.of(fleet, tag);
        figures.time("facets of " + half.size() + " rows", () -> half, rows -> Facets.of(rows, 50));
        figures.time("completion", () -> fleet, all -> Completion.at("tag:p", 5, all));
    }

    private static LoadedFleet fresh(LoadedFleet fleet) {
        return LoadedFleet.of(fleet.query(), fleet.coverage(), fleet.loadedAt(), fleet.all());
    }

    private static LoadedFleet later(LoadedFleet fleet) {
        FleetRow first = fleet.row(0);
        return fleet.at(first.now().plus(Duration.ofMinutes(5)));
    }
}
