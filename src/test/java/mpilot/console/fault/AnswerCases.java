package mpilot.console.fault;

import static mpilot.console.fault.MockFault.answers;
import static mpilot.console.fault.MockFault.body;
import static mpilot.console.fault.MockFault.json;
import static mpilot.console.fault.RawFault.onRequest;

import mockwebserver3.MockResponse;

import mpilot.console.fault.FaultCase.Phase;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.RawGateway;

import java.util.ArrayList;
import java.util.List;

/** What a gateway does from the request to the end of its headers, and the answers with no page. */
final class AnswerCases {
    private static final String ENVELOPE =
            "{\"is_bifrost_error\":false,\"error\":{\"message\":\"why\",\"code\":17}}";
    private static final String CLOSED = "GATEWAY closed the connection before its answer.";
    private static final String NOT_HTTP = "What answers at GATEWAY does not speak HTTP.";
    private static final String STATUS_LINE = "HTTP/1.1 200 OK\r\n";

    private final List<FaultCase> cases = new ArrayList<>();

    static List<FaultCase> all() {
        AnswerCases answers = new AnswerCases();
        answers.beforeHeaders();
        answers.headers();
        answers.refusals();
        answers.errors();
        answers.otherAnswers();
        return answers.cases;
    }

    private void add(
            Phase phase, String happens, FailureKind kind, String sentence, FaultCase.Start start) {
        cases.add(new FaultCase(phase, "the gateway " + happens, kind, sentence, start));
    }

    private void beforeHeaders() {
        Phase phase = Phase.BEFORE_HEADERS;
        add(
                phase,
                "closes the connection",
                FailureKind.CONNECTION_LOST,
                CLOSED,
                onRequest(_ -> {}));
        add(
                phase,
                "resets the connection",
                FailureKind.CONNECTION_LOST,
                CLOSED,
                onRequest(RawGateway.Exchange::reset));
        add(
                phase,
                "says nothing",
                FailureKind.TIMED_OUT,
                "GATEWAY took the request and then sent nothing within 1500 ms.",
                onRequest(RawGateway.Exchange::stall));
        add(
                phase,
                "speaks another protocol",
                FailureKind.NO_SUCH_API,
                NOT_HTTP,
                onRequest(exchange -> exchange.send("220 mail.example.com ESMTP\r\n").stall()));
        add(
                phase,
                "sends a page without a status line",
                FailureKind.NO_SUCH_API,
                NOT_HTTP,
                onRequest(exchange -> exchange.send("<html>\r\n<body>Hello\r\n").stall()));
        add(
                phase,
                "sends a status of less than nothing",
                FailureKind.NO_SUCH_API,
                NOT_HTTP,
                onRequest(exchange -> exchange.send("HTTP/1.1 -03 Oops\r\n\r\n")));
        add(
                phase,
                "speaks TLS where plain HTTP was asked for",
                FailureKind.CONNECTION_LOST,
                CLOSED,
                onRequest(exchange -> exchange.send(new byte[] {21, 3, 1, 0, 2, 2, 40})));
        add(
                phase,
                "says to go on and then closes the connection",
                FailureKind.CONNECTION_LOST,
                CLOSED,
                onRequest(exchange -> exchange.send("HTTP/1.1 103 Early Hints\r\n\r\n")));
    }

    private void headers() {
        Phase phase = Phase.HEADERS;
        add(
                phase,
                "closes the connection",
                FailureKind.CONNECTION_LOST,
                CLOSED,
                onRequest(exchange -> exchange.send(STATUS_LINE + "Content-Ty")));
        add(
                phase,
                "resets the connection",
                FailureKind.CONNECTION_LOST,
                CLOSED,
                onRequest(exchange -> exchange.send(STATUS_LINE + "Content-Ty").reset()));
        add(
                phase,
                "falls silent",
                FailureKind.TIMED_OUT,
                "GATEWAY took the request and then sent nothing within 1500 ms.",
                onRequest(exchange -> exchange.send(STATUS_LINE + "Content-Ty").stall()));
        add(
                phase,
                "sends a letter at a time",
                FailureKind.TIMED_OUT,
                "GATEWAY did not begin a readable answer within 3 s.",
                onRequest(exchange -> exchange.drip(STATUS_LINE + "X: " + "x".repeat(999), 250)));
        add(
                phase,
                "says that its body is of less than nothing",
                FailureKind.NO_SUCH_API,
                NOT_HTTP,
                onRequest(
                        exchange -> exchange.send(STATUS_LINE + "Content-Length: -101\r\n\r\n{}")));
        add(
                phase,
                "sends more of them than the limit",
                FailureKind.TOO_LARGE,
                "The headers of the answer of GATEWAY passed the limit of 64 KiB.",
                answers(json(200, "{}").addHeader("X-Pad", "x".repeat(64 << 10))));
        add(
                phase,
                "sends them without end",
                FailureKind.TOO_LARGE,
                "The headers of the answer of GATEWAY passed the limit of 64 KiB.",
                onRequest(exchange -> {
                    exchange.send(STATUS_LINE);
                    while (true) {
                        exchange.send("X-Pad: " + "x".repeat(1000) + "\r\n");
                    }
                }));
    }

