package mpilot.console.fault;

import static mpilot.console.fault.MockFault.answers;
import static mpilot.console.fault.MockFault.body;
import static mpilot.console.fault.MockFault.gzip;
import static mpilot.console.fault.MockFault.json;
import static mpilot.console.fault.RawFault.onRequest;

import mpilot.console.fault.FaultCase.Phase;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.RawGateway;

import okio.Buffer;
import okio.GzipSink;
import okio.Okio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a gateway does in and with the body of its answer. */
final class BodyCases {
    static final String SILENT = "GATEWAY sent nothing for 1500 ms in the middle of its answer.";
    static final String CUT_OFF = "The answer of GATEWAY broke off before its end.";
    static final String NO_LIST = "The answer of GATEWAY is not a list of access profiles: ";
    static final String NOT_JSON = "The answer of GATEWAY is not JSON: not valid JSON ";
    static final String PAST_LIMIT =
            "The body of the answer of GATEWAY passed the limit of 16 MiB.";
    static final String PART =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n"
                    + "{\"access_profiles\":[{\"id\":1,";
    private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

    private final List<FaultCase> cases = new ArrayList<>();

    static List<FaultCase> all() throws IOException {
        BodyCases bodies = new BodyCases();
        bodies.inBody();
        bodies.packed();
        bodies.content();
        bodies.shapes();
        return bodies.cases;
    }

    private void add(
            Phase phase, String happens, FailureKind kind, String sentence, FaultCase.Start start) {
        cases.add(new FaultCase(phase, happens, kind, sentence, start));
    }

    private void cutOff(String happens, RawGateway.Behaviour behaviour) {
        add(Phase.BODY, happens, FailureKind.CUT_OFF, CUT_OFF, onRequest(behaviour));
    }

    private void inBody() {
        cutOff("the gateway closes the connection", exchange -> exchange.send(PART));
        cutOff("the gateway resets the connection", exchange -> exchange.send(PART).reset());
        cutOff(
                "the gateway closes the connection between chunks",
                exchange -> exchange.send(CHUNKED + "2\r\n{\"\r\n"));
        cutOff(
                "the gateway sends a chunk without a length",
                exchange -> exchange.send(CHUNKED + "2\r\n{\"\r\nnonsense\r\n").stall());
        add(
                Phase.BODY,
                "the gateway falls silent",
                FailureKind.TIMED_OUT,
                SILENT,
                onRequest(exchange -> exchange.send(PART).stall()));
        add(
                Phase.BODY,
                "the gateway sends a letter at a time",
                FailureKind.TIMED_OUT,
                "GATEWAY did not finish its answer within 3 s.",
                onRequest(exchange -> exchange.send(PART).drip(" ".repeat(900), 250)));
        add(
                Phase.BODY,
                "the body is larger than the limit",
                FailureKind.TOO_LARGE,
                PAST_LIMIT,
                answers(json(200, "{\"count\":0}" + " ".repeat(16 << 20))));
        add(
                Phase.BODY,
                "the body has no end",
                FailureKind.TOO_LARGE,
                PAST_LIMIT,
                onRequest(exchange -> {
                    exchange.send(CHUNKED);
                    while (true) {
                        exchange.send("1000\r\n" + " ".repeat(4096) + "\r\n");
                    }
                }));
    }

    private void packed() throws IOException {
        add(
                Phase.BODY,
                "the body unpacks to 40 MB",
                FailureKind.TOO_LARGE,
                PAST_LIMIT,
                answers(gzip(pack(" ".repeat(40_000_000)))));
        add(
                Phase.BODY,
                "the body is said to be packed and is not",
                FailureKind.NOT_JSON,
                "The answer of GATEWAY cannot be unpacked.",
                answers(gzip(new Buffer().writeUtf8("{\"count\":0}"))));
        Buffer half = new Buffer();
        half.write(pack(Pages.json("")), 100);
        add(
                Phase.BODY,
                "the packed body is cut off",
                FailureKind.CUT_OFF,
                CUT_OFF,
                answers(gzip(half)));
    }

    private static Buffer pack(String text) throws IOException {
        Buffer packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            sink.writeUtf8(text);
        }
        return packed;
    }

    private void content(String happens, FailureKind kind, String sentence, String json) {
        add(Phase.CONTENT, happens, kind, sentence, answers(json(200, json)));
    }

    private void content() {
        content(
                "it is another text",
                FailureKind.NOT_JSON,
                NOT_JSON + "at line 1, column 1.",
                "Welcome to the gateway");
        add(
                Phase.CONTENT,
                "it is a stream of events",
                FailureKind.NOT_JSON,
                NOT_JSON + "at line 1, column 1, sent as text/event-stream.",
                answers(body(200, "text/event-stream", "event: ping\n\n")));
        content(
                "it goes on after the page",
                FailureKind.NOT_JSON,
                NOT_JSON + "at line 1, column 13.",
                "{\"count\":0} }");
        content(
                "it names a field twice",
                FailureKind.NOT_JSON,
                NOT_JSON + "at line 1, column 19.",
                "{\"count\":0,\"count\":1}");
        content("it ends inside a value", FailureKind.CUT_OFF, CUT_OFF, "{\"access_profiles\":[");
        content("it ends after a comma", FailureKind.CUT_OFF, CUT_OFF, "{\"count\":0,");
        content(
                "it is nested 100,000 deep",
                FailureKind.TOO_LARGE,
                "The answer of GATEWAY is refused: a value is larger than the console reads.",
                "[".repeat(100_000));
        content(
                "it has a number of 500 digits",
                FailureKind.TOO_LARGE,
                "The answer of GATEWAY is refused: a value is larger than the console reads.",
                "{\"count\":" + "9".repeat(500) + "}");
        content(
                "it has a number with an exponent of 99 digits",
                FailureKind.TOO_LARGE,
                "The answer of GATEWAY is refused: a value is larger than the console reads.",
                "{\"new\":1e-" + "9".repeat(99) + "}");
        content(
                "it has 10,001 rows",
                FailureKind.TOO_LARGE,
                "The answer of GATEWAY is refused: a list of more than 10,000 items.",
                "{\"access_profiles\":[" + "{},".repeat(10_000) + "{}]}");
    }

    private void shape(String happens, String fault, String json) {
        content(happens, FailureKind.WRONG_SHAPE, NO_LIST + fault, json);
    }

    private void shapes() {
        shape(
                "it is some other object",
                "none of the fields access_profiles, count, total_count, limit, offset is there.",
                "{\"status\":\"ok\"}");
        shape("it is a list", "expected an object, found array.", "[]");
        shape(
                "a row has no id",
                "at /access_profiles/0/id the field is missing or null.",
                "{\"access_profiles\":[{\"name\":\"a\"}]}");
        shape(
                "a field of a row is of another type",
                "at /access_profiles/0/budgets/0/max_limit expected a number, found string.",
                "{\"access_profiles\":[{\"id\":1,\"name\":\"a\",\"budgets\":[{\"max_limit\":\"9\"}]}]}");
        shape(
                "it counts less than nothing",
                "at /total_count expected a number of rows, 0 to 2^53, found number.",
                "{\"access_profiles\":[],\"total_count\":-1}");
        shape(
                "an amount has 1001 zeros",
                "at /access_profiles/0/budgets/0/max_limit expected a number of at most 1000"
                        + " decimal places, found number.",
                "{\"access_profiles\":[{\"id\":1,\"name\":\"a\",\"budgets\":[{\"max_limit\":1e1001}]}]}");
    }
}
