package mpilot.console.gateway;

import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.net.InetSocketAddress;
import java.net.Proxy;

/** How far one call has come, so that a failure can say where it stopped. */
final class CallPhase extends EventListener {
    /** The steps in the order in which a call takes them. */
    enum Step {
        RESOLVING,
        CONNECTING,
        SECURING,
        WAITING,
        READING
    }

    private volatile Step step = Step.RESOLVING;

    Step step() {
        return step;
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        step = Step.CONNECTING;
    }

    @Override
    public void secureConnectStart(Call call) {
        step = Step.SECURING;
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        step = Step.CONNECTING;
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        step = Step.WAITING;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        step = Step.READING;
    }
}
