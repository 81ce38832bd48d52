package mpilot.console.sandbox;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.ContractException;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfilePage;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks a sandbox as any program would, over HTTP and with no part of the console. */
public final class SandboxHttp implements AutoCloseable {
    /** What came back; the body is one of a few kinds. */
    public record Reply(HttpResponse<byte[]> http) {
        public int status() {
            return http.statusCode();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return new JsonMapper().readTree(http.body());
        }

        public ProfilePage page() {
            try {
                return ProfileCodec.decodePage(http.body());
            } catch (ContractException e) {
                throw new AssertionError(text(), e);
            }
        }

        public List<Long> ids() {
            return page().accessProfiles().stream().map(AccessProfile::id).toList();
        }

        public List<String> names() {
            return page().accessProfiles().stream().map(AccessProfile::name).toList();
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final SandboxGateway sandbox;

    public SandboxHttp(SandboxOptions options) {
        try {
            sandbox = SandboxGateway.start(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SandboxGateway sandbox() {
        return sandbox;
    }

    /** The listing for an administrator. */
    public Reply list(String query) {
        return list(query, sandbox.tokens().admin());
    }

    public Reply list(String query, BearerToken token) {
        return get("/api/access-profiles" + query, "Bearer " + token.reveal());
    }

    public Reply get(String path, String authorization) {
        return send("GET", path, authorization);
    }

    public Reply send(String method, String path, String authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            return new Reply(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts a test", e);
        }
    }

    /** Sends these lines as they are, and gives back all that comes until the other side closes. */
    public String raw(String... lines) {
        int port = URI.create(sandbox.url()).getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.getOutputStream()
                    .write(
                            (String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        sandbox.close();
        client.close();
    }
}
