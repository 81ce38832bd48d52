package mpilot.console.gateway;

import mpilot.console.text.Text;

import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.lang.module.ModuleDescriptor;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks one gateway for access profiles. The token goes to the endpoint's origin alone: no redirect
 * is followed. Nothing is kept between calls but idle connections. A failure is told, not retried;
 * {@link RetryingSource} does that. But where the gateway refused a token that its source had kept,
 * it is asked once more with a newer one.
 *
 * <p>Safe to use from any number of threads, virtual ones best, as {@link #list} waits.
 */
public final class GatewayClient implements ProfileSource, AutoCloseable {
    private final GatewayEndpoint endpoint;
    private final TokenSource tokens;
    private final ClientOptions options;
    private final HttpAccess http;
    private volatile boolean closed;

    /** A client with {@link ClientOptions#standard}. */
    public GatewayClient(GatewayEndpoint endpoint, TokenSource tokens) {
        this(endpoint, tokens, ClientOptions.standard());
    }

    /** Connects to nothing yet, and reads no file yet. */
    public GatewayClient(GatewayEndpoint endpoint, TokenSource tokens, ClientOptions options) {
        this(endpoint, tokens, options, new HttpAccess(endpoint, options));
    }

    /** A client that shares its connections with another one for the same origin. */
    GatewayClient(
            GatewayEndpoint endpoint, TokenSource tokens, ClientOptions options, HttpAccess http) {
        this.endpoint = endpoint;
        this.tokens = tokens;
        this.options = options;
        this.http = http;
    }

    /** {@return where this client asks} */
    public GatewayEndpoint endpoint() {
        return endpoint;
    }

    @Override
    public ListAnswer list(ProfileQuery query, Cancellation cancellation) throws GatewayException {
        requireWanted(cancellation);
        long start = System.nanoTime();
        BearerToken token = token(cancellation);
        try {
            return list(query, token, options.limits().answer(), cancellation);
        } catch (GatewayException refused) {
            BearerToken newer = isRefused(token, refused) ? token(cancellation) : null;
            Duration left = options.limits().answer().minusNanos(System.nanoTime() - start);
            if (newer == null || newer.equals(token) || !left.isPositive()) {
                throw refused;
            }
            try {
                return list(query, newer, left, cancellation);
            } catch (GatewayException again) {
                isRefused(newer, again);
                throw again;
            }
        }
    }

    /** Whether the gateway refused a token in whose place there may be a newer one. */
    private boolean isRefused(@Nullable BearerToken token, GatewayException failed) {
        return token != null
                && failed.failure().kind() == FailureKind.UNAUTHORIZED
                && tokens.refused(token);
    }

    private @Nullable BearerToken token(Cancellation cancellation) throws GatewayException {
        BearerToken token = tokens.token(cancellation);
        requireWanted(cancellation);
        if (token != null && !endpoint.mayCarryToken()) {
            throw new GatewayException(
                    new GatewayFailure.NoToken(
                            Text.of("gateway.token-not-sent", endpoint.origin()),
                            Text.of("gateway.token-not-sent-help")));
        }
        return token;
    }

    /** One request, whose answer may take {@code limit}. */
    private ListAnswer list(
            ProfileQuery query,
            @Nullable BearerToken token,
            Duration limit,
            Cancellation cancellation)
            throws GatewayException {
        HttpAccess.Http opened = http.open(cancellation);
        requireWanted(cancellation);
        var phase = new CallPhase();
        Call call = opened.client().newCall(request(query, token, phase));
        var transport = new TransportFailures(endpoint.origin(), options, opened);
        ListCall list = new ListCall(call, phase, options.limits(), token, transport);
        return CallThread.await(
                list::make, limit, cancellation, call::cancel, () -> transport.overtime(phase));
    }

    private void requireWanted(Cancellation cancellation) throws GatewayException {
        if (closed || cancellation.isCancelled()) {
            throw CallThread.cancelled();
        }
    }

    private Request request(ProfileQuery query, @Nullable BearerToken token, CallPhase phase) {
        Request.Builder request = request(ListUrl.of(endpoint, query), phase);
        if (token != null) {
            request.header("Authorization", "Bearer " + token.reveal());
        }
        return request.build();
    }

    /** A request without a token, whose steps {@code phase} is told. */
    static Request.Builder request(HttpUrl url, CallPhase phase) {
        return new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .header("User-Agent", userAgent())
                .tag(CallPhase.class, phase);
    }

    private static String userAgent() {
        return "mpilot-console/"
                + Optional.ofNullable(GatewayClient.class.getModule().getDescriptor())
                        .flatMap(ModuleDescriptor::rawVersion)
                        .orElse("dev");
    }

    /** Cancels what is under way and closes the idle connections. Later calls are cancelled. */
    @Override
    public void close() {
        closed = true;
        http.close();
    }
}
