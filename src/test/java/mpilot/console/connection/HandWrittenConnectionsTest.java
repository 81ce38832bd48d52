package mpilot.console.connection;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.Secret;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Connections that somebody wrote into the settings file without an id. */
class HandWrittenConnectionsTest {
    private static final String LAB =
            "'name': 'Lab', 'place': {'base_url': 'https://lab.example.com'}";

    @TempDir private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", "'id': null, ", "'id': ' ', ", "'id': [], "})
    void theTokenIsFoundAgainAtTheNextStart(String id) throws Exception {
        write("{" + id + LAB + "}");
        FakeSecretStore keyring = new FakeSecretStore();
        new Secrets(() -> keyring).keep(tokenName(), Secret.of("sk-bf-1"));
        Secret found = new Secrets(() -> keyring).find(tokenName());
        assertThat(found).isNotNull();
        assertThat(found.reveal()).isEqualTo("sk-bf-1");
    }

    @Test
    void twoAlikeAreTwo() throws Exception {
        write("{" + LAB + "}, {" + LAB + ", 'page_size': 50}");
        List<SavedConnection> alike = named("Lab");
        assertThat(alike).extracting(SavedConnection::pageSize).containsExactly(25, 50);
        assertThat(alike).doesNotHaveDuplicates().isEqualTo(named("Lab"));
        write("{'id': '" + alike.getFirst().id() + "', " + LAB + "}, {" + LAB + "}");
        assertThat(named("Lab")).extracting(SavedConnection::id).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void anIdThatIsANumberStays() throws Exception {
        write("{'id': 7, " + LAB + "}");
        assertThat(named("Lab")).extracting(SavedConnection::id).containsExactly("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'id': 7, "})
    void whatIsChangedInTheWindowIsChangedInTheFile(String id) throws Exception {
        write("{" + id + "'of_a_newer_version': 1, " + LAB + "}");
        SavedConnection lab = named("Lab").getFirst();
        try (SettingsStore settings = open()) {
            settings.update(
                    ConnectionList.SECTION,
                    list -> list.replace(lab.withPlace(Place.of("https://new.example.com"))));
        }
        assertThat(named("Lab"))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.id()).isEqualTo(lab.id());
                    assertThat(moved.place().baseUrl()).isEqualTo("https://new.example.com");
                });
        assertThat(file()).content().contains("of_a_newer_version", lab.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'id': 7, "})
    void whatIsDeletedDoesNotComeBack(String id) throws Exception {
        write("{" + id + LAB + "}");
        try (SettingsStore settings = open()) {
            settings.update(
                    ConnectionList.SECTION, list -> list.delete(named("Lab").getFirst().id()));
        }
        assertThat(named("Lab")).isEmpty();
        assertThat(file()).content().doesNotContain("lab.example.com");
    }

    @Test
    void whatIsNoConnectionIsLeftAlone() throws Exception {
        write("7, null, {" + LAB + "}");
        assertThat(named("Lab")).hasSize(1);
        Files.writeString(file(), "{\"version\": 1, \"connections\": 7}");
        assertThat(named("Sandbox")).hasSize(1);
    }

    private SecretName tokenName() {
        return SecretName.token(named("Lab").getFirst());
    }

    private Path file() {
        return directory.resolve("settings.json");
    }

    private void write(String connections) throws Exception {
        Files.writeString(
                file(),
                "{'version': 1, 'connections': {'connections': [%s]}}"
                        .formatted(connections)
                        .replace('\'', '"'));
    }

    private SettingsStore open() {
        return SettingsStore.open(file(), new ManualTasks().runner(), InstantSource.system());
    }

    /** What the next start has under this name. */
    private List<SavedConnection> named(String name) {
        return open().get(ConnectionList.SECTION).connections().stream()
                .filter(each -> each.name().equals(name))
                .toList();
    }
}
