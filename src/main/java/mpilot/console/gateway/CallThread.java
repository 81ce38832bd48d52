package mpilot.console.gateway;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Makes a call on a thread of its own: looking up a name and reading a socket both go on when their
 * thread is interrupted, and the caller is not to wait for that.
 */
final class CallThread {
    private CallThread() {}

    /**
     * The call's answer, within {@code limit} and unless it is cancelled.
     *
     * @param abandon ends the call where nobody waits for it any longer
     * @param overtime why there is no answer once {@code limit} is over
     */
    static <T> T await(
            Callable<T> call,
            Duration limit,
            Cancellation cancellation,
            Runnable abandon,
            Supplier<GatewayFailure> overtime)
            throws GatewayException {
        var answer = new CompletableFuture<T>();
        try (var _ = cancellation.onCancel(() -> answer.cancel(false))) {
            Thread.ofVirtual().name("gateway-call").start(() -> complete(answer, call));
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (CancellationException e) {
            throw cancelled();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled();
        } catch (TimeoutException e) {
            throw new GatewayException(overtime.get(), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GatewayException failed) {
                throw failed;
            }
            throw new IllegalStateException("an answer could not be handled", e.getCause());
        } finally {
            if (!answer.isDone() || answer.isCancelled()) {
                abandon.run();
            }
        }
    }

    private static <T> void complete(CompletableFuture<T> answer, Callable<T> call) {
        try {
            answer.complete(call.call());
        } catch (Throwable e) {
            answer.completeExceptionally(e);
        }
    }

    static GatewayException cancelled() {
        return new GatewayException(new GatewayFailure.Cancelled());
    }
}
