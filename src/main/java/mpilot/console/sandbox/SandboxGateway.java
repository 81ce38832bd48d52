package mpilot.console.sandbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.AsSent;
import mpilot.console.gateway.ErrorEnvelope;
import mpilot.console.gateway.ErrorEnvelopeJson;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfilePage;
import mpilot.console.sandbox.ListRequest.BadParameterException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A gateway on this machine's loopback address that speaks the contract. It answers requests for a
 * loopback host with a token of its own run, and nothing else.
 */
public final class SandboxGateway implements AutoCloseable {
    private static final Set<String> LIST_PATHS =
            Set.of("/api/access-profiles", "/api/governance/access-profiles");

    private static final Set<String> OTHER_PATHS = Set.of("/health", "/api/version");

    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

    /**
     * The server's switch against Nagle's algorithm, which would keep a short answer on a kept
     * connection back for some 40 ms (jdk.httpserver's documentation).
     */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final SandboxOptions options;
    private final Fleet fleet;
    private final FleetIndex index;
    private final SandboxTokens tokens;
    private final HttpServer server;
    private final ExecutorService threads;
    private final AtomicLong listings = new AtomicLong();
    private final CountDownLatch closing = new CountDownLatch(1);

    private SandboxGateway(SandboxOptions options, Fleet fleet, HttpServer server) {
        this.options = options;
        this.fleet = fleet;
        this.index = new FleetIndex(fleet);
        this.tokens = new SandboxTokens(options.clock().instant());
        this.server = server;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * {@return a sandbox that serves from now on}
     *
     * @throws IOException when the data cannot be read or the port cannot be had; the message is a
     *     sentence for the operator
     */
    public static SandboxGateway start(SandboxOptions options) throws IOException {
        Fleet fleet =
                options.data() == null
                        ? new SampleFleet(options.profiles(), options.seed())
                        : FleetFile.load(options.data());
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try {
            return new SandboxGateway(
                    options,
                    fleet,
                    HttpServer.create(new InetSocketAddress(loopback, options.port()), 0));
        } catch (BindException e) {
            throw new IOException("Port " + options.port() + " is in use or not allowed.", e);
        }
    }

    /** {@return where it listens, such as {@code http://127.0.0.1:41234}} */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** {@return the credentials of this run} */
    public SandboxTokens tokens() {
        return tokens;
    }

    /** {@return the number of profiles that an administrator sees} */
    public int size() {
        return fleet.size();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            Headers headers = exchange.getResponseHeaders();
            answer.headers().forEach(headers::set);
            headers.set("Content-Type", "application/json");
            headers.set("Cache-Control", "no-store");
            if (exchange.getRequestMethod().equals("HEAD")) {
                headers.set("Content-Length", Integer.toString(answer.body().length));
                exchange.sendResponseHeaders(answer.status(), -1);
            } else {
                exchange.sendResponseHeaders(answer.status(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            // The sandbox closes while an answer is delayed.
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(HttpExchange exchange) throws InterruptedException {
        if (!isLoopback(exchange.getRequestHeaders().get("Host"))) {
            return error(421, "misdirected_request", "This sandbox answers loopback hosts only");
        }
        String path = exchange.getRequestURI().getRawPath();
        boolean isList = LIST_PATHS.contains(path);
        if (!isList && !OTHER_PATHS.contains(path)) {
            return error(404, "not_found", "Route not found");
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return error(405, "method_not_allowed", "Method not allowed")
                    .with("Allow", "GET, HEAD");
        }
        if (isList) {
            return list(exchange);
        }
        return ok(path.equals("/health") ? "{\"status\":\"ok\"}" : "\"v1-sandbox\"");
    }

    /** A request has one host (RFC 9112, 3.2). */
    private static boolean isLoopback(@Nullable List<String> hosts) {
        return hosts != null
                && hosts.size() == 1
                && HOSTS.contains(
                        hosts.getFirst().replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT));
    }

    private Answer list(HttpExchange exchange) throws InterruptedException {
        SandboxTrouble trouble = options.trouble();
        boolean _ = closing.await(trouble.delay().toNanos(), TimeUnit.NANOSECONDS);
        if (trouble.failsAt(listings.incrementAndGet())) {
            return error(503, "service_unavailable", "The sandbox fails as it was told to");
        }
        Instant now = options.clock().instant();
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return unauthorized("Authentication required: send Authorization: Bearer <token>");
        }
        String token = header.substring(7).strip();
        Caller caller = tokens.caller(token, now);
        if (caller == null) {
            return unauthorized(
                    tokens.hasExpired(token, now) ? "Token has expired" : "Invalid token");
        }
        if (caller == Caller.UNPERMITTED) {
            return error(403, "permission_error", "AccessProfiles:View is required");
        }
        try {
            ListRequest request = ListRequest.parse(exchange.getRequestURI().getRawQuery());
            return new Answer(200, ProfileCodec.encode(page(request, caller, now)), Map.of());
        } catch (BadParameterException e) {
            return error(400, "invalid_request_error", e.problem(), e.parameter());
        }
    }

    private ProfilePage page(ListRequest request, Caller caller, Instant now) {
        BitSet matches = index.matches(caller, request, options.tagMatch());
        List<AccessProfile> rows =
                matches.stream()
                        .skip(request.offset())
                        .limit(request.limit())
                        .mapToObj(position -> fleet.profile(position, now))
                        .toList();
        return new ProfilePage(
                rows,
                rows.size(),
                matches.cardinality(),
                request.limit(),
                request.offset(),
                AsSent.nothing());
    }

    private static Answer ok(String json) {
        return new Answer(200, json.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static Answer unauthorized(String message) {
        return error(401, "authentication_error", message).with("WWW-Authenticate", "Bearer");
    }

    private static Answer error(int status, String type, String message) {
        return error(status, type, message, null);
    }

    private static Answer error(
            int status, String type, String message, @Nullable String parameter) {
        ErrorEnvelope envelope =
                new ErrorEnvelope(
                        UUID.randomUUID().toString(),
                        type,
                        false,
                        status,
                        type,
                        Integer.toString(status),
                        message,
                        parameter,
                        null,
                        Map.of());
        return new Answer(status, ErrorEnvelopeJson.encode(envelope), Map.of());
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves this class
    private record Answer(int status, byte[] body, Map<String, String> headers) {
        Answer with(String name, String value) {
            return new Answer(status, body, Map.of(name, value));
        }
    }
}
