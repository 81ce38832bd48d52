package mpilot.console.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;

/** A command that prints the token. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(30)
class TokenCommandTest {
    @TempDir private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "vault read -field=token secret/mpilot | vault¦read¦-field=token¦secret/mpilot",
                "  op\tread  'op://Team Vault/token' | op¦read¦op://Team Vault/token",
                "a \"b 'c' d\" e'f g'h | a¦b 'c' d¦ef gh",
                "a '' b | a¦¦b",
                // Nothing is a shell's here.
                "a $HOME $(id) *.txt ~ \\n | a¦$HOME¦$(id)¦*.txt¦~¦\\n",
                "a; b && c > d | a;¦b¦&&¦c¦>¦d",
            })
    void aLineIsItsWords(String line, String words) {
        assertThat(TokenCommand.words(line)).containsExactly(words.split("¦"));
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "'  ', empty", "'a \"b', quote", "a', quote"})
    void aLineThatIsNoCommandIsRefused(String line, String problem) {
        assertThatThrownBy(() -> TokenCommand.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void noShellReadsTheLine() throws Exception {
        Path made = directory.resolve("made");
        TokenCommand command = TokenCommand.parse("echo sk-bf-1;touch " + made);
        assertThat(failure(command).sentence()).contains("“echo” printed no usable token");
        assertThat(made).doesNotExist();
    }

    @Test
    void theFirstLineIsTheToken() throws Exception {
        assertThat(
                        shell("printf 'sk-bf-1\\r\\nmore\\n'; echo secret >&2")
                                .token(Cancellation.never())
                                .reveal())
                .isEqualTo("sk-bf-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exit 3 | The token command “sh” ended with exit code 3.",
                "echo 00c0ffee; echo 00c0ffee >&2; exit 1 | “sh” ended with exit code 1.",
                "true | “sh” printed no usable token",
                "echo two words 00c0ffee | “sh” printed no usable token",
                "head -c 200000 /dev/zero | The token command “sh” ",
            })
    void whatGivesNoTokenIsToldWithoutItsOutput(String script, String told) {
        GatewayFailure failure = failure(shell(script));
        assertThat(failure.kind()).isEqualTo(FailureKind.NO_TOKEN);
        assertThat(failure.sentence()).contains(told).doesNotContain("00c0ffee");
    }

    @Test
    void aProgramThatIsNotThereIsTold() {
        assertThat(failure(TokenCommand.parse("/nowhere/op read 00c0ffee")).sentence())
                .contains("/nowhere/op")
                .doesNotContain("00c0ffee");
    }

    @Test
    void aCommandThatTakesTooLongIsEndedWithWhatItStarted() throws Exception {
        assertThat(failure(endless(Duration.ofMillis(1500))).sentence())
                .isEqualTo("The token command “sh” gave no token within 1 s.");
        assertThat(begun()).exists();
        while (sleepers() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void cancellingEndsItAtOnceThoughAnotherProcessHoldsItsOutput() throws Exception {
        TokenCommand command = endless(Duration.ofMinutes(5));
        Cancellation cancellation = new Cancellation();
        FutureTask<GatewayFailure> run = new FutureTask<>(() -> failure(command, cancellation));
        Thread.startVirtualThread(run);
        while (!Files.exists(begun()) || sleepers() == 0) {
            Thread.onSpinWait();
        }
        cancellation.cancel();
        assertThat(run.get().kind()).isEqualTo(FailureKind.CANCELLED);
    }

    private Path begun() {
        return directory.resolve("begun");
    }

    private TokenCommand endless(Duration timeout) {
        String script = "echo begun > '%s'; sleep 600; echo sk-bf-1".formatted(begun());
        return new TokenCommand(List.of("sh", "-c", script), timeout);
    }

    private static long sleepers() {
        return ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").endsWith("sleep 600"))
                .filter(ProcessHandle::isAlive)
                .count();
    }

    private static TokenCommand shell(String script) {
        return new TokenCommand(List.of("sh", "-c", script), Duration.ofSeconds(10));
    }

    private static GatewayFailure failure(TokenCommand command) {
        return failure(command, Cancellation.never());
    }

    private static GatewayFailure failure(TokenCommand command, Cancellation cancellation) {
        return catchThrowableOfType(GatewayException.class, () -> command.token(cancellation))
                .failure();
    }
}
