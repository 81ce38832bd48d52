package mpilot.console.connection;

import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.TokenSource;
import mpilot.console.text.Text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gets the token from a command's first line of output, such as {@code vault read -field=token
 * secret/mpilot}. The command is started as a list of words, never by a shell. Its output is shown
 * nowhere, and its error output is not read, as either may hold a secret.
 */
public final class TokenCommand implements TokenSource {
    private static final int MAX_OUTPUT = 64 << 10;

    private final List<String> words;
    private final Duration timeout;

    /**
     * A command that may take {@code timeout}.
     *
     * @throws IllegalArgumentException when there is no word
     */
    public TokenCommand(List<String> words, Duration timeout) {
        if (words.isEmpty() || words.getFirst().isBlank()) {
            throw new IllegalArgumentException(Text.of("connection.command-empty"));
        }
        this.words = List.copyOf(words);
        this.timeout = timeout;
    }

    /**
     * {@return the command that {@code line} spells, for at most 10 s} Words are separated by white
     * space; single or double quotes keep it within one. Nothing is expanded.
     *
     * @throws IllegalArgumentException when there is no word, or a quote is not closed
     */
    public static TokenCommand parse(String line) {
        return new TokenCommand(words(line), Duration.ofSeconds(10));
    }

    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException(Text.of("connection.command-quote"));
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }

    @Override
    public BearerToken token(Cancellation cancellation) throws GatewayException {
        Process process = start();
        try (var _ = cancellation.onCancel(() -> end(process))) {
            var output =
                    CompletableFuture.supplyAsync(() -> read(process), Thread::startVirtualThread);
            String text = output.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
            boolean ended = process.waitFor(timeout.toNanos(), TimeUnit.NANOSECONDS);
            if (cancellation.isCancelled()) {
                throw new GatewayException(new GatewayFailure.Cancelled());
            }
            if (!ended) {
                throw tooSlow();
            }
            if (process.exitValue() != 0) {
                throw failed(
                        Text.of(
                                "connection.command-failed",
                                program(),
                                Integer.toString(process.exitValue())));
            }
            return BearerToken.of(text.lines().findFirst().orElse(""));
        } catch (IllegalArgumentException e) {
            throw failed(
                    Text.of(
                            "connection.command-odd-token",
                            program(),
                            String.valueOf(e.getMessage())));
        } catch (TimeoutException e) {
            throw tooSlow();
        } catch (ExecutionException e) {
            throw failed(Text.of("connection.command-not-read", program()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayException(new GatewayFailure.Cancelled());
        } finally {
            end(process);
        }
    }

    /** With what it started, which may hold its output open: many such programs are scripts. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private Process start() throws GatewayException {
        try {
            Process process =
                    new ProcessBuilder(words)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw failed(Text.of("connection.command-not-started", program()));
        }
    }

    private static String read(Process process) {
        try (InputStream in = process.getInputStream()) {
            return new String(in.readNBytes(MAX_OUTPUT), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private GatewayException tooSlow() {
        return failed(
                Text.of("connection.command-slow", program(), Long.toString(timeout.toSeconds())));
    }

    private GatewayException failed(String sentence) {
        return new GatewayException(
                new GatewayFailure.NoToken(sentence, Text.of("connection.command-help")));
    }

    /** The program without its arguments, which may hold a secret. */
    private String program() {
        return words.getFirst();
    }

    @Override
    public String toString() {
        return "token command " + program();
    }
}
