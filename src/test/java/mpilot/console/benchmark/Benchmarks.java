package mpilot.console.benchmark;

import mpilot.console.fleet.LoadedFleet;

/**
 * Measures what must stay fast with a large fleet, and prints the figures: {@code mvn -q
 * -Pbenchmark test-compile exec:exec}, with {@code -Dconsole.args=20000} for another number of
 * profiles, and {@code -Dconsole.args="100000 table"}, {@code analysis}, {@code findings}, {@code
 * limits}, {@code difference} or {@code decoding} for one part.
 */
public final class Benchmarks {
    private static final int PROFILES = 100_000;

    private Benchmarks() {}

    /** Runs every benchmark, or one part, with the number of profiles given, or 100,000. */
    public static void main(String[] args) throws Exception {
        int profiles = args.length > 0 ? Integer.parseInt(args[0]) : PROFILES;
        String part = args.length > 1 ? args[1] : "all";
        Figures figures = new Figures();
        figures.say(
                "%,d profiles, Java %s, %d processors"
                        .formatted(
                                profiles,
                                Runtime.version(),
                                Runtime.getRuntime().availableProcessors()));
        LoadedFleet fleet = FleetLoading.measured(profiles, figures);
        switch (part) {
            case "table" -> SortingAndFiltering.measured(fleet, figures);
            case "analysis" -> FleetAnalysis.measure(fleet, figures);
            case "findings" -> FleetAnalysis.findings(fleet, figures);
            case "limits" -> limits(fleet, figures);
            case "places" -> {
                FleetAnalysis.measure(fleet, figures);
                WindowsAndLimits.agenda(fleet.profiles(), fleet.loadedAt(), figures);
                FleetDifferences.measured(fleet.profiles(), figures);
            }
            case "difference" -> FleetDifferences.measured(fleet.profiles(), figures);
            case "decoding" -> Decoding.measure(fleet.profiles(), figures);
            case "all" -> {
                Decoding.measure(fleet.profiles(), figures);
                SortingAndFiltering.measured(fleet, figures);
                FleetAnalysis.measure(fleet, figures);
                limits(fleet, figures);
                FleetDifferences.measured(fleet.profiles(), figures);
            }
            default -> throw new IllegalArgumentException("no part is called " + part);
        }
    }

    private static void limits(LoadedFleet fleet, Figures figures) {
        WindowsAndLimits.measured(fleet.profiles(), fleet.loadedAt(), figures);
    }
}
