package mpilot.console.ui.connections;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.ConnectionOpener;
import mpilot.console.connection.Credentials;
import mpilot.console.connection.Environment;
import mpilot.console.connection.KnownHosts;
import mpilot.console.connection.LastConnection;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.SecretName;
import mpilot.console.connection.Tokens;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.gateway.Secret;
import mpilot.console.gateway.VisibleText;
import mpilot.console.settings.SettingsNotice;
import mpilot.console.settings.SettingsStore;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Opens gateways for windows, each to be closed by who had it opened. */
public final class Gateways {
    private static final SavedConnection SANDBOX = ConnectionList.DEFAULT.connections().getFirst();

    /** Where a connection leads whose own URL is none: a name that no host has (RFC 6761). */
    private static final GatewayEndpoint NOWHERE = GatewayEndpoint.of("https://gateway.invalid");

    private final ConnectionOpener opener;
    private final Consumer<String> watcher;
    private final SharedSandbox sandbox = new SharedSandbox();

    private Gateways(ConnectionOpener opener, Consumer<String> watcher) {
        this.opener = opener;
        this.watcher = watcher;
    }

    /**
     * {@return what opens the connections in {@code settings} with {@code credentials}}
     *
     * @param watcher is told the sandbox's token, to keep it out of the log
     */
    public static Gateways of(
            Credentials credentials, SettingsStore settings, Consumer<String> watcher) {
        return new Gateways(
                new ConnectionOpener(credentials, () -> settings.get(KnownHosts.SECTION)), watcher);
    }

    /** {@return what makes saved connections ready, and knows their secrets} */
    public ConnectionOpener opener() {
        return opener;
    }

    /**
     * Opens {@code saved}; the sandbox is started where no window looks at it yet, which takes a
     * moment. Not for the FX thread.
     *
     * @throws IllegalArgumentException with a sentence for the operator, when there is something
     *     wrong with it
     * @throws IOException when the sandbox cannot be started
     */
    public OpenGateway open(SavedConnection saved) throws IOException {
        return saved.isSandbox()
                ? sandbox(saved)
                : new OpenGateway(opener.open(saved), RetryPolicy.DEFAULT, () -> {});
    }

    /**
     * Opens the connection that was used last, or the sandbox where there is none. Where it cannot
     * be opened as the settings have it, the sandbox is opened too, and a notice of the settings
     * says so. Not for the FX thread.
     *
     * @throws UncheckedIOException when even the sandbox cannot be started
     */
    public OpenGateway openLast(SettingsStore settings) {
        ConnectionList saved = settings.get(ConnectionList.SECTION);
        SavedConnection last =
                saved.withId(settings.get(LastConnection.SECTION).id()).orElse(SANDBOX);
        try {
            try {
                return open(last);
            } catch (IllegalArgumentException e) {
                tell(
                        settings,
                        Text.of(
                                "connections.last-not-opened",
                                VisibleText.of(last.name()),
                                String.valueOf(e.getMessage())));
                return open(SANDBOX);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the connection with this id for a window that was on it at the end. Where it cannot be
     * opened as the settings have it, the window has a gateway that says so whatever it is asked.
     * Not for the FX thread.
     *
     * @return null where the connection is not there any more
     * @throws UncheckedIOException when the sandbox cannot be started
     */
    public @Nullable OpenGateway reopen(String id, SettingsStore settings) {
        SavedConnection saved = settings.get(ConnectionList.SECTION).withId(id).orElse(null);
        try {
            return saved == null ? null : open(saved);
        } catch (IllegalArgumentException e) {
            return broken(saved, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A gateway that nothing is sent to, as {@code why} says. */
    private static OpenGateway broken(SavedConnection saved, String why) {
        GatewayEndpoint endpoint = saved.place().endpoint().orElse(NOWHERE);
        // A kind that is not asked again: only an edit of the connection helps.
        GatewayFailure failure =
                new GatewayFailure.NotReached(
                        FailureKind.NO_SUCH_API,
                        endpoint.origin(),
                        Text.of("connections.not-opened", VisibleText.of(saved.name()), why),
                        Text.of("connections.not-opened-help"));
        Connection connection =
                new Connection(saved.name(), endpoint, saved.environment(), _ -> null);
        return new OpenGateway(
                connection.savedAs(saved.id()),
                (_, _) -> {
                    throw new GatewayException(failure);
                });
    }

    private static void tell(SettingsStore settings, String sentence) {
        settings.notices().add(SettingsNotice.ofUnusable(settings.file(), sentence));
    }

    /**
     * Lets {@code gateway} send {@code token} from now on, for as long as it is open.
     *
     * @param saved what it was opened from, which keeps the token until the console ends; null
     *     where it is not saved
     */
    public void giveToken(OpenGateway gateway, @Nullable SavedConnection saved, BearerToken token) {
        watcher.accept(token.reveal());
        gateway.giveToken(token);
        if (saved != null) {
            opener.secrets().keepForSession(SecretName.token(saved), Secret.of(token.reveal()));
        }
    }

    private OpenGateway sandbox(SavedConnection saved) throws IOException {
        SharedSandbox.Use sandbox = this.sandbox.begin();
        Connection own =
                new Connection(
                                saved.name(),
                                GatewayEndpoint.of(sandbox.gateway().url()),
                                Environment.SANDBOX,
                                Tokens.watched(
                                        Tokens.fixed(sandbox.gateway().tokens().admin()), watcher))
                        .savedAs(saved.id());
        return new OpenGateway(own, RetryPolicy.DEFAULT, sandbox.end());
    }
}
