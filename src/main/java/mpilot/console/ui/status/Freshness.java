package mpilot.console.ui.status;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import mpilot.console.policy.Ages;
import mpilot.console.task.TaskRunner;
import mpilot.console.task.Timer;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How much is at hand, how old it is, and how long it took, in words that keep up with the clock.
 */
public final class Freshness {
    private static final Duration TICK = Duration.ofSeconds(5);

    private final ObservableValue<@Nullable DataShown> data;
    private final InstantSource clock;
    private final Timer timer;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");

    /** Follows {@code data}; ages only between {@link #start} and {@link #stop}. */
    public Freshness(
            ObservableValue<@Nullable DataShown> data, TaskRunner tasks, InstantSource clock) {
        this.data = data;
        this.clock = clock;
        this.timer = tasks.timer(TICK, this::update);
        data.subscribe(this::show);
    }

    /** {@return such as {@code 25 of 240 at hand · updated 5 min ago · 38 ms}} */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** {@return the exact moment, in UTC and here} */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Keeps the words up to date from now on. */
    public void start() {
        update();
        timer.start();
    }

    /** Lets the words stand. */
    public void stop() {
        timer.stop();
    }

    private void update() {
        show(data.getValue());
    }

    private void show(@Nullable DataShown shown) {
        if (shown == null) {
            text.set("");
            detail.set("");
            return;
        }
        String atHand =
                shown.rows() < shown.total()
                        ? Text.of("status.at-hand", shown.rows(), shown.total())
                        : Text.of("status.all-at-hand", shown.rows());
        String age = Ages.relative(shown.receivedAt(), clock.instant());
        text.set(
                shown.latency() == null
                        ? Text.of("status.data", atHand, age)
                        : Text.of("status.data-timed", atHand, age, shown.latency().toMillis()));
        detail.set(Ages.exact(shown.receivedAt()));
    }
}
