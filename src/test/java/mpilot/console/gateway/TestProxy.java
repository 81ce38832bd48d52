package mpilot.console.gateway;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
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

    private final ServerSocket server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile int target;
    private volatile String login = "";
    private volatile String refusal = "";

    /** A proxy without a login that leads to port {@code target}. */
    public TestProxy(int target) throws IOException {
        this.target = target;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    /** {@return its host and port} */
    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
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

    /** Answers every request with this status line from now on; none lets them through again. */
    public void refuse(String status) {
        refusal = status;
    }

    /** Leads to another port from now on. */
    public void leadTo(int port) {
        target = port;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                open.add(client);
                Thread.startVirtualThread(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            List<String> head = head(in);
            while (!head.isEmpty()) {
                remember(head);
                boolean let = login.isEmpty() || head.contains("Proxy-Authorization: " + login);
                if (!refusal.isEmpty()) {
                    answer(client, refusal, "");
                } else if (!let) {
                    answer(
                            client,
                            "407 Proxy Authentication Required",
                            "Proxy-Authenticate: Basic realm=\"test\"\r\n");
                } else if (head.getFirst().startsWith("CONNECT ")) {
                    tunnel(client, in);
                    return;
                } else {
                    forward(client, head);
                    return;
                }
                head = head(in);
            }
        } catch (IOException e) {
            return; // either side went away
        }
    }

    private void remember(List<String> head) {
        requests.add(head.getFirst());
        head.stream().filter(line -> line.contains("uthorization: ")).forEach(requests::add);
    }

    private static void answer(Socket client, String status, String headers) throws IOException {
        write(
                client.getOutputStream(),
                "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 0\r\n\r\n");
    }

    private void tunnel(Socket client, InputStream in) throws IOException {
        try (Socket gateway = connect()) {
            write(client.getOutputStream(), "HTTP/1.1 200 Connection established\r\n\r\n");
            Thread up = Thread.startVirtualThread(() -> copy(in, gateway));
            gateway.getInputStream().transferTo(client.getOutputStream());
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

    private void forward(Socket client, List<String> head) throws IOException {
        Matcher line = ABSOLUTE.matcher(head.getFirst());
        if (!line.matches()) {
            answer(client, "400 Bad Request", "");
            return;
        }
        List<String> lines = new ArrayList<>(head);
        lines.set(0, "GET " + line.group(1) + " HTTP/1.1");
        lines.removeIf(each -> each.startsWith("Proxy-") || each.startsWith("Connection:"));
        lines.add("Connection: close");
        try (Socket gateway = connect()) {
            write(gateway.getOutputStream(), String.join("\r\n", lines) + "\r\n\r\n");
            gateway.getInputStream().transferTo(client.getOutputStream());
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
        open.add(socket);
        return socket;
    }

    /** The lines up to the first empty one; none at the end of the stream. */
    private static List<String> head(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                if (line.isEmpty()) {
                    return lines;
                }
                lines.add(line.toString());
                line.setLength(0);
            } else if (c != '\r') {
                line.append((char) c);
            }
        }
        return List.of();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
