package mpilot.console.gateway;

import mpilot.console.text.Text;

import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Asks one gateway for access profiles. The token goes to the endpoint's origin alone: no redirect
 * is followed. Nothing is kept between calls but idle connections, and nothing is asked twice.
 *
 * <p>Safe to use from any number of threads, virtual ones best, as {@link #list} waits.
 */
public final class GatewayClient implements ProfileSource, AutoCloseable {
    /** Shorter than servers keep an idle connection, so that none is reused as it closes. */
    private static final int IDLE_SECONDS = 30;

    private static final int IDLE_CONNECTIONS = 2;

    private final GatewayEndpoint endpoint;
    private final TokenSource tokens;
    private final ClientLimits limits;
    private final OkHttpClient http;
    private volatile boolean closed;

    /** A client with {@link ClientLimits#DEFAULT}. */
    public GatewayClient(GatewayEndpoint endpoint, TokenSource tokens) {
        this(endpoint, tokens, ClientLimits.DEFAULT);
    }

    /** Connects to nothing yet. */
    public GatewayClient(GatewayEndpoint endpoint, TokenSource tokens, ClientLimits limits) {
        this(endpoint, tokens, limits, builder(limits).build());
    }

    private GatewayClient(
            GatewayEndpoint endpoint, TokenSource tokens, ClientLimits limits, OkHttpClient http) {
        this.endpoint = endpoint;
        this.tokens = tokens;
        this.limits = limits;
        this.http = http;
    }

    /** A client that trusts what {@code trust} does instead of the machine's authorities. */
    static GatewayClient trusting(
            GatewayEndpoint endpoint,
            TokenSource tokens,
            SSLSocketFactory sockets,
            X509TrustManager trust) {
        ClientLimits limits = ClientLimits.DEFAULT;
        OkHttpClient http = builder(limits).sslSocketFactory(sockets, trust).build();
        return new GatewayClient(endpoint, tokens, limits, http);
    }

    private static OkHttpClient.Builder builder(ClientLimits limits) {
        return new OkHttpClient.Builder()
                .connectTimeout(limits.connect())
                .readTimeout(limits.silence())
                .writeTimeout(limits.silence())
                .callTimeout(limits.answer())
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                // One request at a time needs no HTTP/2, and HTTP/1.1 bounds the headers it reads.
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(
                        new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
                .eventListenerFactory(call -> {
                    CallPhase phase = call.request().tag(CallPhase.class);
                    return phase == null ? EventListener.NONE : phase;
                });
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
        var phase = new CallPhase();
        Request request = request(query, token, phase);
        return await(new ListCall(http.newCall(request), phase, limits, token), cancellation);
    }

    /**
     * Waits for the call on a thread of its own: looking up a name and reading a socket both go on
     * when their thread is interrupted, and the caller is not to wait for that.
     */
    private ListAnswer await(ListCall call, Cancellation cancellation) throws GatewayException {
        var answer = new CompletableFuture<ListAnswer>();
        try (var _ = cancellation.onCancel(() -> answer.cancel(false))) {
            Thread.ofVirtual().name("gateway-call").start(() -> call.run(answer));
            return answer.get(limits.answer().toNanos(), TimeUnit.NANOSECONDS);
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
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
    }
}
