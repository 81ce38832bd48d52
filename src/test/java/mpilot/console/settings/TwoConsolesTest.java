package mpilot.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.json.Json;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two processes that write the same settings at the same time. */
class TwoConsolesTest {
    private static final int WRITES = 60;

    @TempDir private Path directory;

    @Test
    @Timeout(60)
    void nothingOfEitherIsLostAndTheFileIsNeverBroken() throws Exception {
        Path file = directory.resolve("settings.json");
        List<Process> consoles = List.of(start(file, "a"), start(file, "b"));
        int readings = 0;
        while (consoles.stream().anyMatch(Process::isAlive)) {
            if (Files.exists(file)) {
                Json.parse(Files.readAllBytes(file));
                readings++;
            }
        }
        for (Process console : consoles) {
            assertThat(console.waitFor()).isZero();
        }
        SampleSettings settings = open(file).get(SampleSettings.SECTION);
        assertThat(readings).isPositive();
        assertThat(settings.seen()).hasSize(2 * WRITES);
        try (var files = Files.list(directory)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("settings.json", "settings.json.lock");
        }
    }

    private static Process start(Path file, String name) throws IOException {
        String module = "mpilot.console/mpilot.console.settings";
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-p",
                        System.getProperty("jdk.module.path"),
                        "--patch-module",
                        "mpilot.console=target/test-classes",
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "--add-opens",
                        module + "=tools.jackson.databind",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-m",
                        "mpilot.console/" + TwoConsolesTest.class.getName(),
                        file.toString(),
                        name)
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    /** One of the two consoles. */
    public static void main(String[] arguments) throws IOException {
        SettingsStore store = open(Path.of(arguments[0]));
        for (int i = 0; i < WRITES; i++) {
            String key = arguments[1] + i;
            store.update(
                    SampleSettings.SECTION,
                    value -> {
                        Map<String, Instant> seen = new LinkedHashMap<>(value.seen());
                        seen.put(key, Instant.EPOCH);
                        return value.withSeen(seen);
                    });
            store.flush();
        }
    }

    private static SettingsStore open(Path file) {
        return SettingsStore.open(
                file, new ManualTasks().runner(), InstantSource.fixed(Instant.EPOCH));
    }
}
