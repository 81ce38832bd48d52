package mpilot.console.gateway;

import java.time.Duration;
import java.time.Instant;

/**
 * A page together with how it came.
 *
 * @param page what the gateway said
 * @param latency from the request's start to the decoded page
 * @param receivedAt when the answer was complete, by this machine's clock
 * @param bytes size of the body after decompression
 */
public record ListAnswer(ProfilePage page, Duration latency, Instant receivedAt, long bytes) {}
