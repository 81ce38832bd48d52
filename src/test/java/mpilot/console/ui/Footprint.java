package mpilot.console.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures what the console costs as it is installed, its list refreshing every five seconds from a
 * sandbox of its own process, first with usage that changes and then with the same answer each
 * time: {@code mvn -q -Pfootprint test-compile exec:exec} after {@code mvn package
 * exec:exec@image}, on Linux and on a display, such as {@code xvfb-run}'s. Nothing of this process
 * is in the figures. JavaFX draws without a graphics card, as on a server. GTK does not ask the
 * display for OpenGL, which it does where it is the first program there: that loads a compiler of
 * shaders, which nothing uses.
 */
public final class Footprint {
    private static final int PROFILES = 240;
    private static final Duration WARM_UP = Duration.ofMinutes(2);
    private static final int MINUTES = 3;
    private static final String REFRESHING =
            "{\"version\": 1, \"list_layouts\": {\"layouts\": [{\"id\": \"\", \"refresh_seconds\": 5}]}}";

    private Footprint() {}

    /** Takes ten minutes and a bit. The image's program is the first argument. */
    public static void main(String[] args) throws Exception {
        Path program = Path.of(args[0]);
        Path folder = Files.createTempDirectory("footprint");
        Path saved = folder.resolve("profiles.json");
        try {
            try (SeparateGateway gateway = SeparateGateway.start(PROFILES)) {
                run(program, gateway, folder, "export", "--output", saved.toString());
                System.out.println("Usage that changes");
                look(program, gateway, folder);
            }
            try (SeparateGateway gateway = SeparateGateway.start(saved)) {
                System.out.println("Usage that stands still");
                look(program, gateway, folder);
            }
        } finally {
            delete(folder);
        }
    }

    private static void look(Path program, SeparateGateway gateway, Path folder) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.writeString(home.resolve("settings.json"), REFRESHING);
        Process console = start(program, gateway, home);
        try {
            measure(console);
        } finally {
            console.destroy();
            console.waitFor();
            delete(home);
        }
    }

    private static void run(Path program, SeparateGateway gateway, Path home, String... arguments)
            throws Exception {
        Process console = start(program, gateway, home, arguments);
        if (console.waitFor() != 0) {
            throw new IOException(arguments[0] + " ended with " + console.exitValue());
        }
    }

    private static Process start(
            Path program, SeparateGateway gateway, Path home, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--gateway", gateway.connection().endpoint().baseUrl()));
        ProcessBuilder starting =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        starting.environment().put("MPILOT_TOKEN", gateway.token());
        starting.environment().put("MPILOT_HOME", home.toString());
        starting.environment().put("JAVA_TOOL_OPTIONS", "-Dprism.order=sw");
        starting.environment().put("GDK_GL", "disable");
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
