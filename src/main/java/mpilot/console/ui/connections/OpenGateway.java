package mpilot.console.ui.connections;

import mpilot.console.connection.Connection;
import mpilot.console.connection.TokenFacts;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.gateway.Retry;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.gateway.RetryingSource;
import mpilot.console.text.Text;

/**
 * A gateway that a window asks. One listener hears of whatever is asked through {@link #source}.
 * Safe to use from any thread.
 */
public final class OpenGateway implements AutoCloseable {
    private final Connection connection;
    private final SessionToken token;
    private final ProfileSource source;
    private final Runnable onClose;
    private volatile GatewayListener listener = GatewayListener.NONE;

    /**
     * Opens {@code connection}; nothing is asked yet.
     *
     * @param retries how often a request is made again
     * @param afterwards what is to be done once it is closed
     */
    public OpenGateway(Connection connection, RetryPolicy retries, Runnable afterwards) {
        this.connection = connection;
        this.token = new SessionToken(connection.tokens(), this::used);
        GatewayClient client =
                new GatewayClient(connection.endpoint(), token, connection.options());
        this.source = watched(new RetryingSource(client, retries, this::retrying));
        this.onClose =
                () -> {
                    client.close();
                    afterwards.run();
                };
    }

    /** What is asked through {@code source}, which is somebody else's to close. */
    public OpenGateway(Connection connection, ProfileSource source) {
        this.connection = connection;
        this.token = new SessionToken(connection.tokens(), this::used);
        this.source = watched(source);
        this.onClose = () -> {};
    }

    private void used(TokenFacts facts) {
        listener.tokenUsed(facts);
    }

    private void retrying(Retry retry) {
        listener.retrying(retry);
    }

    private ProfileSource watched(ProfileSource asked) {
        return (query, cancellation) -> ask(asked, query, cancellation);
    }

    private ListAnswer ask(ProfileSource asked, ProfileQuery query, Cancellation cancellation)
            throws GatewayException {
        try {
            ListAnswer answer = asked.list(query, cancellation);
            listener.answered(answer);
            return answer;
        } catch (GatewayException e) {
            GatewayException told = told(e);
            listener.failed(told.failure());
            throw told;
        }
    }

    /** A gateway that wants a token and was sent none has not refused one. */
    private GatewayException told(GatewayException e) {
        boolean none = e.failure().kind() == FailureKind.UNAUTHORIZED && !token.wasSent();
        return none
                ? new GatewayException(
                        new GatewayFailure.NoToken(
                                Text.of("token.wanted", connection.endpoint().origin()),
                                Text.of("token.wanted-help")),
                        e)
                : e;
    }

    /** {@return the gateway as the operator knows it} */
    public Connection connection() {
        return connection;
    }

    /** {@return the same to be opened once more, with the token that was given here, if any} */
    public Connection toOpenAgain() {
        return connection.withTokens(token.inUse());
    }

    /** {@return what is asked; a request that is lost on the way is made again} */
    public ProfileSource source() {
        return source;
    }

    /** Tells {@code other} of everything from now on, in place of who was told before. */
    public void listen(GatewayListener other) {
        listener = other;
    }

    /** Sends {@code other} in place of the connection's own token, until this is closed. */
    public void giveToken(BearerToken other) {
        token.give(other);
    }

    /** Cancels what is under way. May wait for a moment, so not for the FX thread. */
    @Override
    public void close() {
        listener = GatewayListener.NONE;
        onClose.run();
    }
}
