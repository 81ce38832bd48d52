package mpilot.console.fault;

import mpilot.console.fault.FaultCase.Phase;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.RawGateway;
import mpilot.console.gateway.TestAuthority;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happens on the way to the gateway: the token, the network, the proxy and TLS. */
final class WayCases {
    private static final String TLS_FAILED = "The TLS handshake with GATEWAY failed.";
    private static final String VERSION =
            "GATEWAY and this console have no TLS version or cipher in common.";

    private final List<FaultCase> cases = new ArrayList<>();
    private final Path folder;
    private final Path authority;

    private WayCases(Path folder) throws IOException {
        this.folder = folder;
        this.authority = TlsFault.authority().pem(folder);
    }

    /** The cases, whose certificates go into {@code folder}. */
    static List<FaultCase> in(Path folder) throws IOException, GeneralSecurityException {
        WayCases way = new WayCases(folder);
        way.token();
        way.connecting();
        way.proxy();
        way.securing();
        way.clientCertificate();
        return way.cases;
    }

    private void add(
            Phase phase, String happens, FailureKind kind, String sentence, FaultCase.Start start) {
        cases.add(new FaultCase(phase, happens, kind, sentence, start));
    }

    private void token() {
        add(
                Phase.TOKEN,
                "the token holds a line break",
                FailureKind.NO_TOKEN,
                "MPILOT_TOKEN holds no usable token: the token holds a space, a line break or a"
                        + " character that no token has.",
                SettingFault.wrongToken("eyJcanary.canary\nX-Evil: canary"));
        add(
                Phase.TOKEN,
                "the gateway is another machine and its URL begins with http://",
                FailureKind.NO_TOKEN,
                "The token was not sent, as GATEWAY is neither encrypted nor on this machine.",
                SettingFault.wrongUrl("http://gateway.example.com"));
    }

    private void connecting() {
        add(
                Phase.CONNECTING,
                "the host has no address",
                FailureKind.NO_ADDRESS,
                "No address is known for the host of GATEWAY.",
                SettingFault.wrongUrl("https://gateway.invalid"));
        add(
                Phase.CONNECTING,
                "nothing listens on the port",
                FailureKind.CONNECTION_REFUSED,
                "GATEWAY refused the connection.",
                PortFault::refusing);
        add(
                Phase.CONNECTING,
                "the port does not answer",
                FailureKind.TIMED_OUT,
                "GATEWAY did not accept the connection within 1500 ms.",
                PortFault::full);
        add(
                Phase.CONNECTING,
                "the gateway closes every connection at once",
                FailureKind.CONNECTION_LOST,
                "GATEWAY closed the connection before its answer.",
                RawFault.onConnect(_ -> {}));
        add(
                Phase.CONNECTING,
                "the gateway resets every connection at once",
                FailureKind.CONNECTION_LOST,
                "GATEWAY closed the connection before its answer.",
                RawFault.onConnect(RawGateway.Exchange::reset));
    }

    private void proxy() {
        proxy("is down", "The proxy PROXY refused the connection.", ProxyFault.isDown(authority));
        proxy(
                "wants a login, and there is none",
                "The proxy PROXY wants a login before it connects to GATEWAY.",
                ProxyFault.wantsLogin("", authority));
        proxy(
                "wants another password",
                "The proxy PROXY did not accept the login.",
                ProxyFault.wantsLogin("alice", authority));
        proxy(
                "answers CONNECT with 403",
                "The proxy PROXY refused to connect to GATEWAY (HTTP 403).",
                ProxyFault.refuses("403 Forbidden", authority));
        proxy(
                "answers CONNECT with 502",
                "The proxy PROXY could not reach GATEWAY (HTTP 502).",
                ProxyFault.refuses("502 Bad Gateway", authority));
        proxy(
                "answers CONNECT with 504",
                "The proxy PROXY could not reach GATEWAY (HTTP 504).",
                ProxyFault.refuses("504 Gateway Timeout", authority));
        proxy(
                "takes the connection and says nothing",
                "The proxy PROXY opened no connection to GATEWAY in time.",
                ProxyFault.does(RawGateway.Exchange::stall, authority));
        proxy(
                "hangs up",
                "The proxy PROXY closed the connection to GATEWAY.",
                ProxyFault.does(RawGateway.Exchange::read, authority));
        proxy(
                "resets the connection",
                "The proxy PROXY closed the connection to GATEWAY.",
                ProxyFault.does(RawGateway.Exchange::reset, authority));
        add(
                Phase.PROXY,
                "the proxy opens a tunnel and closes it",
                FailureKind.TLS,
                TLS_FAILED,
                ProxyFault.does(
                        exchange -> {
                            exchange.read();
                            exchange.send("HTTP/1.1 200 OK\r\n\r\n");
                        },
                        authority));
    }

