package mpilot.console.fault;

import mpilot.console.gateway.RawGateway;

import java.io.IOException;

/** A gateway on a bare socket. */
final class RawFault implements FaultyGateway {
    private final RawGateway gateway;
    private final RawGateway.Behaviour fault;

    private RawFault(RawGateway.Behaviour fault) throws IOException {
        this.fault = fault;
        this.gateway = new RawGateway(Pages::serve);
    }

    /** It fails as soon as somebody connects. */
    static FaultCase.Start onConnect(RawGateway.Behaviour fault) {
        return () -> new RawFault(fault);
    }

    /** It reads the request and then fails. */
    static FaultCase.Start onRequest(RawGateway.Behaviour fault) {
        return onConnect(exchange -> {
            if (!exchange.read().isEmpty()) {
                fault.serve(exchange);
            }
        });
    }

    /** It answers the first page, and fails when it is asked for another one. */
    static FaultCase.Start onLaterPage(RawGateway.Behaviour fault) {
        return onConnect(exchange -> {
            String request = exchange.read();
            if (Pages.isLater(request)) {
                fault.serve(exchange);
            } else {
                Pages.serve(exchange, request);
            }
        });
    }

    @Override
    public String url() {
        return gateway.url();
    }

    @Override
    public void fail() {
        gateway.behave(fault);
    }

    @Override
    public void heal() {
        gateway.behave(Pages::serve);
    }

    @Override
    public void close() throws IOException {
        gateway.close();
    }
}