    private void status(
            String what, FailureKind kind, String sentence, MockResponse.Builder answer) {
        add(Phase.STATUS, "answers with " + what, kind, sentence, answers(answer));
    }

    private void refusals() {
        status(
                "400 and its envelope",
                FailureKind.BAD_REQUEST,
                "GATEWAY did not accept the filters (HTTP 400): “why”.",
                json(400, ENVELOPE));
        status(
                "401 and its envelope",
                FailureKind.UNAUTHORIZED,
                "GATEWAY did not accept the token (HTTP 401): “why”.",
                json(401, ENVELOPE));
        status(
                "403 and its envelope",
                FailureKind.FORBIDDEN,
                "GATEWAY denied access: the token lacks the permission AccessProfiles:View (HTTP"
                        + " 403): “why”.",
                json(403, ENVELOPE));
        status(
                "405 without a body",
                FailureKind.REQUEST_REJECTED,
                "GATEWAY rejected the request (HTTP 405).",
                json(405, ""));
        status(
                "404 and its envelope",
                FailureKind.NO_SUCH_API,
                "There is no access-profiles API at this URL of GATEWAY (HTTP 404): “why”.",
                json(404, ENVELOPE));
        status(
                "404 and a web page",
                FailureKind.NO_SUCH_API,
                "There is no access-profiles API at this URL of GATEWAY (HTTP 404).",
                body(404, "text/html", "<html>Not found</html>"));
        status(
                "407 though there is no proxy",
                FailureKind.PROXY,
                "The proxy on the way to GATEWAY wants a login (HTTP 407).",
                json(407, ""));
        status(
                "408",
                FailureKind.TIMED_OUT,
                "GATEWAY gave up waiting for the request (HTTP 408).",
                json(408, ""));
        status(
                "429",
                FailureKind.RATE_LIMITED,
                "GATEWAY limits how often it may be asked (HTTP 429): “why”.",
                json(429, ENVELOPE));
        status(
                "429 and Retry-After: 120",
                FailureKind.RATE_LIMITED,
                "GATEWAY limits how often it may be asked (HTTP 429): “why”.",
                json(429, ENVELOPE).addHeader("Retry-After", "120"));
    }

    private void errors() {
        status(
                "500 and its envelope",
                FailureKind.SERVER_ERROR,
                "GATEWAY failed to answer (HTTP 500): “why”.",
                json(500, ENVELOPE));
        status(
                "500 and a web page",
                FailureKind.SERVER_ERROR,
                "GATEWAY failed to answer (HTTP 500).",
                body(500, "text/html", "<html>Oops</html>"));
        status(
                "500 without a body",
                FailureKind.SERVER_ERROR,
                "GATEWAY failed to answer (HTTP 500).",
                json(500, ""));
        status(
                "502 and a balancer's text",
                FailureKind.SERVER_ERROR,
                "GATEWAY failed to answer (HTTP 502).",
                body(502, "text/plain", "upstream connect error"));
        status(
                "503 and Retry-After: 1",
                FailureKind.SERVER_ERROR,
                "GATEWAY failed to answer (HTTP 503): “why”.",
                json(503, ENVELOPE).addHeader("Retry-After", "1"));
        status(
                "504",
                FailureKind.SERVER_ERROR,
                "GATEWAY failed to answer (HTTP 504).",
                json(504, ""));
        add(
                Phase.STATUS,
                "answers with 500 and breaks off its body",
                FailureKind.SERVER_ERROR,
                "GATEWAY failed to answer (HTTP 500).",
                onRequest(exchange ->
                        exchange.send("HTTP/1.1 500 Oops\r\nContent-Length: 99\r\n\r\n{\"err")));
        add(
                Phase.STATUS,
                "answers with 403 and falls silent in its body",
                FailureKind.FORBIDDEN,
                "GATEWAY denied access: the token lacks the permission AccessProfiles:View (HTTP"
                        + " 403).",
                onRequest(exchange ->
                        exchange.send("HTTP/1.1 403 No\r\nContent-Length: 99\r\n\r\n{\"err")
                                .stall()));
    }

    private void otherAnswers() {
        status(
                "a redirect to another host",
                FailureKind.REDIRECTED,
                "GATEWAY redirects to https://login.example.com (HTTP 302).",
                json(302, "").addHeader("Location", "https://login.example.com/?next=1"));
        status(
                "a redirect to a page of its own",
                FailureKind.REDIRECTED,
                "GATEWAY redirects to another of its pages (HTTP 307).",
                json(307, "").addHeader("Location", "/login"));
        status(
                "304, which nobody asked for",
                FailureKind.REDIRECTED,
                "GATEWAY redirects without saying where to (HTTP 304).",
                json(304, ""));
        status(
                "a web page",
                FailureKind.NO_SUCH_API,
                "There is no access-profiles API at this URL: GATEWAY answers with a web page.",
                body(200, "text/html", "<!doctype html><title>Gateway</title>"));
        status(
                "200 without a body",
                FailureKind.NOT_JSON,
                "GATEWAY sent an empty answer (HTTP 200).",
                json(200, ""));
        status(
                "204",
                FailureKind.NOT_JSON,
                "GATEWAY sent an empty answer (HTTP 204).",
                new MockResponse.Builder().code(204));
    }
}
