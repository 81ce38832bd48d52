package mpilot.console.gateway;

import java.time.Duration;

/**
 * The bounds on one request, so that no gateway keeps the console waiting or fills its memory.
 *
 * @param connect time for TCP to connect to one address
 * @param silence time without a byte, during the TLS handshake and the answer
 * @param answer time for the whole of one answer, from looking up the name to the decoded page
 * @param headerBytes size of the answer's headers
 * @param bodyBytes size of the answer's body after decompression
 */
public record ClientLimits(
        Duration connect, Duration silence, Duration answer, int headerBytes, int bodyBytes) {
    /** 5 s to connect, 15 s of silence, 45 s in all, 64 KiB of headers, 16 MiB of body. */
    public static final ClientLimits DEFAULT =
            new ClientLimits(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(45),
                    64 << 10,
                    16 << 20);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException when one of them is not positive
     */
    public ClientLimits {
        if (!connect.isPositive()
                || !silence.isPositive()
                || !answer.isPositive()
                || headerBytes <= 0
                || bodyBytes <= 0) {
            throw new IllegalArgumentException("Every limit is more than zero.");
        }
    }

    /** {@return these bounds with {@code time} for one answer, and no other time longer than it} */
    public ClientLimits within(Duration time) {
        return new ClientLimits(
                shorter(connect, time), shorter(silence, time), time, headerBytes, bodyBytes);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
