package mpilot.console.gateway;

import mpilot.console.text.Text;

import java.time.Duration;

/**
 * That a request failed and will be made again.
 *
 * @param failure why the last attempt failed
 * @param pause how long until the next one
 * @param attempt the next attempt's number, from 2
 * @param attempts how many there are at most
 */
public record Retry(GatewayFailure failure, Duration pause, int attempt, int attempts) {
    /** {@return such as {@code Trying again in 3 s, 2 of 3.}} */
    public String sentence() {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return Text.of("network.retry", seconds, attempt, attempts);
    }

    /** Is told of every retry before its pause. */
    @FunctionalInterface
    public interface Listener {
        /** Tells nobody. */
        Listener NONE = _ -> {};

        /** Hears of {@code retry}, on the thread that waits for the answer. */
        void retrying(Retry retry);
    }
}
