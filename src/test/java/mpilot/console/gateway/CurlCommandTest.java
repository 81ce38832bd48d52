package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CurlCommandTest {
    private static final GatewayEndpoint GATEWAY =
            GatewayEndpoint.of("https://gateway.example.com/prefix");

    @Test
    void theCommandNamesTheVariableAndNotTheToken() {
        ProfileQuery query = new ProfileQuery(25, 50, "pay", List.of("prod", "eu"), true);
        assertThat(CurlCommand.of(GATEWAY, query))
                .isEqualTo(
                        "curl --fail-with-body -H \"Authorization: Bearer $MPILOT_TOKEN\""
                                + " 'https://gateway.example.com/prefix/api/access-profiles"
                                + "?limit=25&offset=50&search=pay&tags=prod%2Ceu&is_active=true'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; touch pwned; '",
                "$(touch pwned)",
                "`touch pwned`",
                "\\'",
                "a\nb",
                "\"$MPILOT_TOKEN\"",
                "!!",
                "😀 \u202E ü"
            })
    void aShellReadsTheUrlAsItIsWhateverIsSearchedFor(String search, @TempDir Path directory)
            throws Exception {
        ProfileQuery query = new ProfileQuery(null, null, search, List.of(), null);
        Path curl = directory.resolve("curl");
        Files.writeString(curl, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(curl.toFile().setExecutable(true)).isTrue();
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", CurlCommand.of(GATEWAY, query));
        shell.directory(directory.toFile());
        shell.environment().put("PATH", directory + ":/usr/bin:/bin");
        shell.environment().put("MPILOT_TOKEN", "from-the-shell");
        Process process = shell.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(out.lines())
                .containsExactly(
                        "--fail-with-body",
                        "-H",
                        "Authorization: Bearer from-the-shell",
                        ListUrl.of(GATEWAY, query).toString());
        assertThat(ListUrl.of(GATEWAY, query).queryParameter("search")).isEqualTo(search);
        assertThat(directory.resolve("pwned")).doesNotExist();
    }
}
