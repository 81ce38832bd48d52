package mpilot.console.connection;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.json.Json;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the README shows of the settings is what the console reads and writes. */
class DocumentedSettingsTest {
    @TempDir private Path directory;

    private String readme;
    private String example;
    private SettingsStore settings;

    @BeforeEach
    void read() throws Exception {
        readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```json\n") + "```json\n".length();
        example = readme.substring(begin, readme.indexOf("```", begin));
        Path file = Files.writeString(directory.resolve("settings.json"), example);
        settings = SettingsStore.open(file, new ManualTasks().runner(), InstantSource.system());
    }

    @Test
    void theExampleIsReadWithoutAComplaint() {
        ConnectionList list = settings.get(ConnectionList.SECTION);
        SavedConnection connection = list.withId("prod").orElseThrow();
        assertThat(ConnectionRules.problems(connection, list)).isEmpty();
        assertThat(connection.name()).isEqualTo("Production");
        assertThat(connection.environment()).isEqualTo(Environment.PRODUCTION);
        assertThat(connection.isCredentialBound()).isTrue();
        assertThat(connection.credential().kind()).isEqualTo(Credential.Kind.COMMAND);
        assertThat(connection.network().proxy().port()).isEqualTo(3128);
        assertThat(connection.network().patience()).isEqualTo(new Patience(5, 15, 45));
        assertThat(connection.pageSize()).isEqualTo(50);
        assertThat(settings.get(LastConnection.SECTION).id()).isEqualTo("prod");
        assertThat(settings.get(KnownHosts.SECTION).knows(connection.place())).isTrue();
        assertThat(settings.notices()).isEmpty();
    }

    @Test
    void itHasEveryFieldThatTheConsoleWrites() throws Exception {
        SavedConnection connection =
                settings.get(ConnectionList.SECTION).withId("prod").orElseThrow();
        Set<String> written = names(Json.encode(connection));
        assertThat(written.remove("variable")).as("explained below the example").isTrue();
        assertThat(readme).contains("ENVIRONMENT (with\n`variable`)");
        assertThat(names(Json.parse(example.getBytes(StandardCharsets.UTF_8))))
                .containsAll(written);
    }

    @Test
    void theWordsThatAFieldTakesAreNamed() {
        Stream.of(Environment.values(), ProxySetting.Mode.values(), Credential.Kind.values())
                .flatMap(Arrays::stream)
                .forEach(word -> assertThat(readme).contains(word.name()));
    }

    @Test
    void whatIsSaidToBeEnoughIsEnough() throws Exception {
        Path file =
                Files.writeString(
                        directory.resolve("short.json"),
                        """
                        {"version": 1, "connections": {"connections": [{
                          "name": "Lab",
                          "place": {"base_url": "https://lab.example.com"},
                          "credential": {"kind": "ENVIRONMENT", "variable": "LAB_TOKEN",
                                         "origin": "https://lab.example.com"}}]}}
                        """);
        SettingsStore small =
                SettingsStore.open(file, new ManualTasks().runner(), InstantSource.system());
        ConnectionList list = small.get(ConnectionList.SECTION);
        SavedConnection lab = list.named("Lab").orElseThrow();
        assertThat(ConnectionRules.problems(lab, list)).isEmpty();
        assertThat(lab.isCredentialBound()).isTrue();
        KnownHosts known = KnownHosts.SECTION.defaults().with(lab.place(), Instant.EPOCH);
        Credentials credentials =
                new Credentials(new Secrets(() -> null), Map.of("LAB_TOKEN", "sk-bf-1"), _ -> {});
        assertThat(new ConnectionOpener(credentials, () -> known).open(lab).endpoint().baseUrl())
                .isEqualTo("https://lab.example.com");
    }

    /** The names of all fields, however deep. */
    private static Set<String> names(Object json) {
        Set<String> names = new TreeSet<>();
        switch (json) {
            case Map<?, ?> object ->
                    object.forEach((name, value) -> {
                        names.add((String) name);
                        names.addAll(names(value));
                    });
            case Iterable<?> list -> list.forEach(each -> names.addAll(names(each)));
            case null, default -> {}
        }
        return names;
    }
}
