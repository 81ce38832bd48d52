package mpilot.console.ui.connections;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import mpilot.console.gateway.GatewayFailure;
import mpilot.console.task.TaskRunner;
import mpilot.console.task.Timer;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * Asks again by itself after a failure that may pass, so that the window is right again once the
 * network or the gateway is: after 5 s, then after twice as long each time up to 1 min, jittered,
 * {@value #MOST} times at most, and only while the window is seen. Foreground only.
 */
public final class Recovery {
    static final int MOST = 12;

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration TICK = Duration.ofSeconds(1);

    private final BooleanSupplier ask;
    private final InstantSource clock;
    private final DoubleSupplier random;
    private final Timer timer;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private boolean seen = true;
    private int asked;
    private @Nullable Instant due;

    /**
     * Nothing to recover from yet.
     *
     * @param ask asks again for what is missing; false where nothing is
     * @param random from 0 to 1
     */
    Recovery(BooleanSupplier ask, TaskRunner tasks, InstantSource clock, DoubleSupplier random) {
        this.ask = ask;
        this.clock = clock;
        this.random = random;
        this.timer = tasks.timer(TICK, this::tick);
    }

    /** {@return when it asks again; empty while there is nothing to recover from} */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    void failed(GatewayFailure failure) {
        if (failure instanceof GatewayFailure.Cancelled) {
            return;
        }
        if (!failure.kind().isTransient()) {
            stop();
        } else if (asked >= MOST) {
            stop();
            text.set(Text.of("health.given-up", MOST));
        } else {
            due = clock.instant().plus(pause(failure));
            resume();
        }
    }

    private Duration pause(GatewayFailure failure) {
        Duration longest = FIRST.multipliedBy(1L << Math.min(asked, 10));
        Duration most = longest.compareTo(LONGEST) < 0 ? longest : LONGEST;
        Duration own =
                Duration.ofMillis((long) (most.toMillis() * (0.5 + random.getAsDouble() / 2)));
        Duration wish =
                failure instanceof GatewayFailure.ErrorAnswer answer ? answer.retryAfter() : null;
        return wish == null || wish.compareTo(own) < 0 ? own : wish;
    }

    /** All is well, or the operator wants no more of it. */
    void stop() {
        asked = 0;
        due = null;
        timer.stop();
        text.set("");
    }

    void setSeen(boolean isSeen) {
        seen = isSeen;
        if (seen) {
            resume();
        } else {
            timer.stop();
        }
    }

    private void resume() {
        if (seen && due != null) {
            timer.start();
            tick();
        }
    }

    private void tick() {
        Instant moment = due;
        if (moment == null) {
            return;
        }
        Duration left = Duration.between(clock.instant(), moment);
        if (left.isPositive()) {
            text.set(Text.of("health.asking-in", left.plusMillis(999).toSeconds()));
            return;
        }
        due = null;
        timer.stop();
        asked++;
        text.set(Text.of("health.asking-now"));
        if (!ask.getAsBoolean()) {
            stop();
        }
    }
}
