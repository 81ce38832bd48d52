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
     * Times {@code work} on what {@code given} makes, which is not timed. The median, and the
     * fastest, which is nearest to the work itself where other programs want the processor too.
     */
    <T> void time(String what, Supplier<T> given, Consumer<T> work) {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            T value = given.get();
            long start = System.nanoTime();
            work.accept(value);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        say(
                "%-56s median %7.1f ms   fastest %7.1f   cold %7.1f"
                        .formatted(what, millis[ROUNDS / 2], millis[0], first));
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
