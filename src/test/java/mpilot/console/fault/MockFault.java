package mpilot.console.fault;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import okio.Buffer;

import java.io.IOException;
import java.util.function.Predicate;

/** A gateway that speaks HTTP as it should and yet does not answer with a page. */
final class MockFault implements FaultyGateway {
    private final MockWebServer server = new MockWebServer();
    private volatile boolean failing;

    private MockFault(MockResponse fault, Predicate<String> when) throws IOException {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        String line = request.getRequestLine();
                        return failing && when.test(line)
                                ? fault
                                : new MockResponse.Builder()
                                        .addHeader("Content-Type", "application/json")
                                        .body(Pages.json(line))
                                        .build();
                    }
                });
        server.start();
    }

    static FaultCase.Start answers(MockResponse.Builder fault) {
        return () -> new MockFault(fault.build(), _ -> true);
    }

    /** It answers the first page, and with {@code fault} when it is asked for another one. */
    static FaultCase.Start answersLaterPage(MockResponse.Builder fault) {
        return () -> new MockFault(fault.build(), Pages::isLater);
    }

    static MockResponse.Builder json(int status, String json) {
        return body(status, "application/json", json);
    }

    static MockResponse.Builder body(int status, String type, String text) {
        return new MockResponse.Builder().code(status).addHeader("Content-Type", type).body(text);
    }

    static MockResponse.Builder gzip(Buffer packed) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .addHeader("Content-Encoding", "gzip")
                .body(packed);
    }

    @Override
    public String url() {
        return "http://localhost:" + server.getPort();
    }

    @Override
    public void fail() {
        failing = true;
    }

    @Override
    public void heal() {
        failing = false;
    }

    @Override
    public void close() {
        server.close();
    }
}
