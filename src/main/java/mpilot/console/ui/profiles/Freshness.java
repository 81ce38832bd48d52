package mpilot.console.ui.profiles;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import mpilot.console.policy.Ages;
import mpilot.console.task.TaskRunner;
import mpilot.console.task.Timer;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;

/** How old the rows are and how long they took to come, in words that keep up with the clock. */
public final class Freshness {
    private static final Duration TICK = Duration.ofSeconds(5);

    private final ProfilesViewModel list;
    private final InstantSource clock;
    private final Timer timer;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");

    /** Follows {@code list}; ages only between {@link #start} and {@link #stop}. */
    public Freshness(ProfilesViewModel list, TaskRunner tasks, InstantSource clock) {
        this.list = list;
        this.clock = clock;
        this.timer = tasks.timer(TICK, this::update);
        list.pageProperty().subscribe(this::update);
    }

    /** {@return such as {@code Updated 5 min ago · 38 ms}} */
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
        show(list.pageProperty().get());
    }

    private void show(@Nullable PageInfo page) {
        if (page == null) {
            text.set("");
            detail.set("");
            return;
        }
        String age = Ages.relative(page.receivedAt(), clock.instant());
        text.set(
                page.latency() == null
                        ? Text.of("profiles.freshness-at-hand", age)
                        : Text.of("profiles.freshness", age, page.latency().toMillis()));
        detail.set(Ages.exact(page.receivedAt()));
    }
}