    private void proxy(String does, String sentence, FaultCase.Start start) {
        add(Phase.PROXY, "the proxy " + does, FailureKind.PROXY, sentence, start);
    }

    private void securing() {
        TestAuthority known = TlsFault.authority();
        Instant now = Instant.now();
        tls(
                "the certificate is of an authority that nobody knows",
                "The certificate of GATEWAY is not from an authority that is trusted.",
                TlsFault.shows(new TestAuthority("Unknown CA").server("localhost"), authority));
        tls(
                "the certificate has expired",
                "The certificate of GATEWAY has expired.",
                TlsFault.shows(
                        known.server(
                                "localhost",
                                now.minus(Duration.ofDays(9)),
                                now.minus(Duration.ofDays(1))),
                        authority));
        tls(
                "the certificate is not valid yet",
                "The certificate of GATEWAY is not valid yet.",
                TlsFault.shows(
                        known.server(
                                "localhost",
                                now.plus(Duration.ofDays(1)),
                                now.plus(Duration.ofDays(9))),
                        authority));
        tls(
                "the certificate is for another host",
                "The certificate of GATEWAY is for another host name.",
                TlsFault.shows(known.server("gateway.example.com"), authority));
        tls(
                "the port speaks plain HTTP",
                "GATEWAY does not speak TLS on this port.",
                TlsFault.fails(
                        exchange -> exchange.send("HTTP/1.1 400 Bad Request\r\n\r\n").stall(),
                        authority));
        tls(
                "the gateway wants an older TLS",
                VERSION,
                TlsFault.fails(exchange -> alert(exchange, 70), authority));
        tls(
                "the gateway has no cipher in common",
                VERSION,
                TlsFault.fails(exchange -> alert(exchange, 40), authority));
        tls(
                "the gateway has an error of its own",
                TLS_FAILED,
                TlsFault.fails(exchange -> alert(exchange, 80), authority));
        tls("the gateway hangs up", TLS_FAILED, TlsFault.fails(WayCases::hangUp, authority));
        add(
                Phase.SECURING,
                "the gateway resets the connection",
                FailureKind.CONNECTION_LOST,
                "The connection to GATEWAY was lost.",
                TlsFault.fails(
                        exchange -> {
                            hangUp(exchange);
                            exchange.reset();
                        },
                        authority));
        add(
                Phase.SECURING,
                "the gateway says nothing",
                FailureKind.TIMED_OUT,
                "GATEWAY did not complete the TLS handshake within 1500 ms.",
                TlsFault.fails(RawGateway.Exchange::stall, authority));
    }

    private void clientCertificate() throws IOException, GeneralSecurityException {
        tls(
                "the gateway asks for a client certificate, and there is none",
                "GATEWAY asks for a client certificate.",
                TlsFault.asks(null, authority));
        TestAuthority stranger = new TestAuthority("Unknown CA");
        Path file = stranger.pkcs12(folder, stranger.client("console"), "sesame");
        tls(
                "the gateway does not know the authority of the client certificate",
                "GATEWAY does not accept the client certificate.",
                TlsFault.asks(file, authority));
    }

    private void tls(String happens, String sentence, FaultCase.Start start) {
        add(Phase.SECURING, happens, FailureKind.TLS, sentence, start);
    }

    /** Waits for the client's first word, and answers with a fatal alert (RFC 8446, 6). */
    private static void alert(RawGateway.Exchange exchange, int description) throws IOException {
        hangUp(exchange);
        exchange.send(new byte[] {21, 3, 3, 0, 2, 2, (byte) description});
        exchange.stall();
    }

    private static void hangUp(RawGateway.Exchange exchange) throws IOException {
        exchange.socket().getInputStream().read(new byte[1 << 14]);
    }
}
