package mpilot.console.benchmark;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortKey;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.AccessProfile;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures what must stay fast with a large fleet, and prints the figures: {@code mvn -q
 * -Pbenchmark test-compile exec:exec}, with {@code -Dconsole.args=20000} for another number of
 * profiles.
 */
public final class Benchmarks {
    private static final int PROFILES = 100_000;

    private Benchmarks() {}

    /** Runs every benchmark with the number of profiles given, or 100,000. */
    public static void main(String[] args) throws Exception {
        int profiles = args.length > 0 ? Integer.parseInt(args[0]) : PROFILES;
        Figures figures = new Figures();
        figures.say(
                "%,d profiles, Java %s, %d processors"
                        .formatted(
                                profiles,
                                Runtime.version(),
                                Runtime.getRuntime().availableProcessors()));
        LoadedFleet fleet = FleetLoading.measured(profiles, figures);
        sorting(fleet, figures);
        FleetAnalysis.measure(fleet, figures);
        figures.memory("heap with all indexes");
        WindowsAndLimits.measured(profiles(fleet), fleet.loadedAt(), figures);
    }

    private static List<AccessProfile> profiles(LoadedFleet fleet) {
        return IntStream.range(0, fleet.size()).mapToObj(at -> fleet.row(at).profile()).toList();
    }

    private static void sorting(LoadedFleet fleet, Figures figures) {
        for (Column<?> column : Columns.all()) {
            SortOrder order = SortOrder.byDescending(column.id());
            // A fleet that nothing was asked of yet, as after a load.
            figures.time(
                    "sort by " + column.id() + ", first time",
                    () -> fleet.at(fleet.row(0).now()),
                    fresh -> order.sort(fresh.all()));
            figures.time(
                    "sort by " + column.id() + ", again",
                    () -> fleet,
                    same -> order.sort(same.all()));
        }
        SortOrder three =
                new SortOrder(
                        List.of(
                                new SortKey("providers", false),
                                new SortKey("worst_budget_percent", true),
                                new SortKey("name", false)));
        figures.time(
                "sort by three columns, first time",
                () -> fleet.at(fleet.row(0).now()),
                fresh -> three.sort(fresh.all()));
    }
}
