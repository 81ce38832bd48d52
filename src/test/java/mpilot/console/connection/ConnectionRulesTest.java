package mpilot.console.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class ConnectionRulesTest {
    private static final String URL = "https://gateway.example.com";
    private static final ConnectionList LIST =
            ConnectionList.DEFAULT.add(SavedConnection.of("Taken", "https://taken.example"));
    private static final SavedConnection GOOD = SavedConnection.of("Good", URL);

    @Test
    void aUsualConnectionHasNothingWrongWithIt() {
        assertThat(problems(GOOD)).isEmpty();
    }

    @Test
    void theSandboxHasNothingWrongWithIt() {
        assertThat(problems(LIST.withId("sandbox").orElseThrow())).isEmpty();
    }

    @Test
    void aConnectionMayKeepItsOwnName() {
        assertThat(problems(LIST.named("taken").orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''           | Give the connection a name.
                    '   '        | Give the connection a name.
                    'TAKEN '     | Another connection has this name.
                    sandbox      | Another connection has this name.
                    'a\u200Bb'   | The name holds a character that cannot be seen.
                    'a\u202Eb'   | The name holds a character that cannot be seen.
                    """)
    void aNameIsThereVisibleAndFree(String name, String sentence) {
        assertThat(problems(SavedConnection.of(name, URL)))
                .containsExactly(Map.entry(ConnectionField.NAME, sentence));
    }

    @Test
    void aNameHasAtMostEightyCharactersWhateverTheyAre() {
        assertThat(problems(SavedConnection.of("😀".repeat(80), URL))).isEmpty();
        assertThat(problems(SavedConnection.of("😀".repeat(81), URL)))
                .containsExactly(
                        Map.entry(ConnectionField.NAME, "The name is longer than 80 characters."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gateway.example.com",
                "ftp://gateway.example.com",
                "https://",
                "https://user:secret@gateway.example.com",
                "https://gateway.example.com?x=1",
                "https://gateway.example.com:99999"
            })
    void aUrlIsOneOfAGateway(String url) {
        assertThat(problems(SavedConnection.of("x", url))).containsOnlyKeys(ConnectionField.URL);
        assertThat(problems(SavedConnection.of("x", url)).get(ConnectionField.URL))
                .startsWith("The gateway's URL")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "/", "/api/", "/api?x", "/a/../b", "//evil.example"})
    void aPathIsOneBelowTheUrl(String path) {
        assertThat(problems(GOOD.withPlace(new Place(URL, path, false))))
                .containsOnlyKeys(ConnectionField.PATH);
    }

    @ParameterizedTest
    @CsvSource({
        "http://gateway.example.com, false, false",
        "http://gateway.example.com, true, true",
        "http://127.0.0.1:8080, false, true",
        "http://localhost, false, true",
        "http://127.0.0.1.evil.example, false, false"
    })
    void plainHttpToAnotherMachineIsAllowedExplicitlyOrNotAtAll(
            String url, boolean allowed, boolean good) {
        SavedConnection connection =
                GOOD.withPlace(new Place(url, "/api/access-profiles", allowed));
        assertThat(problems(connection).containsKey(ConnectionField.PLAIN_HTTP)).isEqualTo(!good);
        assertThat(connection.place().isUnprotected())
                .isEqualTo(!url.contains("127.0.0.1:") && !url.contains("localhost"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    vault read -field=token secret/mpilot |
                    ~~                                    | The token command cannot be taken: the token command is empty.
                    op read 'x                            | The token command cannot be taken: a quote in the token command is not closed.
                    echo sk-bf-3fa85f64                   | The token command holds a token itself, which would stand in the settings in plain text.
                    echo eyJhbGciOiJIUzI1NiJ9.e30.x       | The token command holds a token itself, which would stand in the settings in plain text.
                    """)
    void aTokenCommandCanBeRunAndHoldsNoToken(String command, String sentence) {
        assertThat(
                        problems(
                                        GOOD.withCredential(
                                                Credential.command(command == null ? "" : command)))
                                .get(ConnectionField.CREDENTIAL))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "MPILOT_TOKEN, true",
        "_x1, true",
        "'', false",
        "1X, false",
        "A-B, false",
        "A B, false"
    })
    void aVariableHasTheNameOfOne(String name, boolean good) {
        assertThat(problems(GOOD.withCredential(Credential.environment(name))).isEmpty())
                .isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "proxy.example.com, 3128, '', ",
        "10.0.0.1, 65535, ada, ",
        "[2001:db8::1], 1, '', ",
        "'', 3128, '', PROXY_HOST",
        "http://proxy, 3128, '', PROXY_HOST",
        "'a b', 3128, '', PROXY_HOST",
        "proxy, 0, '', PROXY_PORT",
        "proxy, -1, '', PROXY_PORT",
        "proxy, 65536, '', PROXY_PORT",
        "proxy, 3128, a:b, PROXY_USER"
    })
    void anExplicitProxyIsWhole(String host, int port, String user, ConnectionField wrong) {
        ProxySetting proxy = new ProxySetting(ProxySetting.Mode.EXPLICIT, host, port, user);
        SavedConnection connection = GOOD.withNetwork(new Network(proxy, "", "", Patience.DEFAULT));
        if (wrong == null) {
            assertThat(problems(connection)).isEmpty();
        } else {
            assertThat(problems(connection)).containsOnlyKeys(wrong);
        }
    }

    @Test
    void aProxyThatIsNotUsedIsNotLookedAt() {
        ProxySetting proxy = new ProxySetting(ProxySetting.Mode.NONE, "a b", -1, "a:b");
        assertThat(problems(GOOD.withNetwork(new Network(proxy, "", "", Patience.DEFAULT))))
                .isEmpty();
    }

    @Test
    void filesAreGivenByTheirWholePath() {
        SavedConnection connection =
                GOOD.withNetwork(
                        new Network(ProxySetting.SYSTEM, "ca.pem", "a\0b", Patience.DEFAULT));
        assertThat(problems(connection))
                .containsOnlyKeys(ConnectionField.AUTHORITY_FILE, ConnectionField.CERTIFICATE_FILE);
        assertThat(
                        problems(
                                GOOD.withNetwork(
                                        new Network(
                                                ProxySetting.SYSTEM,
                                                "/etc/ca.pem",
                                                "/x/me.p12",
                                                Patience.DEFAULT))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, ",
        "300, 300, 300, ",
        "0, 0, 0, ",
        "-1, 15, 45, CONNECT_TIME",
        "301, 15, 301, 'CONNECT_TIME,ANSWER_TIME'",
        "5, -1, 45, SILENCE_TIME",
        "5, 15, 14, ANSWER_TIME"
    })
    void timesAreFromOneSecondToFiveMinutes(int connect, int silence, int answer, String wrong) {
        SavedConnection connection =
                GOOD.withNetwork(
                        new Network(
                                ProxySetting.SYSTEM,
                                "",
                                "",
                                new Patience(connect, silence, answer)));
        assertThat(
                        String.join(
                                ",",
                                problems(connection).keySet().stream().map(Enum::name).toList()))
                .isEqualTo(wrong == null ? "" : wrong);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "100, true", "101, false", "-5, false"})
    void aPageHasUpToAHundredRows(int size, boolean good) {
        SavedConnection connection =
                new SavedConnection(
                        "a",
                        "x",
                        Environment.OTHER,
                        Place.of(URL),
                        Network.USUAL,
                        size,
                        Credential.session());
        assertThat(problems(connection).isEmpty()).isEqualTo(good);
    }

    private static Map<ConnectionField, String> problems(SavedConnection connection) {
        return ConnectionRules.problems(connection, LIST);
    }
}
