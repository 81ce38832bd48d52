package mpilot.console.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sandbox that serves a saved file, and files that it cannot serve. */
class FleetFileTest {
    @TempDir private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'access_profiles':[{'id':1,'name':'a'},{'id':2,'name':'b'}],'total_count':900}",
                "[{'id':2,'name':'b'},{'id':1,'name':'a'}]",
                "{'id':1,'name':'a'}\n{'id':2,'name':'b'}\n",
                "{'access_profiles':[{'id':2,'name':'b'}]}\n{'access_profiles':[{'id':1,'name':'a'}]}"
            })
    void aPageAnArrayLinesAndPagesAreServed(String json) throws Exception {
        try (SandboxHttp http = serving(json)) {
            assertThat(http.list("").names()).containsExactly("a", "b");
            assertThat(http.list("").page().totalCount()).isEqualTo(2);
            assertThat(http.sandbox().size()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{'access_profiles':[]}", "{'access_profiles':null}"})
    void anEmptyListIsServedAsOne(String json) throws Exception {
        try (SandboxHttp http = serving(json)) {
            assertThat(http.list("").page().totalCount()).isZero();
        }
    }

    @Test
    void rowsAreServedAsTheyStandWhateverTheClockSays() throws Exception {
        String row =
                "{\"id\":1.0,\"name\":\"a\",\"tags\":null,\"budgets\":[{\"current_usage\":1e1,"
                        + "\"last_reset\":\"2020-01-01T00:00:00Z\"}],\"new\":{\"x\":[null,1.50]}}";
        try (SandboxHttp http = serving(row)) {
            assertThat(http.list("").text())
                    .contains("\"id\":1.0")
                    .contains("\"tags\":null")
                    .contains("\"current_usage\":1E+1")
                    .contains("\"last_reset\":\"2020-01-01T00:00:00Z\"")
                    .contains("\"new\":{\"x\":[null,1.50]}");
        }
    }

    @Test
    void filtersWorkOnAFileAsOnSamples() throws Exception {
        try (SandboxHttp http =
                serving(
                        "[{'id':1,'name':'Straße','tags':['x'],'is_active':true},"
                                + "{'id':2,'name':'other','tags':['x','y']}]")) {
            assertThat(http.list("?search=STRASSE").ids()).isEmpty();
            assertThat(http.list("?search=stra%C3%9Fe").ids()).containsExactly(1L);
            assertThat(http.list("?tags=y").ids()).containsExactly(2L);
            assertThat(http.list("?is_active=true").ids()).containsExactly(1L);
        }
    }

    @Test
    void twoOfOneIdAreBothServedAsThatIsWhatWasSaved() throws Exception {
        try (SandboxHttp http = serving("[{'id':1,'name':'a'},{'id':1,'name':'b'}]")) {
            assertThat(http.list("").names()).containsExactly("a", "b");
        }
    }

    @Test
    void lesserCallersSeeFewerOfAFile() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int id = -9; id <= 20; id++) {
            lines.append("{'id':").append(id).append(",'name':'n'}\n");
        }
        try (SandboxHttp http = serving(lines.toString())) {
            SandboxTokens tokens = http.sandbox().tokens();
            assertThat(http.list("?limit=100").ids()).hasSize(30);
            assertThat(http.list("?limit=100", tokens.virtualKeyJwt()).ids())
                    .containsExactly(-9L, -6L, -3L, 0L, 3L, 6L, 9L, 12L, 15L, 18L);
            assertThat(http.list("?limit=100", tokens.virtualKey()).ids())
                    .containsExactly(-9L, 0L, 9L, 18L);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    [{"id":1,"name":"a"},{"id":2}]  | at /0/1/name
                    {"id":1,"name":"a"}\\n{"id":"x","name":"b"} | at /1/id
                    {"error":{"message":"no"}}      | at /0/id
                    "text"                          | at /0
                    [{"id":1,"name":"a"}            | ends inside a value
                    {"access_profiles":[{"id"       | ends inside a value
                    id,name                         | at line 1
                    <!doctype html>                 | at line 1
                    """)
    void aBrokenFileIsToldWithThePlace(String text, String told) throws IOException {
        Path file = file(text.replace("\\n", "\n"));
        assertThatThrownBy(() -> SandboxGateway.start(SandboxOptions.DEFAULT.withData(file)))
                .isInstanceOf(IOException.class)
                .message()
                .startsWith(file + " holds no saved access profiles: ")
                .contains(told)
                .endsWith(".");
    }

    @Test
    void aFileOfOtherBytesIsToldToBeNoJson() throws IOException {
        Path file = directory.resolve("picture.png");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, (byte) 0xff});
        assertRefused(file, file + " holds no saved access profiles: not valid JSON");
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        Path file = file("");
        assertRefused(file, file + " is empty.");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Path file = directory.resolve("nowhere.json");
        assertRefused(file, "There is no file " + file + ".");
    }

    @Test
    void aDirectoryIsTold() {
        assertRefused(directory, directory + " is a directory.");
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> SandboxGateway.start(SandboxOptions.DEFAULT.withData(file)))
                .isInstanceOf(IOException.class)
                .message()
                .startsWith(sentence)
                .endsWith(".");
    }

    private SandboxHttp serving(String json) throws IOException {
        return new SandboxHttp(SandboxOptions.DEFAULT.withData(file(json.replace('\'', '"'))));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("data.json"), text, StandardCharsets.UTF_8);
    }
}
