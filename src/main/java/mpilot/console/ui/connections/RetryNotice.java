package mpilot.console.ui.connections;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import mpilot.console.gateway.Retry;
import mpilot.console.task.TaskRunner;
import mpilot.console.task.Timer;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** That a request failed and is about to be made again, counting down. Foreground only. */
public final class RetryNotice {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Timer timer;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private @Nullable Retry retry;
    private Instant until = Instant.MIN;

    RetryNotice(TaskRunner tasks, InstantSource clock) {
        this.clock = clock;
        this.timer = tasks.timer(TICK, this::update);
    }

    /** {@return what to say; empty for nothing} */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    void retrying(Retry next) {
        retry = next;
        until = clock.instant().plus(next.pause());
        timer.start();
        update();
    }

    void clear() {
        retry = null;
        timer.stop();
        text.set("");
    }

    private void update() {
        Retry next = retry;
        if (next == null) {
            return;
        }
        Duration left = Duration.between(clock.instant(), until);
        String when =
                left.isPositive()
                        ? new Retry(next.failure(), left, next.attempt(), next.attempts())
                                .sentence()
                        : Text.of("health.retrying-now", next.attempt(), next.attempts());
        text.set(Text.of("health.sentences", next.failure().sentence(), when));
    }
}
