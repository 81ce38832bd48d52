package mpilot.console.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures what the console costs as it is installed, its list refreshing every five seconds from a
 * sandbox of its own process whose usage changes: {@code mvn -q -Pfootprint test-compile exec:exec}
 * after {@code mvn package exec:exec@image}, on Linux and on a display, such as {@code xvfb-run}'s.
 * Nothing of this process is in the figures. JavaFX draws without a graphics card, as on a server.
 */
public final class Footprint {
    private static final int PROFILES = 240;
    private static final Duration WARM_UP = Duration.ofMinutes(2);
    private static final int MINUTES = 3;
    private static final String REFRESHING =
            "{\"version\": 1, \"list_layouts\": {\"layouts\": [{\"id\": \"\", \"refresh_seconds\": 5}]}}";

    private Footprint() {}

    /** Takes five minutes and a bit. The image's program is the first argument. */
    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("footprint");
        Files.writeString(home.resolve("settings.json"), REFRESHING);
        try (SeparateGateway gateway = SeparateGateway.start(PROFILES)) {
            Process console = start(Path.of(args[0]), gateway, home);
            try {
                measure(console);
            } finally {
                console.destroy();
                console.waitFor();
            }
        } finally {
            delete(home);
        }
    }

    private static Process start(Path program, SeparateGateway gateway, Path home)
            throws IOException {
        String url = gateway.connection().endpoint().baseUrl();
        ProcessBuilder starting =
                new ProcessBuilder(program.toString(), "--gateway", url)
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        starting.environment().put("MPILOT_TOKEN", gateway.token());
        starting.environment().put("MPILOT_HOME", home.toString());
        starting.environment().put("JAVA_TOOL_OPTIONS", "-Dprism.order=sw");
        return starting.start();
    }

    private static void measure(Process console) throws Exception {
        TimeUnit.MILLISECONDS.sleep(WARM_UP.toMillis());
        System.out.println("minute  processor s  resident MB  its share (PSS) MB");
        for (int minute = 1; minute <= MINUTES; minute++) {
            Duration before = processorTime(console);
            TimeUnit.MINUTES.sleep(1);
            if (!console.isAlive()) {
                throw new IOException("The console ended with " + console.exitValue());
            }
            System.out.printf(
                    "%6d  %11.2f  %11.0f  %19.0f%n",
                    minute,
                    processorTime(console).minus(before).toMillis() / 1000.0,
                    megabytes(console, "Rss:"),
                    megabytes(console, "Pss:"));
        }
    }

    private static Duration processorTime(Process console) {
        return console.info().totalCpuDuration().orElseThrow();
    }

    /** Of what several processes share, {@code Pss:} counts this one's part. */
    private static double megabytes(Process console, String figure) throws IOException {
        Path memory = Path.of("/proc", Long.toString(console.pid()), "smaps_rollup");
        return Files.readAllLines(memory).stream()
                .filter(line -> line.startsWith(figure))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                .findFirst()
                .orElseThrow();
    }

    private static void delete(Path home) throws IOException {
        List<Path> all;
        try (Stream<Path> below = Files.walk(home)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
