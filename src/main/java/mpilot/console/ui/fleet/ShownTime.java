package mpilot.console.ui.fleet;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import mpilot.console.task.PassingTime;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * The moment that a place tells for. It passes, and once a window has ended the profiles are looked
 * at anew: within a minute, as windows of a large fleet end all the time.
 */
public final class ShownTime {
    private final PassingTime time;
    private final ReadOnlyObjectWrapper<Instant> now;

    private ShownTime(PassingTime time) {
        this.time = time;
        this.now = new ReadOnlyObjectWrapper<>(time.instant());
    }

    /**
     * {@return the moment that {@code analysis} is shown for}
     *
     * @param nextReset gives the soonest reset ahead of what was worked out; null for none
     */
    public static <T> ShownTime of(
            PassingTime time, FleetAnalysis<T> analysis, Function<T, @Nullable Instant> nextReset) {
        ShownTime shown = new ShownTime(time);
        analysis.resultProperty().subscribe(shown::tell);
        time.follow(
                () -> reset(analysis, nextReset),
                () -> {
                    Instant reset = reset(analysis, nextReset);
                    if (shown.tell() && reset != null && !reset.isAfter(shown.now())) {
                        analysis.lookAgain();
                    }
                });
        return shown;
    }

    private static <T> @Nullable Instant reset(
            FleetAnalysis<T> analysis, Function<T, @Nullable Instant> nextReset) {
        T worked = analysis.resultProperty().get();
        return worked == null ? null : nextReset.apply(worked);
    }

    /** Tells for the present moment; whether that is in another minute than before. */
    private boolean tell() {
        Instant before = now.get();
        now.set(time.instant());
        return !before.truncatedTo(ChronoUnit.MINUTES)
                .equals(now.get().truncatedTo(ChronoUnit.MINUTES));
    }

    /** {@return the moment that is told for} */
    public Instant now() {
        return now.get();
    }

    /** {@return the moment that is told for, as it passes} */
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }
}
