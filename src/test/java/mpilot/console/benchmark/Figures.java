package mpilot.console.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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
     *
     * @return the fastest in milliseconds
     */
    <T> double time(String what, Supplier<T> given, Consumer<T> work) {
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
        return millis[0];
    }

    /**
     * Prints by how much the heap grew at most while {@code work} was done, garbage that nobody had
     * to collect included, and by how much for good while its result is there.
     */
    void peak(String what, Supplier<Object> work) {
        List<MemoryPoolMXBean> heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();
        long before = used();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        Object result = work.get();
        try {
            long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
            say(
                    "%-48s peak %7.1f MB  kept %7.1f MB"
                            .formatted(what, (peak - before) / 1e6, (used() - before) / 1e6));
        } finally {
            Reference.reachabilityFence(result);
        }
    }

    /** The bytes in use after a collection. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The time that {@code work} takes on {@code given}, and the memory of what comes of it. */
    <T> void cost(String what, T given, Function<T, Object> work) {
        Object[] result = new Object[1];
        time(what, () -> given, value -> result[0] = work.apply(value));
        long with = used();
        result[0] = null;
        say("%-56s %14.1f MB".formatted("  memory of its result", (with - used()) / 1e6));
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
        long used = used();
        say("%-56s %14.1f MB".formatted(what, used / 1e6));
        return used;
    }
}
