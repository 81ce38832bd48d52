package mpilot.console.fault;

import mpilot.console.gateway.RawGateway;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What a gateway in good health answers: 130 profiles, page by page. */
final class Pages {
    static final int TOTAL = 130;

    private static final Pattern NUMBER = Pattern.compile("[?&](limit|offset)=([0-9]+)");

    private Pages() {}

    /** The page that a request's first line asks for. */
    static String json(String requestLine) {
        int limit = number(requestLine, "limit", 25);
        int offset = number(requestLine, "offset", 0);
        String rows =
                LongStream.rangeClosed(offset + 1, Math.min(TOTAL, offset + limit))
                        .mapToObj("{\"id\":%1$d,\"name\":\"Profile %1$d\"}"::formatted)
                        .collect(Collectors.joining(","));
        int count = Math.max(0, Math.min(TOTAL - offset, limit));
        return "{\"access_profiles\":[%s],\"count\":%d,\"total_count\":%d,\"limit\":%d,\"offset\":%d}"
                .formatted(rows, count, TOTAL, limit, offset);
    }

    /** Whether a request asks for any page but the first. */
    static boolean isLater(String requestLine) {
        return number(requestLine, "offset", 0) > 0;
    }

    private static int number(String requestLine, String name, int otherwise) {
        Matcher numbers = NUMBER.matcher(requestLine);
        while (numbers.find()) {
            if (numbers.group(1).equals(name)) {
                return Integer.parseInt(numbers.group(2));
            }
        }
        return otherwise;
    }

    /** Answers one request and closes, so that the next one meets what the gateway is by then. */
    static void serve(RawGateway.Exchange exchange) throws IOException {
        serve(exchange, exchange.read());
    }

    static void serve(RawGateway.Exchange exchange, String requestLine) throws IOException {
        if (!requestLine.isEmpty()) {
            exchange.answer("200 OK\r\nConnection: close", json(requestLine));
        }
    }
}
