package mpilot.console.settings;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SettingsStoreTest {
    private static final Section<SampleSettings> SECTION = SampleSettings.SECTION;

    private final ManualTasks tasks = new ManualTasks();
    @TempDir private Path directory;
    private Path file;

    @BeforeEach
    void chooseTheFile() {
        file = directory.resolve("config/settings.json");
    }

    @Test
    void withoutAFileEverythingHasItsDefault() {
        SettingsStore store = open();
        assertThat(store.get(SECTION)).isEqualTo(SampleSettings.DEFAULTS);
        assertThat(store.notices()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aChangeIsThereAtOnceAndWrittenHalfASecondAfterTheLastOne() throws Exception {
        SettingsStore store = open();
        List<Integer> seen = new ArrayList<>();
        store.value(SECTION).addListener((_, _, value) -> seen.add(value.size()));
        change(store, 50);
        tasks.pass(Duration.ofMillis(400));
        change(store, 100);
        assertThat(seen).containsExactly(50, 100);
        tasks.pass(Duration.ofMillis(499));
        assertThat(tasks.waiting()).isZero();
        tasks.pass(Duration.ofMillis(1));
        assertThat(tasks.waiting()).isOne();
        assertThat(file).doesNotExist();
        tasks.runAll();
        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        {
                          "version" : 1,
                          "sample" : {
                            "colour" : "grey",
                            "size" : 100,
                            "mood" : "calm",
                            "items" : [ ],
                            "seen" : { }
                          }
                        }
                        """);
    }

    @Test
    void settingTheSameValueWritesNothing() {
        SettingsStore store = open();
        store.set(SECTION, SampleSettings.DEFAULTS.withSize(25));
        store.close();
        assertThat(file).doesNotExist();
    }

    @Test
    void whatWasSetIsThereAtTheNextStart() {
        SampleSettings value =
                new SampleSettings(
                        "red \u202E😀",
                        7,
                        SampleSettings.Mood.MERRY,
                        List.of(new SampleSettings.Item("a", "x".repeat(255))),
                        Map.of("https://a.example", NOW));
        SettingsStore store = open();
        store.set(SECTION, value);
        store.close();
        assertThat(open().get(SECTION)).isEqualTo(value);
    }

    @Test
    void closingWritesWhatIsStillWaiting() {
        SettingsStore store = open();
        change(store, 50);
        store.close();
        tasks.pass(Duration.ofSeconds(5));
        assertThat(tasks.waiting()).isZero();
        assertThat(open().get(SECTION).size()).isEqualTo(50);
    }

    @Test
    void aWriteUnderWayIsFollowedByTheNewerValue() {
        SettingsStore store = open();
        change(store, 50);
        tasks.pass(Duration.ofSeconds(1));
        change(store, 60);
        tasks.runAll();
        tasks.pass(Duration.ofSeconds(1));
        tasks.runAll();
        assertThat(open().get(SECTION).size()).isEqualTo(60);
    }

    @Test
    void anEntryThatWasTakenOutStaysOut() {
        SettingsStore store = open();
        store.set(SECTION, SampleSettings.DEFAULTS.withSeen(Map.of("a", NOW, "b", NOW)));
        store.close();
        SettingsStore next = open();
        next.update(SECTION, value -> value.withSeen(Map.of("b", NOW)));
        next.close();
        assertThat(open().get(SECTION).seen()).containsOnlyKeys("b");
    }

    @Test
    void theFileAndItsDirectoryAreTheOperatorsAlone() throws Exception {
        SettingsStore store = open();
        change(store, 50);
        store.close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aFileThatOthersMayReadBecomesTheOperatorsAlone() throws Exception {
        write("{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        SettingsStore store = open();
        change(store, 50);
        store.close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldOnceAndTriedAgain() throws Exception {
        SettingsStore store = open();
        Files.writeString(directory.resolve("config"), "in the way");
        for (int size : List.of(50, 60)) {
            change(store, size);
            tasks.pass(Duration.ofSeconds(1));
            tasks.runAll();
        }
        assertThat(store.notices())
                .extracting(SettingsNotice::kind)
                .containsExactly(SettingsNotice.Kind.NOT_WRITTEN);
        assertThat(store.notices().getFirst().sentence())
                .startsWith("The settings could not be written to " + file);
        Files.delete(directory.resolve("config"));
        store.close();
        assertThat(open().get(SECTION).size()).isEqualTo(60);
    }

    @Test
    void anotherConsolesChangesStay() {
        SettingsStore one = open();
        SettingsStore other = open();
        one.update(SECTION, value -> value.withSize(50));
        one.close();
        other.update(SECTION, value -> value.withColour("red"));
        other.close();
        assertThat(open().get(SECTION))
                .isEqualTo(SampleSettings.DEFAULTS.withSize(50).withColour("red"));
    }

    @Test
    void whatTwoConsolesAddedIsBothThere() {
        SettingsStore one = open();
        SettingsStore other = open();
        one.update(SECTION, value -> value.withItems(new SampleSettings.Item("a", "A")));
        one.close();
        other.update(SECTION, value -> value.withItems(new SampleSettings.Item("b", "B")));
        other.close();
        assertThat(open().get(SECTION).items())
                .extracting(SampleSettings.Item::id)
                .containsExactly("b", "a");
    }

    @Test
    void aFileThatVanishedIsWrittenAgainWithAllThatWasInIt() throws Exception {
        write("{'other': {'x': 1}, 'sample': {'colour': 'red'}}");
        SettingsStore store = open();
        assertThat(store.get(SECTION).colour()).isEqualTo("red");
        Files.delete(file);
        change(store, 50);
        store.close();
        assertThat(Files.readString(file)).contains("\"other\"", "\"red\"", "50");
    }

    private void change(SettingsStore store, int size) {
        store.update(SECTION, value -> value.withSize(size));
    }

    private void write(String json) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json.replace('\'', '"'));
    }

    private SettingsStore open() {
        return SettingsStore.open(file, tasks.runner(), InstantSource.system());
    }
}
