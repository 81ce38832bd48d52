package mpilot.console.ui.profiles;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/**
 * Asks the gateway again and again while the list is seen. One look begins after the one before has
 * ended; a gateway that fails, or takes long, is asked less often.
 */
public final class AutoRefresh {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Of the time at most one part in so many is spent on loading. */
    private static final int LOAD_SHARE = 10;

    private final ProfilesViewModel list;
    private final InstantSource clock;
    private final LatestTask pause;
    private final ObjectProperty<Every> every = new SimpleObjectProperty<>(Every.OFF);
    private boolean seen = true;
    private int failures;
    private Instant began;
    private Instant ended;

    /** How often the gateway is asked. */
    public enum Every {
        OFF(Duration.ZERO),
        FIVE_SECONDS(Duration.ofSeconds(5)),
        THIRTY_SECONDS(Duration.ofSeconds(30)),
        FIVE_MINUTES(Duration.ofMinutes(5));

        private final Duration interval;

        Every(Duration interval) {
            this.interval = interval;
        }

        /** {@return the one of so many seconds; off where none has them} */
        static Every ofSeconds(int seconds) {
            return Arrays.stream(values())
                    .filter(each -> each.seconds() == seconds)
                    .findFirst()
                    .orElse(OFF);
        }

        /** {@return the time between two looks; 0 for none} */
        int seconds() {
            return (int) interval.toSeconds();
        }

        /** {@return such as {@code every 5 s}} */
        public String words() {
            return switch (this) {
                case OFF -> Text.of("profiles.every-off");
                case FIVE_SECONDS -> Text.of("profiles.every-5s");
                case THIRTY_SECONDS -> Text.of("profiles.every-30s");
                case FIVE_MINUTES -> Text.of("profiles.every-5min");
            };
        }
    }

    /** Refreshes {@code list}, at first never. */
    public AutoRefresh(ProfilesViewModel list, TaskRunner tasks, InstantSource clock) {
        this.list = list;
        this.clock = clock;
        this.pause = tasks.latestTask();
        this.began = clock.instant();
        this.ended = began;
        every.subscribe(this::plan);
        list.loadingProperty().subscribe(this::loadingChanged);
    }

    /** {@return how often the gateway is asked} */
    public ObjectProperty<Every> everyProperty() {
        return every;
    }

    /** Asks less often by one step; after the last of them not at all, and then from the first. */
    public void next() {
        List<Every> all = List.of(Every.values());
        every.set(all.get((all.indexOf(every.get()) + 1) % all.size()));
    }

    /** Pauses while nobody sees the list; a look that was due meanwhile is taken at once. */
    public void setSeen(boolean now) {
        seen = now;
        Duration since = Duration.between(ended, clock.instant());
        // A clock that was set back has nobody wait for longer than usual.
        planIn(since.isNegative() ? nextWait() : nextWait().minus(since));
    }

    /** Asks no more. */
    public void close() {
        pause.cancel();
    }

    private void loadingChanged(boolean loading) {
        if (loading) {
            began = clock.instant();
            pause.cancel();
            return;
        }
        ended = clock.instant();
        boolean failed =
                list.stateProperty().get() instanceof ListState.Stale
                        || list.stateProperty().get() instanceof ListState.Failed;
        failures = failed ? failures + 1 : 0;
        plan();
    }

    private void plan() {
        planIn(nextWait());
    }

    private void planIn(Duration wait) {
        pause.cancel();
        if (every.get() != Every.OFF && seen && !list.loadingProperty().get()) {
            Duration rest = wait.isNegative() ? Duration.ZERO : wait;
            pause.runAfter(rest, _ -> true, _ -> list.refresh(), _ -> {});
        }
    }

    /** Twice as long after every failure, and never longer than {@link #LONGEST} for that. */
    private Duration nextWait() {
        Duration wait = every.get().interval;
        for (int i = 0; i < failures && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        if (wait.compareTo(LONGEST) > 0) {
            wait = LONGEST;
        }
        Duration least = Duration.between(began, ended).multipliedBy(LOAD_SHARE - 1L);
        return wait.compareTo(least) < 0 ? least : wait;
    }
}
