package mpilot.console.benchmark;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes times and memory and prints them, a line each. */
final class Figures {
    private static final int ROUNDS = 9;

    /** Prints a line. */
    void say(String line) {
        System.out.println(line);
    }

    /**
     * Times {@code work} on what {@code given} makes, which is not timed. Beside the median the
     * fastest and the mean processor time of all threads, which are nearer to the work itself where
     * other programs want the processor too.
     */
    <T> void time(String what, Supplier<T> given, Consumer<T> work) {
        double[] millis = new double[ROUNDS];
        double cpu = 0;
        for (int i = 0; i < ROUNDS; i++) {
            T value = given.get();
            double cpuBefore = cpuMillis();
            long start = System.nanoTime();
            work.accept(value);
            millis[i] = (System.nanoTime() - start) / 1e6;
            cpu += cpuMillis() - cpuBefore;
        }
        double first = millis[0];
        Arrays.sort(millis);
        say(
                "%-48s median %7.1f ms  fastest %7.1f  cold %7.1f  processor %7.1f"
                        .formatted(what, millis[ROUNDS / 2], millis[0], first, cpu / ROUNDS));
    }

    /** What all threads together used, the compiler's included; to the hundredth of a second. */
    private static double cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(used -> used.toNanos() / 1e6)
                .orElse(Double.NaN);
    }

    /** Prints the memory in use after a collection. */
    long memory(String what) {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        say("%-56s %14.1f MB".formatted(what, used / 1e6));
        return used;
    }
}
