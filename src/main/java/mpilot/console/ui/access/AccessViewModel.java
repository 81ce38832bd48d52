package mpilot.console.ui.access;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.access.AccessAnswer;
import mpilot.console.policy.access.AccessCheck;
import mpilot.console.policy.access.AccessQuestion;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;

/** Asks one profile what the form asks, whenever either changes. */
public final class AccessViewModel {
    private final ObservableValue<@Nullable AccessProfile> profile;
    private final InstantSource clock;
    private final LatestTask work;
    private final AccessFormViewModel form = new AccessFormViewModel();
    private final ReadOnlyObjectWrapper<@Nullable AccessAnswer> answer =
            new ReadOnlyObjectWrapper<>();

    /**
     * Follows {@code profile}; what was asked of one is asked of the next.
     *
     * @param profile the profile that is asked; null for none
     */
    public AccessViewModel(
            ObservableValue<@Nullable AccessProfile> profile,
            TaskRunner tasks,
            InstantSource clock) {
        this.profile = profile;
        this.clock = clock;
        this.work = tasks.latestTask();
        profile.subscribe(now -> form.suggest(new ProfileNames(now)));
        profile.subscribe(this::answer);
        form.questionProperty().subscribe(this::answer);
    }

    /** {@return the form} */
    public AccessFormViewModel form() {
        return form;
    }

    /** {@return what the profile's rules say; null while nothing is asked} */
    public ReadOnlyObjectProperty<@Nullable AccessAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    private void answer() {
        AccessProfile asked = profile.getValue();
        AccessQuestion question = form.questionProperty().get();
        if (asked == null || question == null) {
            work.cancel();
            answer.set(null);
            return;
        }
        work.run(
                _ -> AccessCheck.answer(asked, question, clock.instant()),
                answer::set,
                exception -> {
                    throw new IllegalStateException(exception);
                });
    }
}
