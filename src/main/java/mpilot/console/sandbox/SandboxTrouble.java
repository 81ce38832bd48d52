package mpilot.console.sandbox;

import java.time.Duration;

/**
 * How a sandbox plays a gateway that is not well, for trying out what stands against one.
 *
 * @param delay what every listing takes beside its own time
 * @param failEvery one listing in so many gets a 503; 0 for none
 */
public record SandboxTrouble(Duration delay, int failEvery) {
    private static final Duration MAX_DELAY = Duration.ofMinutes(5);

    /** A gateway in good health. */
    public static final SandboxTrouble NONE = new SandboxTrouble(Duration.ZERO, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public SandboxTrouble {
        if (delay.isNegative() || delay.compareTo(MAX_DELAY) > 0) {
            throw new IllegalArgumentException(
                    "The delay is from 0 to " + MAX_DELAY.toMillis() + " ms.");
        }
        if (failEvery < 0) {
            throw new IllegalArgumentException("The failing answers are one in 1 or more.");
        }
    }

    /** Whether the listing of this number, counted from 1, fails. */
    boolean failsAt(long number) {
        return failEvery > 0 && number % failEvery == 0;
    }
}
