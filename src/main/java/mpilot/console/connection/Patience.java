package mpilot.console.connection;

import mpilot.console.gateway.ClientLimits;

import java.time.Duration;

/**
 * How long a connection waits, in seconds; the words are those of {@link ClientLimits}.
 *
 * @param connect for TCP to connect
 * @param silence without a byte
 * @param answer for the whole of one answer
 */
public record Patience(int connect, int silence, int answer) {
    /** The most that can be set, in seconds. */
    public static final int MAX = 300;

    /** The client's own bounds. */
    public static final Patience DEFAULT = new Patience(0, 0, 0);

    /** What is absent is as in {@link ClientLimits#DEFAULT}. */
    public Patience {
        connect = connect == 0 ? (int) ClientLimits.DEFAULT.connect().toSeconds() : connect;
        silence = silence == 0 ? (int) ClientLimits.DEFAULT.silence().toSeconds() : silence;
        answer = answer == 0 ? (int) ClientLimits.DEFAULT.answer().toSeconds() : answer;
    }

    /** {@return the client's bounds with these times} */
    ClientLimits limits() {
        return new ClientLimits(
                Duration.ofSeconds(connect),
                Duration.ofSeconds(silence),
                Duration.ofSeconds(answer),
                ClientLimits.DEFAULT.headerBytes(),
                ClientLimits.DEFAULT.bodyBytes());
    }
}
