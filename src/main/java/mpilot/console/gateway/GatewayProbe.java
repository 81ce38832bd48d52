package mpilot.console.gateway;

import mpilot.console.text.Text;

import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Response;

import okio.BufferedSource;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a gateway step by step, in the way in which its profiles are asked for: the same proxy,
 * trust, certificate and limits. It asks four times at most: for {@code /health} and {@code
 * /api/version} without the token, and for a list of one profile, where that is not found at the
 * other path that gateways serve it at (SEMANTICS.md, "Listing").
 */
public final class GatewayProbe {
    /** The newer gateways' own path, beside the contract's. */
    private static final List<String> PATHS =
            List.of(GatewayEndpoint.DEFAULT_PATH, "/api/governance/access-profiles");

    private static final int MAX_BODY = 4 << 10;
    private static final int MAX_VERSION = 60;

    /** A version as a text of its own, or as the field of an object. */
    private static final Pattern VERSION =
            Pattern.compile(
                    "^\\s*(?:\\{.*?\"version\"\\s*:\\s*)?\"([^\"\\\\]{1,200})\"", Pattern.DOTALL);

    private final GatewayEndpoint endpoint;
    private final TokenSource tokens;
    private final ClientOptions options;
    private final HttpAccess http;
    private final ProbeSteps steps;

    private GatewayProbe(
            GatewayEndpoint endpoint,
            TokenSource tokens,
            ClientOptions options,
            Consumer<ProbeStep> listener) {
        this.endpoint = endpoint;
        this.tokens = tokens;
        this.options = options;
        this.http = new HttpAccess(endpoint, options);
        this.steps = new ProbeSteps(listener);
    }

    /**
     * {@return what was found} Waits for it; never on the FX thread.
     *
     * @param listener is told of each step as it begins and as it ends, on some thread or other
     * @throws GatewayException when it was cancelled: the one way this fails
     */
    public static ProbeReport run(
            GatewayEndpoint endpoint,
            TokenSource tokens,
            ClientOptions options,
            Consumer<ProbeStep> listener,
            Cancellation cancellation)
            throws GatewayException {
        GatewayProbe probe = new GatewayProbe(endpoint, tokens, options, listener);
        try {
            return probe.run(cancellation);
        } finally {
            probe.http.close();
        }
    }

    private ProbeReport run(Cancellation cancellation) throws GatewayException {
        GatewayFailure failure = setUp(cancellation);
        if (failure == null) {
            failure = reach(cancellation);
        }
        String betterPath = null;
        if (failure == null) {
            askVersion(cancellation);
            failure = list(endpoint, ProbeStep.Kind.LIST, cancellation);
            if (failure != null && failure.kind() == FailureKind.NO_SUCH_API) {
                betterPath = findOtherPath(cancellation);
            }
        }
        return new ProbeReport(steps.done(), failure, betterPath);
    }

    private static GatewayFailure told(GatewayException thrown) throws GatewayException {
        if (thrown.failure() instanceof GatewayFailure.Cancelled) {
            throw thrown;
        }
        return thrown.failure();
    }

    private @Nullable GatewayFailure setUp(Cancellation cancellation) throws GatewayException {
        steps.begin(ProbeStep.Kind.SETUP);
        try {
            HttpAccess.Http _ = http.open(cancellation);
            steps.pass(ProbeStep.Kind.SETUP, Text.of("probe.ready"));
            return null;
        } catch (GatewayException e) {
            GatewayFailure failure = told(e);
            steps.fail(ProbeStep.Kind.SETUP, failure);
            return failure;
        }
    }

    private @Nullable GatewayFailure reach(Cancellation cancellation) throws GatewayException {
        ProbePhase phase = new ProbePhase(steps, Instant.now());
        try {
            Plain answer = get("/health", phase, cancellation);
            if (answer.isGood()) {
                steps.pass(ProbeStep.Kind.HEALTH, Text.of("probe.healthy"));
            } else {
                steps.note(
                        ProbeStep.Kind.HEALTH,
                        Text.of("probe.no-health", answer.status()),
                        answer.status() >= 500 ? Text.of("probe.unhealthy-help") : null);
            }
            return null;
        } catch (GatewayException e) {
            GatewayFailure failure = told(e);
            steps.fail(phase.failedStep(), failure);
            return failure;
        }
    }

    private void askVersion(Cancellation cancellation) throws GatewayException {
        steps.begin(ProbeStep.Kind.VERSION);
        try {
            Plain answer = get("/api/version", new CallPhase(), cancellation);
            Matcher version = VERSION.matcher(answer.body());
            if (answer.isGood() && version.find()) {
                steps.pass(ProbeStep.Kind.VERSION, VisibleText.of(version.group(1), MAX_VERSION));
                return;
            }
        } catch (GatewayException e) {
            told(e);
        }
        steps.leaveOut(ProbeStep.Kind.VERSION, Text.of("probe.no-version"));
    }

    private @Nullable GatewayFailure list(
            GatewayEndpoint at, ProbeStep.Kind kind, Cancellation cancellation)
            throws GatewayException {
        steps.begin(kind);
        ProfileQuery one = ProfileQuery.ALL.page(1, 0);
        try {
            ListAnswer answer =
                    new GatewayClient(at, tokens, options, http).list(one, cancellation);
            long total = answer.page().totalCount();
            String found = Text.of("probe.profiles", total);
            if (total == 0) {
                steps.note(kind, found, Text.of("probe.no-profiles-help"));
            } else {
                steps.pass(kind, found);
            }
            return null;
        } catch (GatewayException e) {
            GatewayFailure failure = told(e);
            steps.fail(kind, failure);
            return failure;
        }
    }

    private @Nullable String findOtherPath(Cancellation cancellation) throws GatewayException {
        for (String path : PATHS) {
            if (!path.equals(endpoint.path())) {
                GatewayEndpoint other = endpoint.withPath(path);
                if (list(other, ProbeStep.Kind.OTHER_PATH, cancellation) == null) {
                    return path;
                }
            }
        }
        return null;
    }

    private Plain get(String path, CallPhase phase, Cancellation cancellation)
            throws GatewayException {
        HttpAccess.Http opened = http.open(cancellation);
        HttpUrl url = HttpUrl.get(endpoint.baseUrl() + path);
        Call call = opened.client().newCall(GatewayClient.request(url, phase).build());
        var transport = new TransportFailures(endpoint.origin(), options, opened);
        if (phase instanceof ProbePhase) {
            steps.begin(ProbeStep.Kind.PROXY);
        }
        return CallThread.await(
                () -> read(call, phase, transport),
                options.limits().answer(),
                cancellation,
                call::cancel,
                () -> transport.overtime(phase));
    }

    private Plain read(Call call, CallPhase phase, TransportFailures transport)
            throws GatewayException {
        RequestLog log = new RequestLog(call.request());
        try (Response response = call.execute()) {
            if (phase instanceof ProbePhase) {
                steps.begin(ProbeStep.Kind.HEALTH);
            }
            BufferedSource source = response.body().source();
            boolean _ = source.request(MAX_BODY);
            byte[] body = source.getBuffer().readByteArray();
            log.answered(response.code(), body.length);
            return new Plain(
                    response.code(),
                    ListCall.isWebPage(response, body),
                    new String(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            GatewayFailure failure = transport.of(e, call, phase);
            log.failed(failure);
            throw new GatewayException(failure, e);
        }
    }

    /** An answer that is no list. */
    private record Plain(int status, boolean isWebPage, String body) {
        /** A web page is what a gateway answers with where it knows no such path. */
        boolean isGood() {
            return status >= 200 && status < 300 && !isWebPage;
        }
    }
}
