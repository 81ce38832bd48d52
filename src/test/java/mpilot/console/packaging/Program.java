package mpilot.console.packaging;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program that is started as an operator starts it: as a process, with no display. */
record Program(Path file, Map<String, String> environment) {
    private static final int PATIENCE_SECONDS = 120;

    /** What a program left behind. */
    record Outcome(int code, String out, String err) {}

    /** With the test's own environment but for what would lead it to a Java or a display. */
    static Program of(Path file) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeAll(List.of("JAVA_HOME", "DISPLAY", "WAYLAND_DISPLAY"));
        return new Program(file, environment);
    }

    Program with(String name, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(name, value);
        return new Program(file, changed);
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        var out = CompletableFuture.supplyAsync(() -> read(process.inputReader()));
        var err = CompletableFuture.supplyAsync(() -> read(process.errorReader()));
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("not done in time: " + command);
        }
        return new Outcome(process.exitValue(), out.join(), err.join());
    }

    private static String read(Reader reader) {
        try (reader) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
