package mpilot.console.fault;

import mpilot.console.gateway.ClientCertificate;
import mpilot.console.gateway.ClientOptions;
import mpilot.console.gateway.RawGateway;
import mpilot.console.gateway.Secret;
import mpilot.console.gateway.TestAuthority;

import okhttp3.tls.HeldCertificate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A gateway behind TLS with a certificate of an authority that the connection trusts. */
final class TlsFault implements FaultyGateway {
    private static final TestAuthority AUTHORITY = new TestAuthority("Test CA");
    private static final HeldCertificate RIGHT = AUTHORITY.server("localhost");

    private final RawGateway gateway = new RawGateway(healthy());
    private final RawGateway.Behaviour fault;
    private final Path authority;
    private final Path clientCertificate;

    private TlsFault(RawGateway.Behaviour fault, Path authority, Path clientCertificate)
            throws IOException {
        this.fault = fault;
        this.authority = authority;
        this.clientCertificate = clientCertificate;
    }

    /** It shows {@code certificate}. */
    static FaultCase.Start shows(HeldCertificate certificate, Path authority) {
        return fails(secured(AUTHORITY.serving(certificate), false, Pages::serve), authority);
    }

    /** It asks for a client certificate, and gets {@code shown}, if that is not null. */
    static FaultCase.Start asks(Path shown, Path authority) {
        return () ->
                new TlsFault(
                        secured(AUTHORITY.serving(RIGHT), true, Pages::serve), authority, shown);
    }

    /** It does this in place of a handshake. */
    static FaultCase.Start fails(RawGateway.Behaviour fault, Path authority) {
        return () -> new TlsFault(fault, authority, null);
    }

    static TestAuthority authority() {
        return AUTHORITY;
    }

    static RawGateway.Behaviour healthy() {
        return secured(AUTHORITY.serving(RIGHT), false, Pages::serve);
    }

    /** Speaks TLS, and inside it as {@code behaviour} says. */
    static RawGateway.Behaviour secured(
            SSLContext context, boolean asksForCertificate, RawGateway.Behaviour behaviour) {
        return exchange -> {
            SSLSocket secure =
                    (SSLSocket)
                            context.getSocketFactory()
                                    .createSocket(exchange.socket(), "localhost", 0, true);
            secure.setUseClientMode(false);
            secure.setNeedClientAuth(asksForCertificate);
            behaviour.serve(exchange.through(secure));
        };
    }

    @Override
    public String url() {
        return "https://localhost:" + gateway.port();
    }

    @Override
    public void fail() {
        gateway.behave(fault);
    }

    @Override
    public void heal() {
        gateway.behave(healthy());
    }

    @Override
    public ClientOptions options() throws IOException {
        ClientOptions options = FaultyGateway.super.options().withAuthorities(List.of(authority));
        return clientCertificate == null
                ? options
                : options.withCertificate(
                        new ClientCertificate(clientCertificate, _ -> Secret.of("sesame")));
    }

    @Override
    public List<String> commandOptions() throws IOException {
        List<String> options = new ArrayList<>(FaultyGateway.super.commandOptions());
        options.addAll(List.of("--ca-certificate", authority.toString()));
        if (clientCertificate != null) {
            options.addAll(List.of("--client-certificate", clientCertificate.toString()));
        }
        return options;
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(FaultyGateway.super.environment());
        environment.put("MPILOT_CERTIFICATE_PASSWORD", "sesame");
        return environment;
    }

    @Override
    public void close() throws IOException {
        gateway.close();
    }
}
