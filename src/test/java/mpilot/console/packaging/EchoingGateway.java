package mpilot.console.packaging;

import mpilot.console.gateway.RawGateway;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A gateway that repeats the token it was sent wherever an answer has room for it, and looks
 * meanwhile at what every process of this machine was started with.
 */
final class EchoingGateway implements AutoCloseable {
    private static final String PAGE =
            "{\"access_profiles\":[{\"id\":1,\"name\":\"Team A\",\"tags\":[\"prod\"]}],"
                    + "\"count\":1,\"total_count\":1,\"limit\":25,\"offset\":0}";

    /** What it answers with. */
    enum Answer {
        PAGE,
        UNAUTHORIZED,
        SERVER_ERROR,
        REDIRECT,
        OTHER_TEXT,
        OTHER_STATUS_LINE,
        NOTHING
    }

    private final RawGateway gateway;
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final List<String> commandLines = new CopyOnWriteArrayList<>();
    private volatile Answer answer = Answer.PAGE;

    EchoingGateway() throws IOException {
        gateway = new RawGateway(this::serve);
    }

    String url() {
        return gateway.url();
    }

    /** Answers so from now on. */
    void answerWith(Answer other) {
        answer = other;
    }

    /** {@return the tokens that came} */
    List<String> tokens() {
        return tokens;
    }

    /** {@return how every process was started that ran while a token came} */
    List<String> commandLines() {
        return commandLines;
    }

    private void serve(RawGateway.Exchange exchange) throws IOException {
        if (exchange.read().isEmpty()) {
            return;
        }
        String token =
                exchange.head().stream()
                        .filter(line -> line.startsWith("Authorization: Bearer "))
                        .map(line -> line.substring("Authorization: Bearer ".length()))
                        .findFirst()
                        .orElse("");
        if (!token.isEmpty()) {
            tokens.add(token);
            ProcessHandle.allProcesses()
                    .flatMap(process -> process.info().commandLine().stream())
                    .forEach(commandLines::add);
        }
        String error =
                "{\"event_id\":\"%1$s\",\"error\":{\"type\":\"%1$s\",\"code\":\"%1$s\",\"message\":\"bad %1$s\",\"param\":[\"%1$s\"]},\"extra_fields\":{\"provider\":\"%1$s\"}}"
                        .formatted(token);
        String close = "\r\nConnection: close";
        switch (answer) {
            case PAGE -> exchange.answer("200 OK" + close, PAGE);
            case UNAUTHORIZED -> exchange.answer("401 " + token + close, error);
            case SERVER_ERROR -> exchange.answer("500 Oops\r\nX-Token: " + token + close, error);
            case REDIRECT ->
                    exchange.answer(
                            "302 Found\r\nLocation: https://login.test/" + token + close, "{}");
            case OTHER_TEXT ->
                    exchange.send(
                            "HTTP/1.1 200 OK\r\nContent-Type: text/x-%1$s\r\n\r\nbad token %1$s"
                                    .formatted(token));
            case OTHER_STATUS_LINE -> exchange.send("220 " + token + "\r\n");
            case NOTHING -> {}
        }
    }

    @Override
    public void close() throws IOException {
        gateway.close();
    }
}
