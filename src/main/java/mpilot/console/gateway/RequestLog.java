package mpilot.console.gateway;

import okhttp3.HttpUrl;
import okhttp3.Request;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/**
 * A line for each request: what was asked, what came, in what time. Never a header or a body, so
 * never a token.
 */
final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    private final Request request;
    private final long start = System.nanoTime();

    RequestLog(Request request) {
        this.request = request;
    }

    void answered(int status, long bytes) {
        LOG.info("{} {}, {} bytes, {} ms", what(), status, bytes, millis());
    }

    void failed(GatewayFailure failure) {
        switch (failure) {
            case GatewayFailure.ErrorAnswer error -> {
                ErrorEnvelope envelope = error.envelope();
                String event = envelope == null ? null : envelope.eventId();
                LOG.info(
                        "{} {}, event {}, {} ms",
                        what(),
                        error.status(),
                        event == null ? "none" : event,
                        millis());
            }
            case GatewayFailure.ForeignAnswer foreign ->
                    LOG.info(
                            "{} {}, {}, {} ms", what(), foreign.status(), foreign.kind(), millis());
            default -> LOG.info("{} {}, {} ms", what(), failure.kind(), millis());
        }
    }

    private String what() {
        HttpUrl url = request.url();
        String query = url.encodedQuery();
        return request.method()
                + " "
                + GatewayEndpoint.origin(url)
                + url.encodedPath()
                + (query == null ? "" : "?" + query);
    }

    private long millis() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
