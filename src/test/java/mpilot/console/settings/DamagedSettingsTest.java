package mpilot.console.settings;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.json.Json;
import mpilot.console.task.ManualTasks;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are broken, of another version, or not to be had. */
class DamagedSettingsTest {
    private static final Section<SampleSettings> SECTION = SampleSettings.SECTION;

    @TempDir private Path directory;
    private Path file;

    @BeforeEach
    void chooseTheFile() {
        file = directory.resolve("settings.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "junk",
                "[1]",
                "null",
                "{'sample': {'size': 50}",
                "{'a': 1} {'b': 2}",
                "{'a': 1, 'a': 2}",
                "{'a': NaN}",
                "\0\0\0\0"
            })
    void aDamagedFileIsKeptAsideAndTold(String text) throws Exception {
        write(text);
        SettingsStore store = open();
        Path aside = directory.resolve("settings.broken-20261123T120000Z.json");
        assertThat(store.get(SECTION)).isEqualTo(SampleSettings.DEFAULTS);
        assertThat(store.notices())
                .containsExactly(new SettingsNotice(SettingsNotice.Kind.DAMAGED, file, aside));
        assertThat(store.notices().getFirst().sentence())
                .contains(file.toString(), aside.toString());
        assertThat(aside).hasContent(text.replace('\'', '"'));
        store.update(SECTION, value -> value.withSize(50));
        store.close();
        assertThat(open().get(SECTION).size()).isEqualTo(50);
    }

    @Test
    void whatIsNestedWithoutEndIsDamaged() throws Exception {
        write("{'a':".repeat(100_000));
        assertThat(open().notices())
                .extracting(SettingsNotice::kind)
                .containsExactly(SettingsNotice.Kind.DAMAGED);
    }

    @Test
    void whatIsTooLargeIsDamaged() throws Exception {
        write("{'a': '" + "x".repeat(8 << 20) + "'}");
        assertThat(open().notices())
                .extracting(SettingsNotice::kind)
                .containsExactly(SettingsNotice.Kind.DAMAGED);
    }

    @Test
    void twoDamagedFilesOfOneSecondAreBothKept() throws Exception {
        write("first");
        open();
        write("second");
        SettingsStore store = open();
        assertThat(store.notices().getFirst().keptAs())
                .isEqualTo(directory.resolve("settings.broken-20261123T120000Z-2.json"))
                .hasContent("second");
        assertThat(directory.resolve("settings.broken-20261123T120000Z.json")).hasContent("first");
    }

