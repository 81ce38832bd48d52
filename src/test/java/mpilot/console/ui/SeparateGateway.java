package mpilot.console.ui;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Tokens;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.TokenSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** The sandbox as a process of its own, whose memory and processor time are not the window's. */
final class SeparateGateway implements AutoCloseable {
    private final Process process;
    private final Connection connection;
    private final String token;

    private SeparateGateway(Process process, Connection connection, String token) {
        this.process = process;
        this.connection = connection;
        this.token = token;
    }

    /** Starts it with so many sample profiles, on the Java and the modules of this process. */
    static SeparateGateway start(int profiles) throws IOException {
        return start("--profiles=" + profiles);
    }

    /** Starts it with the profiles of {@code file}, whose usage stands still. */
    static SeparateGateway start(Path file) throws IOException {
        return start("--data=" + file);
    }

    private static SeparateGateway start(String profiles) throws IOException {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-p",
                                System.getProperty("jdk.module.path"),
                                "-m",
                                "mpilot.console/mpilot.console.Main",
                                "sandbox",
                                profiles)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        GatewayEndpoint endpoint = GatewayEndpoint.of(after("url", out));
        String token = after("admin JWT", out);
        TokenSource tokens = Tokens.fixed(BearerToken.of(token));
        return new SeparateGateway(
                process, new Connection("Sandbox", endpoint, Environment.SANDBOX, tokens), token);
    }

    private static String after(String label, BufferedReader out) throws IOException {
        String line = Objects.requireNonNull(out.readLine(), "the sandbox ended");
        if (!line.startsWith(label)) {
            throw new IOException("expected " + label);
        }
        return line.substring(label.length()).strip();
    }

    Connection connection() {
        return connection;
    }

    /** {@return a token that it takes, and that is worth nothing elsewhere} */
    String token() {
        return token;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
