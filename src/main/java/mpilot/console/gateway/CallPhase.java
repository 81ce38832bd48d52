package mpilot.console.gateway;

import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;

/** How far one call has come, and by which way, so that a failure can say where it stopped. */
class CallPhase extends EventListener {
    /** How long to wait for what may follow an answer's headers when they seem to have ended. */
    private static final int PROBE_MILLIS = 50;

    /** The steps in the order in which a call takes them. */
    enum Step {
        RESOLVING,
        CONNECTING,
        SECURING,
        WAITING,
        READING
    }

    private volatile Step step = Step.RESOLVING;
    private volatile @Nullable String proxy;
    private volatile @Nullable Connection connection;
    private volatile boolean secured;
    private volatile boolean headersEndless;

    Step step() {
        return step;
    }

    /** The proxy's host and port; null on the way without one. */
    @Nullable String proxy() {
        return proxy;
    }

    /** The socket of a TLS connection that this call is the first on; null on any other. */
    @Nullable Socket freshlySecured() {
        Connection used = connection;
        return secured && used != null ? used.socket() : null;
    }

    /** Whether the headers went on where the parser gave up on them. */
    boolean areHeadersEndless() {
        return headersEndless;
    }

    @Override
    public void proxySelectEnd(Call call, HttpUrl url, List<Proxy> proxies) {
        proxies.stream().findFirst().ifPresent(this::by);
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy way) {
        step = Step.CONNECTING;
        by(way);
    }

    private void by(Proxy way) {
        proxy =
                way.address() instanceof InetSocketAddress address
                        ? address.getHostString() + ":" + address.getPort()
                        : null;
    }

    @Override
    public void secureConnectStart(Call call) {
        step = Step.SECURING;
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        step = Step.CONNECTING;
        secured = true;
    }

    @Override
    public void connectionAcquired(Call call, Connection acquired) {
        connection = acquired;
        by(acquired.route().proxy());
    }

    /** Comes again where OkHttp repeats the request, as after a 408. */
    @Override
    public void requestHeadersStart(Call call) {
        step = Step.WAITING;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        step = Step.READING;
    }

    /** OkHttp says the same of headers past its own bound and of a connection that ended early. */
    @Override
    public void responseFailed(Call call, IOException thrown) {
        Connection used = connection;
        if (step == Step.WAITING && used != null && thrown.getCause() instanceof EOFException) {
            headersEndless = !hasEnded(used.socket());
        }
    }

    private static boolean hasEnded(Socket socket) {
        try {
            socket.setSoTimeout(PROBE_MILLIS);
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
