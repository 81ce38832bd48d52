package mpilot.console.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A forward proxy (RFC 9110, 9.3.6 and 7.6): CONNECT tunnels and plain http in absolute form, with
 * a login or without. Whatever host is named, it connects to one port of this machine.
 */
public final class TestProxy implements AutoCloseable {
    private static final Pattern ABSOLUTE = Pattern.compile("GET http://[^/ ]+(/[^ ]*) HTTP/1.1");

    private final RawGateway server = new RawGateway(this::serve);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile int target;
    private volatile String login = "";
    private volatile String refusal = "";

    /** A proxy without a login that leads to port {@code target}. */
    public TestProxy(int target) throws IOException {
        this.target = target;
    }

    /** {@return its host and port} */
    public String address() {
        return "127.0.0.1:" + server.port();
    }

    /** {@return the request lines that came, and the headers that name a login or a token} */
    public List<String> requests() {
        return requests;
    }

    /** Lets only {@code user} with {@code password} through from now on. */
    public void require(String user, String password) {
        login =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Lets everybody through from now on. */
    public void requireNothing() {
        login = "";
    }

    /** Answers every request with this status from now on; an empty one lets them through again. */
    public void refuse(String status) {
        refusal = status;
    }

    /** Leads to another port from now on. */
    public void leadTo(int port) {
        target = port;
    }

    /** Does something else with every connection from now on. */
    public void behave(RawGateway.Behaviour other) {
        server.behave(other);
    }

    /** Is a proxy again. */
    public void behave() {
        server.behave(this::serve);
    }

    /** Lets nobody connect any more. */
    public void stopListening() throws IOException {
        server.stopListening();
    }

    /** Listens on the same port again. */
    public void listenAgain() throws IOException {
        server.listenAgain();
    }

    private void serve(RawGateway.Exchange client) throws IOException {
        while (!client.read().isEmpty()) {
            remember(client.head());
            boolean let =
                    login.isEmpty() || client.head().contains("Proxy-Authorization: " + login);
            if (!refusal.isEmpty()) {
                answer(client, refusal, "");
            } else if (!let) {
                answer(
                        client,
                        "407 Proxy Authentication Required",
                        "Proxy-Authenticate: Basic realm=\"test\"\r\n");
            } else if (client.head().getFirst().startsWith("CONNECT ")) {
                tunnel(client);
                return;
            } else {
                forward(client);
                return;
            }
        }
    }

    private void remember(List<String> head) {
        requests.add(head.getFirst());
        head.stream().filter(line -> line.contains("uthorization: ")).forEach(requests::add);
    }

    private static void answer(RawGateway.Exchange client, String status, String headers)
            throws IOException {
        client.send("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 0\r\n\r\n");
    }

    private void tunnel(RawGateway.Exchange client) throws IOException {
        try (Socket gateway = new Socket(InetAddress.getLoopbackAddress(), target)) {
            client.send("HTTP/1.1 200 Connection established\r\n\r\n");
            Thread up = Thread.startVirtualThread(() -> copy(client.in(), gateway));
            gateway.getInputStream().transferTo(client.out());
            up.interrupt();
        }
    }

    private static void copy(InputStream in, Socket to) {
        try {
            in.transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            return; // either side went away
        }
    }

    private void forward(RawGateway.Exchange client) throws IOException {
        Matcher line = ABSOLUTE.matcher(client.head().getFirst());
        if (!line.matches()) {
            answer(client, "400 Bad Request", "");
            return;
        }
        List<String> lines = new ArrayList<>(client.head());
        lines.set(0, "GET " + line.group(1) + " HTTP/1.1");
        lines.removeIf(each -> each.startsWith("Proxy-") || each.startsWith("Connection:"));
        lines.add("Connection: close");
        try (Socket gateway = new Socket(InetAddress.getLoopbackAddress(), target)) {
            gateway.getOutputStream()
                    .write(
                            (String.join("\r\n", lines) + "\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            gateway.getInputStream().transferTo(client.out());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
