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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A gateway of the tests' own on a bare socket, which answers byte by byte as it is told. */
public final class RawGateway implements AutoCloseable {
    private final InetAddress address = InetAddress.getLoopbackAddress();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile ServerSocket server;
    private volatile Thread accepting;
    private volatile Behaviour behaviour;

    /** Serves every connection by {@code behaviour}, from now on. */
    public RawGateway(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        server = new ServerSocket(0, 50, address);
        port = server.getLocalPort();
        accepting = accept(server);
    }

    /** {@return such as {@code http://127.0.0.1:41234}} */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** {@return the request lines that came} */
    public List<String> requests() {
        return requests;
    }

    /** Serves every later connection by {@code other}. */
    public void behave(Behaviour other) {
        behaviour = other;
    }

    /** Lets nobody connect any more. */
    public void stopListening() throws IOException {
        server.close();
        try {
            // The port is free once nobody waits on it any more.
            accepting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens on the same port again. */
    public void listenAgain() throws IOException {
        ServerSocket again = new ServerSocket();
        again.setReuseAddress(true);
        again.bind(new InetSocketAddress(address, port), 50);
        server = again;
        accepting = accept(again);
    }

    private Thread accept(ServerSocket listening) {
        return Thread.startVirtualThread(() -> {
            while (!listening.isClosed()) {
                try {
                    Socket client = listening.accept();
                    open.add(client);
                    Thread.startVirtualThread(() -> serve(client));
                } catch (IOException e) {
                    return; // closed
                }
            }
        });
    }

    private void serve(Socket client) {
        try (client) {
            behaviour.serve(new Exchange(client, requests));
        } catch (IOException e) {
            return; // the client went away, as it does when it has had enough
        } finally {
            open.remove(client);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** What the gateway does with a connection, which is closed afterwards. */
    @FunctionalInterface
    public interface Behaviour {
        void serve(Exchange exchange) throws IOException;
    }

    /** One connection. */
    public static final class Exchange {
        private final Socket socket;
        private final List<String> requests;
        private final InputStream in;
        private final OutputStream out;
        private List<String> head = List.of();

        Exchange(Socket socket, List<String> requests) throws IOException {
            this.socket = socket;
            this.requests = requests;
            this.in = new BufferedInputStream(socket.getInputStream());
            this.out = socket.getOutputStream();
        }

        public Socket socket() {
            return socket;
        }

        /** The same connection inside another layer. */
        public Exchange through(Socket layer) throws IOException {
            return new Exchange(layer, requests);
        }

        public InputStream in() {
            return in;
        }

        public OutputStream out() {
            return out;
        }

        /** {@return the lines of the last request's head} */
        public List<String> head() {
            return head;
        }

        /** Reads one request; {@return its first line, empty where the client hung up} */
        public String read() throws IOException {
            StringBuilder text = new StringBuilder();
            while (text.indexOf("\r\n\r\n") < 0) {
                int c = in.read();
                if (c < 0) {
                    return "";
                }
                text.append((char) c);
            }
            head = text.toString().lines().filter(line -> !line.isEmpty()).toList();
            requests.add(head.getFirst());
            return head.getFirst();
        }

        public Exchange send(String text) throws IOException {
            return send(text.getBytes(StandardCharsets.UTF_8));
        }

        public Exchange send(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
            return this;
        }

        /** Sends a whole answer of JSON and keeps the connection. */
        public Exchange answer(String status, String json) throws IOException {
            return send(
                    "HTTP/1.1 "
                            + status
                            + "\r\nContent-Type: application/json\r\nContent-Length: "
                            + json.getBytes(StandardCharsets.UTF_8).length
                            + "\r\n\r\n"
                            + json);
        }

        /** Sends a character at a time until the client has had enough. */
        public void drip(String text, long pauseMillis) throws IOException {
            for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
                send(new byte[] {each});
                try {
                    Thread.sleep(pauseMillis);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        /** Says nothing more until the client has had enough. */
        public void stall() throws IOException {
            while (in.read() >= 0) {
                // whatever it still sends
            }
        }

        /** Breaks the connection off with a reset. */
        public void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }
}