    @Test
    void aFileThatIsDamagedMeanwhileIsKeptAsideAndWrittenAnew() throws Exception {
        write("{'sample': {'colour': 'red'}}");
        SettingsStore store = open();
        assertThat(store.get(SECTION).colour()).isEqualTo("red");
        write("{'sample': {'col");
        store.update(SECTION, value -> value.withSize(50));
        store.close();
        assertThat(store.notices())
                .extracting(SettingsNotice::kind)
                .containsExactly(SettingsNotice.Kind.DAMAGED);
        assertThat(open().get(SECTION))
                .isEqualTo(SampleSettings.DEFAULTS.withSize(50).withColour("red"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'text'", "17", "[1, 2]", "true", "{'size': 1e99}"})
    void aPartThatIsNoObjectHasItsDefaultsAndTheRestStays(String part) throws Exception {
        write("{'other': {'x': 1}, 'sample': " + part + "}");
        SettingsStore store = open();
        assertThat(store.get(SECTION)).isEqualTo(SampleSettings.DEFAULTS);
        Path aside = directory.resolve("settings.broken-20261123T120000Z.json");
        assertThat(store.notices())
                .containsExactly(new SettingsNotice(SettingsNotice.Kind.PART_DAMAGED, file, aside));
        assertThat(aside).content().contains(part.replace('\'', '"'));
        store.update(SECTION, value -> value.withSize(50));
        store.close();
        assertThat(Files.readString(file)).contains("\"other\"");
        assertThat(open().get(SECTION).size()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {'size': 'many'}
                    {'size': {}}
                    {'size': 'Infinity'}
                    {'mood': 'electric'}
                    {'mood': 3}
                    {'items': 'none'}
                    {'items': ['junk', 4, null, [], {'id': 'a', 'label': 'A', 'icon': 'star'}]}
                    {'seen': {'a': 'yesterday'}}
                    {'seen': []}
                    {'colour': ['red']}
                    {'of_a_newer_version': {'deep': [1, 2.50, null]}}
                    """)
    void whatIsNotUnderstoodStaysWhenSomethingElseIsChanged(String sample) throws Exception {
        write("{'version': 1, 'sample': " + sample + ", 'place': 'kept'}");
        Map<String, @Nullable Object> before = read();
        SettingsStore store = open();
        assertThat(store.get(SECTION).size()).isEqualTo(25);
        assertThat(store.notices()).isEmpty();
        Section<SampleSettings> second =
                new Section<>("second", SampleSettings.class, SampleSettings.DEFAULTS);
        store.update(second, value -> value.withColour("red"));
        store.close();
        Map<String, @Nullable Object> after = read();
        assertThat(after).containsAllEntriesOf(before);
        assertThat(after).containsKey("second");
    }

    @Test
    void inAListOnlyTheEntryThatChangedIsChanged() throws Exception {
        write(
                """
                {'sample': {'items': [
                  {'id': 'a', 'label': 'A', 'icon': 'star'},
                  {'id': 'b', 'label': 7}, 'junk'], 'mood': 'electric'}}
                """);
        SettingsStore store = open();
        store.update(
                SECTION,
                value ->
                        value.withItems(new SampleSettings.Item("a", "new"), value.items().get(1)));
        store.close();
        write(Files.readString(file).replaceAll("\\s+", ""));
        assertThat(file)
                .content()
                .contains(
                        "{\"id\":\"a\",\"label\":\"new\",\"icon\":\"star\"}",
                        "{\"id\":\"b\",\"label\":7}",
                        "\"junk\"",
                        "\"mood\":\"electric\"");
    }

    @Test
    void aFileOfANewerConsoleIsCopiedAndKeepsItsVersion() throws Exception {
        write("{'version': 9, 'sample': {'size': 50, 'shape': 'round'}}");
        SettingsStore store = open();
        assertThat(store.get(SECTION).size()).isEqualTo(50);
        Path aside = directory.resolve("settings.newer-20261123T120000Z.json");
        assertThat(store.notices())
                .containsExactly(new SettingsNotice(SettingsNotice.Kind.NEWER, file, aside));
        store.update(SECTION, value -> value.withSize(60));
        store.close();
        assertThat(read())
                .containsEntry("version", 9)
                .containsEntry("sample", Map.of("size", 60, "shape", "round"));
        assertThat(aside).content().contains("\"size\": 50");
    }

    @Test
    void anOlderFileIsBroughtToThisVersionStepByStepAndCopied() throws Exception {
        write("{'colour_of_the_sample': 'red', 'kept': true}");
        SettingsStore store =
                open(
                        new SettingsFormat(
                                List.of(
                                        root -> moved(root, "colour_of_the_sample", "colour"),
                                        root ->
                                                new LinkedHashMap<>(
                                                        Map.of("sample", root, "kept", true)))));
        assertThat(store.get(SECTION).colour()).isEqualTo("red");
        assertThat(store.notices()).isEmpty();
        assertThat(directory.resolve("settings.version-1-20261123T120000Z.json")).exists();
        store.update(SECTION, value -> value.withSize(50));
        store.close();
        assertThat(read()).containsEntry("version", 3).containsEntry("kept", true);
    }

    @Test
    void aFileThatCannotBeOpenedIsNeverWritten() throws Exception {
        Files.createDirectory(file);
        SettingsStore store = open();
        assertThat(store.notices())
                .containsExactly(new SettingsNotice(SettingsNotice.Kind.UNREADABLE, file, null));
        store.update(SECTION, value -> value.withSize(50));
        store.close();
        assertThat(store.get(SECTION).size()).isEqualTo(50);
        assertThat(file).isEmptyDirectory();
    }

    private static Map<String, @Nullable Object> moved(
            Map<String, @Nullable Object> root, String from, String to) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(root);
        changed.put(to, changed.remove(from));
        return changed;
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text.replace('\'', '"'));
    }

    private Map<String, @Nullable Object> read() throws Exception {
        return Json.parse(Files.readAllBytes(file));
    }

    private SettingsStore open() {
        return open(SettingsFormat.CURRENT);
    }

    private SettingsStore open(SettingsFormat format) {
        return SettingsStore.open(file, format, ManualTasks.immediate(), InstantSource.fixed(NOW));
    }
}
