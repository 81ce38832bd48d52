package mpilot.console.fault;

import static mpilot.console.fault.BodyCases.CUT_OFF;
import static mpilot.console.fault.BodyCases.NOT_JSON;
import static mpilot.console.fault.BodyCases.NO_LIST;
import static mpilot.console.fault.BodyCases.PART;
import static mpilot.console.fault.BodyCases.PAST_LIMIT;
import static mpilot.console.fault.BodyCases.SILENT;
import static mpilot.console.fault.MockFault.answersLaterPage;
import static mpilot.console.fault.MockFault.body;
import static mpilot.console.fault.MockFault.json;
import static mpilot.console.fault.RawFault.onLaterPage;

import mpilot.console.fault.FaultCase.Phase;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.RawGateway;

import java.util.ArrayList;
import java.util.List;

/** What a gateway does that answered the first page and is asked for another one. */
final class LaterPageCases {
    private final List<FaultCase> cases = new ArrayList<>();

    static List<FaultCase> all() {
        LaterPageCases later = new LaterPageCases();
        later.beforeTheHeaders();
        later.withAnError();
        later.inTheHeaders();
        later.inTheBody();
        later.withAnotherBody();
        return later.cases;
    }

    private void later(String happens, FailureKind kind, String sentence, FaultCase.Start start) {
        cases.add(new FaultCase(Phase.BETWEEN_PAGES, "then " + happens, kind, sentence, start));
    }

    private void beforeTheHeaders() {
        later(
                "is gone, and nothing listens on its port",
                FailureKind.CONNECTION_REFUSED,
                "GATEWAY refused the connection.",
                PortFault::goneAfterAPage);
        later(
                "closes the connection",
                FailureKind.CONNECTION_LOST,
                "GATEWAY closed the connection before its answer.",
                onLaterPage(_ -> {}));
        later(
                "resets the connection",
                FailureKind.CONNECTION_LOST,
                "GATEWAY closed the connection before its answer.",
                onLaterPage(RawGateway.Exchange::reset));
        later(
                "says nothing",
                FailureKind.TIMED_OUT,
                "GATEWAY took the request and then sent nothing within 1500 ms.",
                onLaterPage(RawGateway.Exchange::stall));
    }

    private void withAnError() {
        later(
                "answers with 400, as it does not take the offset",
                FailureKind.BAD_REQUEST,
                "GATEWAY did not accept the filters (HTTP 400).",
                answersLaterPage(json(400, "")));
        later(
                "answers with 401, as the token has expired",
                FailureKind.UNAUTHORIZED,
                "GATEWAY did not accept the token (HTTP 401).",
                answersLaterPage(json(401, "")));
        later(
                "answers with 403",
                FailureKind.FORBIDDEN,
                "GATEWAY denied access: the token lacks the permission AccessProfiles:View (HTTP"
                        + " 403).",
                answersLaterPage(json(403, "")));
        later(
                "answers with 429",
                FailureKind.RATE_LIMITED,
                "GATEWAY limits how often it may be asked (HTTP 429).",
                answersLaterPage(json(429, "")));
        later(
                "answers with 429 and Retry-After: 120",
                FailureKind.RATE_LIMITED,
                "GATEWAY limits how often it may be asked (HTTP 429).",
                answersLaterPage(json(429, "").addHeader("Retry-After", "120")));
        later(
                "answers with 500",
                FailureKind.SERVER_ERROR,
                "GATEWAY failed to answer (HTTP 500).",
                answersLaterPage(json(500, "")));
        later(
                "knows no such path any more",
                FailureKind.NO_SUCH_API,
                "There is no access-profiles API at this URL of GATEWAY (HTTP 404).",
                answersLaterPage(json(404, "")));
        later(
                "redirects to a login",
                FailureKind.REDIRECTED,
                "GATEWAY redirects to https://login.example.com (HTTP 302).",
                answersLaterPage(json(302, "").addHeader("Location", "https://login.example.com")));
        later(
                "answers with a web page",
                FailureKind.NO_SUCH_API,
                "There is no access-profiles API at this URL: GATEWAY answers with a web page.",
                answersLaterPage(body(200, "text/html", "<html>Login</html>")));
    }

    private void inTheHeaders() {
        later(
                "closes the connection in its headers",
                FailureKind.CONNECTION_LOST,
                "GATEWAY closed the connection before its answer.",
                onLaterPage(exchange -> exchange.send("HTTP/1.1 200 OK\r\nConten")));
        later(
                "resets the connection in its headers",
                FailureKind.CONNECTION_LOST,
                "GATEWAY closed the connection before its answer.",
                onLaterPage(exchange -> exchange.send("HTTP/1.1 200 OK\r\nConten").reset()));
        later(
                "falls silent in its headers",
                FailureKind.TIMED_OUT,
                "GATEWAY took the request and then sent nothing within 1500 ms.",
                onLaterPage(exchange -> exchange.send("HTTP/1.1 200 OK\r\nConten").stall()));
        later(
                "speaks another protocol",
                FailureKind.NO_SUCH_API,
                "What answers at GATEWAY does not speak HTTP.",
                onLaterPage(exchange -> exchange.send("SSH-2.0-OpenSSH_9.6\r\n")));
        later(
                "sends more headers than the limit",
                FailureKind.TOO_LARGE,
                "The headers of the answer of GATEWAY passed the limit of 64 KiB.",
                answersLaterPage(json(200, "{}").addHeader("X-Large", "x".repeat(70_000))));
    }

    private void inTheBody() {
        later(
                "closes the connection in its body",
                FailureKind.CUT_OFF,
                CUT_OFF,
                onLaterPage(exchange -> exchange.send(PART)));
        later(
                "resets the connection in its body",
                FailureKind.CUT_OFF,
                CUT_OFF,
                onLaterPage(exchange -> exchange.send(PART).reset()));
        later(
                "falls silent in its body",
                FailureKind.TIMED_OUT,
                SILENT,
                onLaterPage(exchange -> exchange.send(PART).stall()));
        later(
                "sends its body a letter at a time",
                FailureKind.TIMED_OUT,
                "GATEWAY did not finish its answer within 3 s.",
                onLaterPage(exchange -> exchange.send(PART).drip(" ".repeat(900), 250)));
    }

    private void withAnotherBody() {
        later(
                "sends nothing at all",
                FailureKind.NOT_JSON,
                "GATEWAY sent an empty answer (HTTP 200).",
                answersLaterPage(json(200, "")));
        later(
                "sends a row without an id",
                FailureKind.WRONG_SHAPE,
                NO_LIST + "at /access_profiles/0/id the field is missing or null.",
                answersLaterPage(json(200, "{\"access_profiles\":[{\"name\":\"a\"}]}")));
        later(
                "sends no JSON",
                FailureKind.NOT_JSON,
                NOT_JSON + "at line 1, column 1.",
                answersLaterPage(json(200, "oops")));
        later(
                "sends another shape",
                FailureKind.WRONG_SHAPE,
                NO_LIST + "at /access_profiles expected a list, found object.",
                answersLaterPage(json(200, "{\"access_profiles\":{}}")));
        later(
                "sends a body past the limit",
                FailureKind.TOO_LARGE,
                PAST_LIMIT,
                answersLaterPage(json(200, " ".repeat(17 << 20))));
    }
}
