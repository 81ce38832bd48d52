package mpilot.console.gateway;

import mpilot.console.text.Text;

import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * The HTTP client of one endpoint, as its options say. Made when it is first needed, as files and
 * secrets are read for it; where one cannot be had, the next call tries again.
 */
final class HttpAccess {
    /** Shorter than servers keep an idle connection, so that few are reused as they close. */
    private static final int IDLE_SECONDS = 30;

    private static final int IDLE_CONNECTIONS = 2;

    private final GatewayEndpoint endpoint;
    private final ClientOptions options;
    private final Dns names;
    private final AtomicReference<@Nullable Http> made = new AtomicReference<>();

    HttpAccess(GatewayEndpoint endpoint, ClientOptions options) {
        this(endpoint, options, Dns.SYSTEM);
    }

    HttpAccess(GatewayEndpoint endpoint, ClientOptions options, Dns names) {
        this.names = names;
        this.endpoint = endpoint;
        this.options = options;
    }

    /**
     * A client, and what failures of its calls need to know.
     *
     * @param logsIn whether it has a login for its proxy
     * @param keys its certificate and who asked for one; null without TLS
     */
    record Http(OkHttpClient client, boolean logsIn, @Nullable ClientKeys keys) {}

    /** The client; reads files and asks for secrets the first time. */
    Http open(Cancellation cancellation) throws GatewayException {
        Http there = made.get();
        if (there != null) {
            return there;
        }
        Http fresh = make(cancellation);
        Http first = made.compareAndExchange(null, fresh);
        return first == null ? fresh : first;
    }

    private Http make(Cancellation cancellation) throws GatewayException {
        OkHttpClient.Builder client = bounded(options.limits()).dns(names);
        ProxyServer proxy = chooseProxy(client, cancellation);
        ClientKeys keys = endpoint.url().isHttps() ? secure(client, cancellation) : null;
        return new Http(client.build(), proxy != null && !proxy.user().isEmpty(), keys);
    }

    private static OkHttpClient.Builder bounded(ClientLimits limits) {
        return new OkHttpClient.Builder()
                .connectTimeout(limits.connect())
                .readTimeout(limits.silence())
                .writeTimeout(limits.silence())
                .callTimeout(limits.answer())
                .followRedirects(false)
                .followSslRedirects(false)
                // At once, and for this alone: another address of the gateway, a connection that it
                // closed while idle, and a single 408.
                .retryOnConnectionFailure(true)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                // One request at a time needs no HTTP/2, and HTTP/1.1 bounds the headers it reads.
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(
                        new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
                .addNetworkInterceptor(HttpAccess::answer)
                .eventListenerFactory(call -> {
                    CallPhase phase = call.request().tag(CallPhase.class);
                    return phase == null ? EventListener.NONE : phase;
                });
    }

    /**
     * Refuses what OkHttp lets through and then takes for a mistake of its caller's: a status or a
     * length below nothing.
     */
    private static Response answer(Interceptor.Chain chain) throws IOException {
        Response response;
        try {
            response = chain.proceed(chain.request());
        } catch (IllegalStateException e) {
            throw (IOException) new ProtocolException("negative status").initCause(e);
        }
        String length = response.header("Content-Length");
        if (length != null && length.startsWith("-")) {
            throw new ProtocolException("negative Content-Length");
        }
        return response;
    }

    /** Sets the proxy and returns it, null where there is none or it changes with the network. */
    private @Nullable ProxyServer chooseProxy(
            OkHttpClient.Builder client, Cancellation cancellation) throws GatewayException {
        client.proxy(Proxy.NO_PROXY);
        if (endpoint.isLoopback()) {
            return null;
        }
        HttpUrl url = endpoint.url();
        return switch (options.proxy()) {
            case ProxyChoice.None _ -> null;
            case ProxyChoice.Explicit named -> {
                ProxyServer proxy = server(named, cancellation);
                proxy.useFor(client);
                yield proxy;
            }
            case ProxyChoice.FromSystem system -> {
                EnvironmentProxy variables = new EnvironmentProxy(system.environment());
                if (!variables.isSet(url)) {
                    client.proxy(null).proxySelector(ProxySelector.getDefault());
                    yield null;
                }
                ProxyServer proxy = fromVariable(variables, url);
                if (proxy != null) {
                    proxy.useFor(client);
                }
                yield proxy;
            }
        };
    }

    private static ProxyServer server(ProxyChoice.Explicit named, Cancellation cancellation)
            throws GatewayException {
        Secret password = named.user().isEmpty() ? null : named.password().secret(cancellation);
        return new ProxyServer(Proxy.Type.HTTP, named.host(), named.port(), named.user(), password);
    }

    private @Nullable ProxyServer fromVariable(EnvironmentProxy variables, HttpUrl url)
            throws GatewayException {
        try {
            return variables.of(url);
        } catch (IllegalArgumentException e) {
            throw new GatewayException(
                    new GatewayFailure.NotReached(
                            FailureKind.PROXY,
                            endpoint.origin(),
                            String.valueOf(e.getMessage()),
                            Text.of("network.proxy-help")));
        }
    }

    private ClientKeys secure(OkHttpClient.Builder client, Cancellation cancellation)
            throws GatewayException {
        TlsFiles files = new TlsFiles(endpoint.origin());
        ClientCertificate certificate = options.certificate();
        ClientKeys keys =
                new ClientKeys(certificate == null ? null : files.keys(certificate, cancellation));
        try {
            X509TrustManager trust =
                    SystemTrust.ofThisMachine().with(files.authorities(options.authorities()));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {keys}, new TrustManager[] {trust}, null);
            client.sslSocketFactory(context.getSocketFactory(), trust);
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }

    /** Cancels what is under way and closes the idle connections. */
    void close() {
        Http there = made.get();
        if (there != null) {
            there.client().dispatcher().cancelAll();
            there.client().connectionPool().evictAll();
        }
    }
}
