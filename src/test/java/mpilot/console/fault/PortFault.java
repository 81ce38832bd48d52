package mpilot.console.fault;

import mpilot.console.gateway.RawGateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A gateway whose port is at times not its own. */
final class PortFault implements FaultyGateway {
    private final RawGateway gateway = new RawGateway(Pages::serve);
    private final Way way;
    private final List<AutoCloseable> inTheWay = new ArrayList<>();
    private volatile boolean failing;

    private enum Way {
        REFUSING,
        FULL,
        GONE_AFTER_A_PAGE
    }

    private PortFault(Way way) throws IOException {
        this.way = way;
    }

    /** While it fails nobody listens. */
    static FaultyGateway refusing() throws IOException {
        return new PortFault(Way.REFUSING);
    }

    /** While it fails the queue of those who want to connect is full, and nobody sees to it. */
    static FaultyGateway full() throws IOException {
        return new PortFault(Way.FULL);
    }

    /** When it fails it answers one more page, and then nobody listens. */
    static FaultyGateway goneAfterAPage() throws IOException {
        return new PortFault(Way.GONE_AFTER_A_PAGE);
    }

    @Override
    public String url() {
        return gateway.url();
    }

    @Override
    public void fail() throws IOException {
        switch (way) {
            case REFUSING -> stop();
            case FULL -> {
                stop();
                fillQueue();
            }
            case GONE_AFTER_A_PAGE ->
                    gateway.behave(exchange -> {
                        String request = exchange.read();
                        stop();
                        Pages.serve(exchange, request);
                    });
        }
    }

    private void stop() throws IOException {
        failing = true;
        gateway.stopListening();
    }

    private void fillQueue() throws IOException {
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), gateway.port());
        ServerSocket full = new ServerSocket();
        inTheWay.add(full);
        full.setReuseAddress(true);
        full.bind(address, 1);
        while (inTheWay.size() < 20) {
            Socket waiting = new Socket();
            inTheWay.add(waiting);
            try {
                waiting.connect(address, 300);
            } catch (IOException e) {
                return; // full
            }
        }
        throw new IOException("the queue is never full");
    }

    @Override
    public void heal() throws IOException {
        if (failing) {
            clear();
            gateway.listenAgain();
            gateway.behave(Pages::serve);
            failing = false;
        }
    }

    private void clear() throws IOException {
        for (AutoCloseable each : inTheWay) {
            try {
                each.close();
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
        inTheWay.clear();
    }

    @Override
    public void close() throws IOException {
        clear();
        gateway.close();
    }
}
