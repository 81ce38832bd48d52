package mpilot.console.gateway;

import mpilot.console.text.Text;

import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks one gateway for access profiles. The token goes to the endpoint's origin alone: no redirect
 * is followed. Nothing is kept between calls but idle connections. A failure is told, not retried;
 * {@link RetryingSource} does that.
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
        this.endpoint = endpoint;
        this.tokens = tokens;
        this.options = options;
        this.http = new HttpAccess(endpoint, options);
    }

    /** {@return where this client asks} */
    public GatewayEndpoint endpoint() {
        return endpoint;
    }

    @Override
    public ListAnswer list(ProfileQuery query, Cancellation cancellation) throws GatewayException {
        requireWanted(cancellation);
        BearerToken token = tokens.token(cancellation);
        requireWanted(cancellation);
        if (token != null && !endpoint.mayCarryToken()) {
            throw new GatewayException(
                    new GatewayFailure.NoToken(
                            Text.of("gateway.token-not-sent", endpoint.origin()),
                            Text.of("gateway.token-not-sent-help")));
        }
        HttpAccess.Http opened = http.open(cancellation);
        requireWanted(cancellation);
        var phase = new CallPhase();
        Call call = opened.client().newCall(request(query, token, phase));
        var transport = new TransportFailures(endpoint.origin(), options, opened.logsIn());
        return await(new ListCall(call, phase, options.limits(), token, transport), cancellation);
    }

    /**
     * Waits for the call on a thread of its own: looking up a name and reading a socket both go on
     * when their thread is interrupted, and the caller is not to wait for that.
     */
    private ListAnswer await(ListCall call, Cancellation cancellation) throws GatewayException {
        var answer = new CompletableFuture<ListAnswer>();
        try (var _ = cancellation.onCancel(() -> answer.cancel(false))) {
            Thread.ofVirtual().name("gateway-call").start(() -> call.run(answer));
            return answer.get(options.limits().answer().toNanos(), TimeUnit.NANOSECONDS);
        } catch (CancellationException e) {
            throw cancelled();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled();
        } catch (TimeoutException e) {
            throw new GatewayException(call.overtime(), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GatewayException failed) {
                throw failed;
            }
            throw new IllegalStateException("an answer could not be handled", e.getCause());
        } finally {
            if (!answer.isDone() || answer.isCancelled()) {
                call.cancel();
            }
        }
    }

    private void requireWanted(Cancellation cancellation) throws GatewayException {
        if (closed || cancellation.isCancelled()) {
            throw cancelled();
        }
    }

    private static GatewayException cancelled() {
        return new GatewayException(new GatewayFailure.Cancelled());
    }

    private Request request(ProfileQuery query, @Nullable BearerToken token, CallPhase phase) {
        Request.Builder request =
                new Request.Builder()
                        .url(url(query))
                        .header("Accept", "application/json")
                        .header("User-Agent", userAgent())
                        .tag(CallPhase.class, phase);
        if (token != null) {
            request.header("Authorization", "Bearer " + token.reveal());
        }
        return request.build();
    }

    private HttpUrl url(ProfileQuery query) {
        HttpUrl.Builder url = endpoint.url().newBuilder();
        add(url, "limit", query.limit());
        add(url, "offset", query.offset());
        add(url, "search", query.search());
        add(url, "tags", query.tags().isEmpty() ? null : String.join(",", query.tags()));
        add(url, "is_active", query.isActive());
        return url.build();
    }

    private static void add(HttpUrl.Builder url, String name, @Nullable Object value) {
        if (value != null) {
            url.addQueryParameter(name, value.toString());
        }
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
