package mpilot.console.connection;

import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.ClientCertificate;
import mpilot.console.gateway.ClientOptions;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.GatewayProbe;
import mpilot.console.gateway.ProbeReport;
import mpilot.console.gateway.ProbeStep;
import mpilot.console.gateway.ProxyChoice;
import mpilot.console.gateway.TokenSource;
import mpilot.console.text.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes saved connections ready to be asked. */
public final class ConnectionOpener {
    private final Credentials credentials;
    private final Supplier<KnownHosts> hosts;

    /**
     * An opener for this process.
     *
     * @param hosts the hosts that may be contacted, asked for with every request
     */
    public ConnectionOpener(Credentials credentials, Supplier<KnownHosts> hosts) {
        this.credentials = credentials;
        this.hosts = hosts;
    }

    /** {@return where secrets are kept and forgotten} */
    public Secrets secrets() {
        return credentials.secrets();
    }

    /**
     * {@return {@code saved} as it can be asked} Nothing is contacted, read or asked for yet. Its
     * token source refuses while the host is not known, or the credential is meant for another
     * place: nothing is sent then.
     *
     * @throws IllegalArgumentException with the first sentence of {@link ConnectionRules}, when
     *     there is something wrong with it; always for the sandbox, which is opened by starting it
     */
    public Connection open(SavedConnection saved) {
        Map<ConnectionField, String> problems =
                ConnectionRules.problems(saved, ConnectionList.DEFAULT);
        for (String problem : problems.values()) {
            throw new IllegalArgumentException(problem);
        }
        return new Connection(
                saved.id(),
                saved.name(),
                saved.place()
                        .endpoint()
                        .orElseThrow(() -> new IllegalArgumentException("no place")),
                saved.environment(),
                tokens(saved),
                options(saved),
                saved.pageSize());
    }

    private TokenSource tokens(SavedConnection saved) {
        return new RelayedTokens(
                credentials.tokens(saved), () -> requireKnown(saved.place()), _ -> {});
    }

    /**
     * Looks at the gateway of {@code saved} step by step, in the way of its real requests. Waits
     * for it; never on the FX thread.
     *
     * @param listener is told of each step as it begins and as it ends, on some thread or other
     * @throws IllegalArgumentException as {@link #open} does
     * @throws GatewayException when the host is not known, so that nothing was contacted, or it was
     *     cancelled
     */
    public ProbeReport test(
            SavedConnection saved, Consumer<ProbeStep> listener, Cancellation cancellation)
            throws GatewayException {
        Connection connection = open(saved);
        requireKnown(saved.place());
        return GatewayProbe.run(
                connection.endpoint(),
                connection.tokens(),
                connection.options(),
                listener,
                cancellation);
    }

    /**
     * Refuses a place that the operator has not agreed to contact.
     *
     * @throws GatewayException when it is one
     */
    private void requireKnown(Place place) throws GatewayException {
        if (!hosts.get().knows(place)) {
            throw new GatewayException(
                    new GatewayFailure.NoToken(
                            Text.of("secret.unknown-host", place.origin()),
                            Text.of("secret.unknown-host-help")));
        }
    }

    private ClientOptions options(SavedConnection saved) {
        Network network = saved.network();
        ClientOptions options =
                ClientOptions.standard()
                        .withLimits(network.patience().limits())
                        .withProxy(proxy(saved));
        if (!network.authorityFile().isEmpty()) {
            options = options.withAuthorities(List.of(Path.of(network.authorityFile())));
        }
        return network.certificateFile().isEmpty()
                ? options
                : options.withCertificate(
                        new ClientCertificate(
                                Path.of(network.certificateFile()),
                                credentials.certificatePassword(saved)));
    }

    private ProxyChoice proxy(SavedConnection saved) {
        ProxySetting proxy = saved.network().proxy();
        return switch (proxy.mode()) {
            case SYSTEM -> ProxyChoice.system();
            case NONE -> ProxyChoice.none();
            case EXPLICIT ->
                    new ProxyChoice.Explicit(
                            proxy.host(),
                            proxy.port(),
                            proxy.user(),
                            credentials.proxyPassword(saved));
        };
    }
}
