package mpilot.console.soak;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Whether what the process holds grows. The first half is for caches to fill and classes to load.
 */
record Trend(List<Sample> samples) {
    /** Heap that is gained in an hour; more is a leak, less the noise of two collections. */
    private static final double HEAP_AN_HOUR = 2e6;

    private static final double THREADS_AN_HOUR = 3;
    private static final double FILES_AN_HOUR = 3;

    /** Prints it; {@return whether nothing grows} */
    boolean tell() {
        if (samples.size() < 4) {
            System.out.println("Too short a time to tell.");
            return true;
        }
        List<Sample> second = samples.subList(samples.size() / 2, samples.size());
        double heap = anHour(second, Sample::heap);
        double threads = anHour(second, Sample::threads);
        double files = anHour(second, Sample::files);
        System.out.printf(
                "from minute %d: heap %+.2f MB an hour, threads %+.1f, files %+.1f%n",
                second.getFirst().minute(), heap / 1e6, threads, files);
        boolean flat = heap < HEAP_AN_HOUR && threads < THREADS_AN_HOUR && files < FILES_AN_HOUR;
        System.out.println(flat ? "flat" : "something grows");
        return flat;
    }

    /** The slope of the line nearest to the samples by least squares. */
    private static double anHour(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        double minute = samples.stream().mapToDouble(Sample::minute).average().orElseThrow();
        double mean = samples.stream().mapToDouble(figure).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (Sample sample : samples) {
            double away = sample.minute() - minute;
            products += away * (figure.applyAsDouble(sample) - mean);
            squares += away * away;
        }
        return 60 * products / squares;
    }
}
