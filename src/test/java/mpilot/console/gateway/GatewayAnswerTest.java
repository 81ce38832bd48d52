package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import okio.Buffer;
import okio.GzipSink;
import okio.Okio;

import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What the client makes of each kind of answer. */
class GatewayAnswerTest {
    private static final String VIRTUAL_KEY = "sk-bf-00c0ffee00c0ffee";
    private static final String TOKEN = "eyJcanary.canary.canary";
    private static final String PAGE =
            "{\"access_profiles\":[{\"id\":7,\"name\":\"Seven\"}],\"count\":1,\"total_count\":9}";

    @AutoClose private final MockWebServer server = new MockWebServer();
    private GatewayClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client =
                new GatewayClient(
                        GatewayEndpoint.of(server.url("/").toString()), _ -> BearerToken.of(TOKEN));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aPageComesWithHowItCame() throws GatewayException {
        Instant before = Instant.now();
        ListAnswer answer = answer(json(200, PAGE));
        assertThat(answer.page()).isEqualTo(JsonText.page(PAGE));
        assertThat(answer.bytes()).isEqualTo(PAGE.length());
        assertThat(answer.latency()).isPositive();
        assertThat(answer.receivedAt()).isBetween(before, Instant.now());
    }

    @Test
    void anAnswerTellsTheGatewaysTime() throws GatewayException {
        Instant gateway = Instant.now().plus(Duration.ofHours(3));
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(gateway.atOffset(ZoneOffset.UTC));
        ListAnswer ahead = answer(json(200, PAGE).newBuilder().addHeader("Date", date).build());
        assertThat(ahead.clockSkew())
                .isCloseTo(Duration.ofHours(3), ahead.latency().plusSeconds(1));
        assertThat(answer(json(200, PAGE)).clockSkew()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 203, 206})
    void anySuccessMayCarryThePage(int status) throws GatewayException {
        assertThat(answer(json(status, PAGE)).page().totalCount()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "text/plain",
                "text/html"
            })
    void thePageIsKnownByItsContent(String type) throws GatewayException {
        MockResponse response =
                new MockResponse.Builder().addHeader("Content-Type", type).body(PAGE).build();
        assertThat(answer(response).page().totalCount()).isEqualTo(9);
    }

    @Test
    void aCompressedPageIsUnpacked() throws Exception {
        ListAnswer answer = answer(gzip(PAGE).build());
        assertThat(answer.page().totalCount()).isEqualTo(9);
        assertThat(answer.bytes()).isEqualTo(PAGE.length());
    }

