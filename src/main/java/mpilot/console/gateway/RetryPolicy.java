package mpilot.console.gateway;

import java.time.Duration;

/**
 * How often, and after what pauses, a request is made again when it failed for a passing reason.
 *
 * @param attempts how often a request is made at most, the first time included
 * @param firstPause the pause before the second attempt; each later one is twice as long
 * @param total time from the first request in which retrying has to come to an end; the first
 *     attempt may take as long as {@link ClientLimits} let it
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration total) {
    /** Three attempts with pauses of about 1 s and 2 s, all within 60 s. */
    public static final RetryPolicy DEFAULT =
            new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(60));

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when there is no attempt, or a time is negative
     */
    public RetryPolicy {
        if (attempts < 1 || firstPause.isNegative() || total.isNegative()) {
            throw new IllegalArgumentException("at least one attempt, and no negative time");
        }
    }

    /** {@return this policy with another number of attempts, at least 1} */
    public RetryPolicy withAttempts(int count) {
        return new RetryPolicy(count, firstPause, total);
    }

    /**
     * {@return the pause after {@code attempt} failed attempts} Half of it is fixed and half is
     * random, so that consoles that failed together do not come back together.
     *
     * @param random from 0 to 1
     */
    Duration pauseAfter(int attempt, double random) {
        long longest = firstPause.toNanos() << Math.min(attempt - 1, 16);
        return Duration.ofNanos((long) (longest * (0.5 + random / 2)));
    }
}
