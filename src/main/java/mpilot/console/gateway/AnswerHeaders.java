package mpilot.console.gateway;

import okhttp3.Headers;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** What an answer's headers say of time. */
final class AnswerHeaders {
    /** Longer waits than this are not believed. */
    private static final Duration MAX_RETRY_AFTER = Duration.ofHours(1);

    private final Headers headers;

    AnswerHeaders(Headers headers) {
        this.headers = headers;
    }

    /** RFC 9110, 10.2.3: seconds, or a date, which is compared with the answer's own. */
    @Nullable Duration retryAfter() {
        String text = headers.get("Retry-After");
        if (text == null) {
            return null;
        }
        Duration wait;
        if (text.strip().matches("\\d{1,9}")) {
            wait = Duration.ofSeconds(Long.parseLong(text.strip()));
        } else {
            Instant until = headers.getInstant("Retry-After");
            if (until == null) {
                return null;
            }
            Instant now = headers.getInstant("Date");
            wait = Duration.between(now == null ? Instant.now() : now, until);
        }
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(MAX_RETRY_AFTER) > 0 ? MAX_RETRY_AFTER : wait;
    }

    /**
     * By how much the gateway's clock is ahead, by its {@code Date} (RFC 9110, 6.6.1): a whole
     * second that began between the request and its answer. Null without one, and from a cache,
     * whose {@code Age} says that the date is of another time.
     *
     * @param asked when the request was sent, by this machine's clock
     * @param answered when the headers were there
     */
    @Nullable Duration clockSkew(Instant asked, Instant answered) {
        Instant date = headers.getInstant("Date");
        if (date == null || headers.get("Age") != null) {
            return null;
        }
        Duration least = Duration.between(answered, date);
        Duration most = Duration.between(asked, date.plusSeconds(1));
        boolean agree = !least.isPositive() && !most.isNegative();
        return agree ? Duration.ZERO : least.plus(most).dividedBy(2);
    }
}
