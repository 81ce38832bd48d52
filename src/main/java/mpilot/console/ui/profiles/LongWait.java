package mpilot.console.ui.profiles;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

import mpilot.console.task.TaskRunner;
import mpilot.console.task.Timer;

import java.time.Duration;

/**
 * Whether an answer has been waited for long enough to say so. Most come sooner, and a bar that
 * comes and goes with each refresh would flicker, and cost more than the rest of the refresh.
 */
final class LongWait {
    private static final Duration UNNOTICED = Duration.ofMillis(250);

    private final ReadOnlyBooleanWrapper isLong = new ReadOnlyBooleanWrapper();
    private final ObservableValue<Boolean> loading;
    private final Timer patience;

    /** Follows {@code loading}, and keeps it. */
    LongWait(ObservableValue<Boolean> loading, TaskRunner tasks) {
        this.loading = loading;
        patience = tasks.timer(UNNOTICED, this::tell);
        loading.subscribe(this::loadingChanged);
    }

    ReadOnlyBooleanProperty isLongProperty() {
        return isLong.getReadOnlyProperty();
    }

    private void loadingChanged() {
        if (loading.getValue()) {
            patience.start();
        } else {
            patience.stop();
            isLong.set(false);
        }
    }

    private void tell() {
        patience.stop();
        isLong.set(true);
    }
}
