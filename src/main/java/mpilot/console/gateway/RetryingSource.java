package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Asks again when a request failed for a reason that may pass ({@link FailureKind#isTransient}). A
 * request for a page changes nothing at the gateway (RFC 9110, 9.2.2), so it may be repeated. The
 * gateway's {@code Retry-After} is kept to; where that, or the time already spent, leaves no room
 * for another attempt, the failure is told at once.
 */
public final class RetryingSource implements ProfileSource {
    private final ProfileSource source;
    private final RetryPolicy policy;
    private final Retry.Listener listener;
    private final Passing time;
    private final DoubleSupplier random;

    /** Asks {@code source} as {@code policy} says, and tells {@code listener} of every retry. */
    public RetryingSource(ProfileSource source, RetryPolicy policy, Retry.Listener listener) {
        this(
                source,
                policy,
                listener,
                Passing.REAL,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    RetryingSource(
            ProfileSource source,
            RetryPolicy policy,
            Retry.Listener listener,
            Passing time,
            DoubleSupplier random) {
        this.source = source;
        this.policy = policy;
        this.listener = listener;
        this.time = time;
        this.random = random;
    }

    @Override
    public ListAnswer list(ProfileQuery query, Cancellation cancellation) throws GatewayException {
        long start = time.nanos();
        GatewayException failed;
        try {
            return source.list(query, cancellation);
        } catch (GatewayException e) {
            failed = e;
        }
        for (int attempt = 2; attempt <= policy.attempts(); attempt++) {
            Duration pause = pause(failed.failure(), attempt);
            if (!failed.failure().kind().isTransient() || left(start).compareTo(pause) <= 0) {
                throw failed;
            }
            listener.retrying(new Retry(failed.failure(), pause, attempt, policy.attempts()));
            rest(pause, cancellation);
            try {
                return again(query, cancellation, left(start), failed);
            } catch (GatewayException e) {
                failed = e;
            }
        }
        throw failed;
    }

    private Duration left(long start) {
        return policy.total().minusNanos(time.nanos() - start);
    }

    /** At least as long as the gateway asks for. */
    private Duration pause(GatewayFailure failure, int attempt) {
        Duration own = policy.pauseAfter(attempt - 1, random.getAsDouble());
        Duration asked = asked(failure);
        return asked == null || asked.compareTo(own) <= 0 ? own : asked;
    }

    private static @Nullable Duration asked(GatewayFailure failure) {
        return failure instanceof GatewayFailure.ErrorAnswer error ? error.retryAfter() : null;
    }

    private void rest(Duration pause, Cancellation cancellation) throws GatewayException {
        try {
            time.pause(pause, cancellation);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayException(new GatewayFailure.Cancelled());
        }
    }

    /** One more attempt, which ends with {@code before} when no time is left for it. */
    private ListAnswer again(
            ProfileQuery query, Cancellation cancellation, Duration left, GatewayException before)
            throws GatewayException {
        Cancellation attempt = new Cancellation();
        try (var _ = cancellation.onCancel(attempt::cancel);
                var _ = time.after(left, attempt::cancel)) {
            return source.list(query, attempt);
        } catch (GatewayException e) {
            boolean timeIsUp = attempt.isCancelled() && !cancellation.isCancelled();
            throw timeIsUp && e.failure() instanceof GatewayFailure.Cancelled ? before : e;
        }
    }
}