    @Test
    void aPageInChunksIsPutTogether() throws GatewayException {
        assertThat(answer(new MockResponse.Builder().chunkedBody(PAGE, 3).build()).page())
                .isEqualTo(JsonText.page(PAGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | BAD_REQUEST      | GATEWAY did not accept the filters (HTTP 400): “why”.",
                "401 | UNAUTHORIZED     | GATEWAY did not accept the token (HTTP 401): “why”.",
                "403 | FORBIDDEN        | GATEWAY denied access: the token lacks the permission"
                        + " AccessProfiles:View (HTTP 403): “why”.",
                "404 | NO_SUCH_API      | There is no access-profiles API at this URL of GATEWAY"
                        + " (HTTP 404): “why”.",
                "405 | REQUEST_REJECTED | GATEWAY rejected the request (HTTP 405): “why”.",
                "408 | TIMED_OUT        | GATEWAY gave up waiting for the request (HTTP 408):"
                        + " “why”.",
                "409 | REQUEST_REJECTED | GATEWAY rejected the request (HTTP 409): “why”.",
                "429 | RATE_LIMITED     | GATEWAY limits how often it may be asked (HTTP 429):"
                        + " “why”.",
                "500 | SERVER_ERROR     | GATEWAY failed to answer (HTTP 500): “why”.",
                "501 | SERVER_ERROR     | GATEWAY failed to answer (HTTP 501): “why”.",
                "502 | SERVER_ERROR     | GATEWAY failed to answer (HTTP 502): “why”.",
                "503 | SERVER_ERROR     | GATEWAY failed to answer (HTTP 503): “why”.",
                "599 | SERVER_ERROR     | GATEWAY failed to answer (HTTP 599): “why”.",
            })
    void anErrorStatusSpeaksForItself(int status, FailureKind kind, String sentence) {
        MockResponse response = json(status, "{\"error\":{\"message\":\"why\",\"code\":17}}");
        if (status == 408) {
            server.enqueue(response); // which asks for the request once more
        }
        GatewayFailure failure = failure(response);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.sentence()).isEqualTo(sentence.replace("GATEWAY", origin()));
        assertThat(failure.advice()).isNotBlank();
        assertThat(failure)
                .isInstanceOfSatisfying(
                        GatewayFailure.ErrorAnswer.class,
                        error -> {
                            assertThat(error.status()).isEqualTo(status);
                            assertThat(error.envelope().code()).isEqualTo("17");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>502 Bad Gateway</html>", "upstream error", "[1]", "{\"a\":"})
    void anErrorNeedsNoEnvelope(String body) {
        GatewayFailure failure = failure(json(502, body));
        assertThat(failure.sentence()).isEqualTo(origin() + " failed to answer (HTTP 502).");
        assertThat(((GatewayFailure.ErrorAnswer) failure).envelope()).isNull();
    }

    @Test
    void theGatewaysMessageIsQuotedVisiblyAndInPart() {
        String message = "\\u001b[31m" + "x".repeat(1000);
        assertThat(failure(json(500, "{\"error\":{\"message\":\"" + message + "\"}}")).sentence())
                .startsWith(origin() + " failed to answer (HTTP 500): “\\u001B[31mxxx")
                .endsWith("x…”.")
                .hasSizeLessThan(400);
    }

    @Test
    void aTokenThatTheGatewayRepeatsIsTakenOut() {
        GatewayFailure failure =
                failure(json(401, "{\"error\":{\"message\":\"unknown token " + TOKEN + "\"}}"));
        assertThat(failure.sentence()).endsWith("“unknown token [token]”.");
        assertThat(failure).asString().doesNotContain("canary");
    }

    @Test
    void aTokenThatComesBackInAHeaderIsTakenOut() {
        MockResponse.Builder other =
                new MockResponse.Builder().body("oops").addHeader("Content-Type", "x/" + TOKEN);
        assertThat(failure(other.build()).sentence()).endsWith(", sent as x/[token].");
        MockResponse.Builder redirect =
                new MockResponse.Builder()
                        .code(302)
                        .addHeader("Location", "https://" + VIRTUAL_KEY + ".test/");
        server.enqueue(redirect.build());
        try (GatewayClient withKey =
                new GatewayClient(client.endpoint(), _ -> BearerToken.of(VIRTUAL_KEY))) {
            assertThatThrownBy(() -> withKey.list(ProfileQuery.ALL, Cancellation.never()))
                    .message()
                    .endsWith(" redirects to https://[token].test (HTTP 302).");
        }
    }

    @Test
    void anEndlessErrorBodyIsLeftUnread() {
        GatewayFailure failure = failure(json(500, "x".repeat(5 << 20)));
        assertThat(failure.sentence()).isEqualTo(origin() + " failed to answer (HTTP 500).");
    }

    @ParameterizedTest
    @CsvSource({
        "7,                              PT7S",
        "0,                              PT0S",
        "86400,                          PT1H",
        "999999999,                      PT1H",
        "'Mon, 23 Nov 2026 12:00:30 GMT', PT30S",
        "'Mon, 23 Nov 2026 11:00:00 GMT', PT0S",
        "'Tue, 24 Nov 2026 12:00:00 GMT', PT1H",
    })
    void retryAfterIsSecondsOrADate(String header, Duration wait) {
        assertThat(retryAfter(header)).isEqualTo(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "soon", "", "1e3", "99999999999999999999"})
    void anyOtherRetryAfterIsNone(String header) {
        assertThat(retryAfter(header)).isNull();
    }

    private Duration retryAfter(String header) {
        GatewayFailure failure =
                failure(
                        json(429, "{}")
                                .newBuilder()
                                .addHeader("Retry-After", header)
                                .addHeader("Date", "Mon, 23 Nov 2026 12:00:00 GMT")
                                .build());
        return ((GatewayFailure.ErrorAnswer) failure).retryAfter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!doctype html><title>UI</title>", "  \n<html>", "Welcome"})
    void aWebPageIsNoApi(String body) {
        MockResponse page =
                new MockResponse.Builder()
                        .addHeader("Content-Type", "text/html; charset=utf-8")
                        .body(body)
                        .build();
        GatewayFailure failure = failure(page);
        assertThat(failure.kind()).isEqualTo(FailureKind.NO_SUCH_API);
        assertThat(failure.sentence())
                .isEqualTo(
                        "There is no access-profiles API at this URL: "
                                + origin()
                                + " answers with a web page.");
    }

    @Test
    void aWrongShapeNamesItsPlace() {
        GatewayFailure failure =
                failure(json(200, "{\"access_profiles\":[{\"id\":1,\"name\":{}}],\"count\":1}"));
        assertThat(failure.kind()).isEqualTo(FailureKind.WRONG_SHAPE);
        assertThat(((GatewayFailure.ForeignAnswer) failure).path())
                .isEqualTo("/access_profiles/0/name");
        assertThat(failure.sentence())
                .isEqualTo(
                        "The answer of "
                                + origin()
                                + " is not a list of access profiles: at /access_profiles/0/name"
                                + " expected a string, found object.");
    }

    @Test
    void someOtherJsonIsNoPage() {
        assertThat(failure(json(200, "{\"status\":\"ok\"}")).sentence())
                .isEqualTo(
                        "The answer of "
                                + origin()
                                + " is not a list of access profiles: none of the fields"
                                + " access_profiles, count, total_count, limit, offset is there.");
    }

    @Test
    void otherTextIsNotJsonAndSaysWhatItWasSentAs() {
        assertThat(
                        failure(
                                        new MockResponse.Builder()
                                                .addHeader("Content-Type", "text/event-stream")
                                                .body("event: ping")
                                                .build())
                                .sentence())
                .isEqualTo(
                        "The answer of "
                                + origin()
                                + " is not JSON: not valid JSON at line 1, column 1, sent as"
                                + " text/event-stream.");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204})
    void anEmptyAnswerIsNoPage(int status) {
        GatewayFailure failure = failure(new MockResponse.Builder().code(status).build());
        assertThat(failure.kind()).isEqualTo(FailureKind.NOT_JSON);
        assertThat(failure.sentence())
                .isEqualTo(origin() + " sent an empty answer (HTTP " + status + ").");
    }

    @Test
    void whatCannotBeUnpackedIsNoAnswer() {
        MockResponse response =
                new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(PAGE).build();
        assertThat(failure(response).sentence())
                .isEqualTo("The answer of " + origin() + " cannot be unpacked.");
    }

    @Test
    void afterAFailureTheNextAnswerIsTaken() throws GatewayException {
        assertThat(failure(json(500, "{}")).kind()).isEqualTo(FailureKind.SERVER_ERROR);
        assertThat(answer(json(200, PAGE)).page().totalCount()).isEqualTo(9);
    }

    @Test
    void theExceptionHasTheSentenceAndNoSecret() {
        server.enqueue(json(401, "{\"error\":{\"message\":\"" + TOKEN + "\"}}"));
        GatewayException thrown =
                catchThrowableOfType(
                        GatewayException.class,
                        () -> client.list(ProfileQuery.ALL, Cancellation.never()));
        assertThat(thrown).hasMessage(thrown.failure().sentence());
        assertThat(Throwables.getStackTrace(thrown)).doesNotContain("canary");
    }

    private ListAnswer answer(MockResponse response) throws GatewayException {
        server.enqueue(response);
        return client.list(ProfileQuery.ALL, Cancellation.never());
    }

    private GatewayFailure failure(MockResponse response) {
        return catchThrowableOfType(GatewayException.class, () -> answer(response)).failure();
    }

    private String origin() {
        return client.endpoint().origin();
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private static MockResponse.Builder gzip(String body) throws IOException {
        Buffer packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            sink.writeUtf8(body);
        }
        return new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(packed);
    }
}
