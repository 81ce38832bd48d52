package mpilot.console.gateway;

import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Response;

import okio.BufferedSource;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** One request and what comes of it: a decoded page, or the failure that the operator is told. */
final class ListCall {
    private static final int ERROR_BODY_BYTES = 64 << 10;

    /** An error's status says most; only this part of the time for an answer waits for the rest. */
    private static final int ERROR_BODY_PART = 15;

    /** A shorter text is no secret, and would be found everywhere. */
    private static final int MIN_SECRET_LENGTH = 8;

    private final Call call;
    private final CallPhase phase;
    private final ClientLimits limits;
    private final @Nullable BearerToken token;
    private final TransportFailures transport;
    private final AnswerFailures answers;

    ListCall(
            Call call,
            CallPhase phase,
            ClientLimits limits,
            @Nullable BearerToken token,
            TransportFailures transport) {
        this.call = call;
        this.phase = phase;
        this.limits = limits;
        this.token = token;
        this.transport = transport;
        this.answers = new AnswerFailures(GatewayEndpoint.origin(call.request().url()));
    }

    /** The page; a {@link GatewayException} where there is none to be had. */
    ListAnswer make() throws GatewayException {
        RequestLog log = new RequestLog(call.request());
        try {
            ListAnswer answer = execute();
            log.answered(HttpURLConnection.HTTP_OK, answer.bytes());
            return answer;
        } catch (GatewayException e) {
            log.failed(e.failure());
            throw e;
        }
    }

    private ListAnswer execute() throws GatewayException {
        long start = System.nanoTime();
        Instant asked = Instant.now();
        try (Response response = call.execute()) {
            Duration skew = new AnswerHeaders(response.headers()).clockSkew(asked, Instant.now());
            byte[] body = body(response);
            ProfilePage page = page(response, body);
            return new ListAnswer(
                    page,
                    Duration.ofNanos(System.nanoTime() - start),
                    Instant.now(),
                    body.length,
                    skew);
        } catch (IOException e) {
            throw new GatewayException(failure(e), e);
        }
    }

    private GatewayFailure failure(IOException thrown) {
        return phase.areHeadersEndless() && !call.isCanceled()
                ? answers.headersTooLarge(0, limits.headerBytes())
                : transport.of(thrown, call, phase);
    }

    /** The body of a success, all of it; any other answer is a failure. */
    private byte[] body(Response response) throws IOException, GatewayException {
        int status = response.code();
        if (response.headers().byteCount() > limits.headerBytes()) {
            throw new GatewayException(answers.headersTooLarge(status, limits.headerBytes()));
        }
        if (status >= 400) {
            throw new GatewayException(error(response));
        }
        if (status >= 300) {
            throw new GatewayException(answers.redirect(status, target(response)));
        }
        BufferedSource source = response.body().source();
        try {
            if (source.request(limits.bodyBytes() + 1L)) {
                // Closing would otherwise go on reading for a while to keep the connection.
                call.cancel();
                throw new GatewayException(answers.bodyTooLarge(status, limits.bodyBytes()));
            }
            return source.readByteArray();
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw new GatewayException(
                    call.isCanceled() ? new GatewayFailure.Cancelled() : answers.body(status, e),
                    e);
        }
    }

    private ProfilePage page(Response response, byte[] body) throws GatewayException {
        if (body.length == 0) {
            throw new GatewayException(answers.empty(response.code()));
        }
        try {
            return ProfileCodec.decodePage(body);
        } catch (ContractException e) {
            GatewayFailure failure =
                    isWebPage(response, body)
                            ? answers.webPage(response.code())
                            : answers.contract(response.code(), e, redact(contentType(response)));
            throw new GatewayException(failure, e);
        }
    }

    private GatewayFailure error(Response response) {
        byte[] body = errorBody(response);
        String proxy = phase.proxy();
        if (response.code() == HttpURLConnection.HTTP_PROXY_AUTH && proxy != null) {
            return transport.proxyLogin(proxy);
        }
        return answers.status(
                response.code(),
                new EnvelopeReader(this::redact).read(body),
                isWebPage(response, body),
                new AnswerHeaders(response.headers()).retryAfter());
    }

    /** What the error answer says, as far as it can be read; its status is telling enough. */
    private byte[] errorBody(Response response) {
        try {
            BufferedSource source = response.body().source();
            source.timeout()
                    .deadline(limits.answer().toNanos() / ERROR_BODY_PART, TimeUnit.NANOSECONDS);
            return source.request(ERROR_BODY_BYTES + 1L) ? new byte[0] : source.readByteArray();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private String redact(String text) {
        return token == null || token.reveal().length() < MIN_SECRET_LENGTH
                ? text
                : text.replace(token.reveal(), "[token]");
    }

    static boolean isWebPage(Response response, byte[] body) {
        String type = contentType(response).toLowerCase(Locale.ROOT);
        int first = 0;
        while (first < body.length && Character.isWhitespace(body[first])) {
            first++;
        }
        byte opening = first < body.length ? body[first] : 0;
        return opening == '<' || (type.contains("text/html") && opening != '{' && opening != '[');
    }

    /** As sent, empty for none. */
    private static String contentType(Response response) {
        return Objects.requireNonNullElse(response.header("Content-Type"), "");
    }

    private @Nullable String target(Response response) {
        String location = response.header("Location");
        HttpUrl url = location == null ? null : response.request().url().resolve(location);
        return url == null ? null : redact(GatewayEndpoint.origin(url));
    }
}
