package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A page together with how it came.
 *
 * @param page what the gateway said
 * @param latency from the request's start to the decoded page
 * @param receivedAt when the answer was complete, by this machine's clock
 * @param bytes size of the body after decompression
 * @param clockSkew by how much the gateway's clock is ahead of this machine's, to half a second and
 *     half the latency; zero where they agree within that, null where the answer has no date
 */
public record ListAnswer(
        ProfilePage page,
        Duration latency,
        Instant receivedAt,
        long bytes,
        @Nullable Duration clockSkew) {
    /** An answer that does not say what time it is at the gateway. */
    public ListAnswer(ProfilePage page, Duration latency, Instant receivedAt, long bytes) {
        this(page, latency, receivedAt, bytes, null);
    }
}
