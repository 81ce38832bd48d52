package mpilot.console.ui.connections;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import mpilot.console.connection.TokenFacts;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayClock;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.Retry;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/**
 * How the gateway of a session fares: what is heard of it on any thread, as the window shows it in
 * the foreground.
 */
public final class GatewayHealth implements GatewayListener {
    private final GatewayClock gatewayTime;
    private final TaskRunner tasks;
    private final RetryNotice retry;
    private final Recovery recovery;
    private final TokenStatus token;
    private final Runnable onTokenMissing;
    private final ReadOnlyObjectWrapper<@Nullable Duration> latency = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper skew = new ReadOnlyStringWrapper("");

    /**
     * Nothing heard yet.
     *
     * @param gatewayTime is put right by every answer
     * @param clock this machine's time
     * @param askAgain asks again for what is missing; false where nothing is
     * @param onTokenMissing is told when there was no token to send
     */
    public GatewayHealth(
            GatewayClock gatewayTime,
            TaskRunner tasks,
            InstantSource clock,
            BooleanSupplier askAgain,
            Runnable onTokenMissing) {
        this.onTokenMissing = onTokenMissing;
        this.token = new TokenStatus(tasks, gatewayTime);
        this.gatewayTime = gatewayTime;
        this.tasks = tasks;
        this.retry = new RetryNotice(tasks, clock);
        this.recovery =
                new Recovery(
                        askAgain, tasks, clock, () -> ThreadLocalRandom.current().nextDouble());
    }

    /** {@return that a request is about to be made again} */
    public RetryNotice retry() {
        return retry;
    }

    /** {@return what brings the window up to date after a failure} */
    public Recovery recovery() {
        return recovery;
    }

    /** {@return what the token in use says of itself} */
    public TokenStatus token() {
        return token;
    }

    /** {@return how long the latest answer took; null before the first} */
    public ReadOnlyObjectProperty<@Nullable Duration> latencyProperty() {
        return latency.getReadOnlyProperty();
    }

    /** {@return that one of the clocks is wrong, in one sentence; empty where they agree} */
    public ReadOnlyStringProperty skewProperty() {
        return skew.getReadOnlyProperty();
    }

    /** Asks by itself only while the window is seen. */
    public void setSeen(boolean seen) {
        recovery.setSeen(seen);
        token.setSeen(seen);
    }

    /** Tells nothing more, as the session ends. */
    public void close() {
        setSeen(false);
        stop();
    }

    /** Waits for nothing any more, as the operator cancelled. */
    public void stop() {
        retry.clear();
        recovery.stop();
    }

    @Override
    public void tokenUsed(TokenFacts facts) {
        tasks.inForeground(() -> token.used(facts));
    }

    @Override
    public void retrying(Retry next) {
        tasks.inForeground(() -> retry.retrying(next));
    }

    @Override
    public void answered(ListAnswer answer) {
        // At once, as the rows of this very answer are looked at by the gateway's time.
        gatewayTime.observe(answer);
        tasks.inForeground(() -> {
            retry.clear();
            recovery.stop();
            latency.set(answer.latency());
            skew.set(skewSentence());
        });
    }

    private String skewSentence() {
        if (!gatewayTime.isNotable()) {
            return "";
        }
        Duration by = gatewayTime.skew();
        String amount = Text.of("health.minutes", Math.max(1, by.abs().toMinutes()));
        return by.isNegative()
                ? Text.of("health.clock-behind", amount)
                : Text.of("health.clock-ahead", amount);
    }

    @Override
    public void failed(GatewayFailure failure) {
        tasks.inForeground(() -> {
            retry.clear();
            recovery.failed(failure);
            if (failure.kind() == FailureKind.NO_TOKEN) {
                onTokenMissing.run();
            }
        });
    }
}
