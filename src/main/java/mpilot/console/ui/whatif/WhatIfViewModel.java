package mpilot.console.ui.whatif;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.usage.UsageSeen;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Tries other caps on one profile, and the same caps on all profiles at hand. Sends nothing. */
public final class WhatIfViewModel {
    /** All profiles at hand may be many: they are tried when the typing rests. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ObservableValue<@Nullable AccessProfile> profile;
    private final Supplier<UsageSeen> seen;
    private final Supplier<List<AccessProfile>> others;
    private final InstantSource clock;
    private final LatestTask reading;
    private final LatestTask trying;
    private final ReadOnlyObjectWrapper<List<CapTrial>> trials =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable WhatIfOutcome> outcome =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper();
    private long triedId = Long.MIN_VALUE;

    /**
     * Follows {@code profile}; another profile begins with nothing tried.
     *
     * @param profile the profile; null for none
     * @param seen what was seen of the gateway's use
     * @param others all profiles at hand, {@code profile} among them
     */
    public WhatIfViewModel(
            ObservableValue<@Nullable AccessProfile> profile,
            Supplier<UsageSeen> seen,
            Supplier<List<AccessProfile>> others,
            TaskRunner tasks,
            InstantSource clock) {
        this.profile = profile;
        this.seen = seen;
        this.others = others;
        this.clock = clock;
        this.reading = tasks.latestTask();
        this.trying = tasks.latestTask();
        profile.subscribe(this::read);
    }

    /** The limits of the profile, in its order. */
    ReadOnlyObjectProperty<List<CapTrial>> trialsProperty() {
        return trials.getReadOnlyProperty();
    }

    /** What the tried caps would mean; null while none is tried. */
    ReadOnlyObjectProperty<@Nullable WhatIfOutcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether something is typed anywhere. */
    ReadOnlyBooleanProperty touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /** Takes every tried cap back. */
    void reset() {
        trials.get().forEach(trial -> trial.typedProperty().set(""));
    }

    private void read(@Nullable AccessProfile now) {
        if (now == null) {
            reading.cancel();
            show(List.of());
            return;
        }
        reading.run(
                _ -> ProfileLimits.of(now, clock.instant()).all().toList(),
                limits -> {
                    boolean same = triedId == now.id();
                    triedId = now.id();
                    List<CapTrial> before = same ? trials.get() : List.of();
                    show(limits.stream().map(limit -> trial(limit, before)).toList());
                },
                WhatIfViewModel::fail);
    }

    /** What is typed stays where the same limit is still there. */
    private CapTrial trial(Limit limit, List<CapTrial> before) {
        CapTrial trial = new CapTrial(limit);
        before.stream()
                .filter(old -> old.limit().place().equals(limit.place()))
                .findFirst()
                .ifPresent(old -> trial.typedProperty().set(old.typedProperty().get()));
        return trial;
    }

    private void show(List<CapTrial> rows) {
        trials.set(rows);
        rows.forEach(row -> row.typedProperty().subscribe((_, _) -> tryCaps()));
        tryCaps();
    }

    private void tryCaps() {
        AccessProfile now = profile.getValue();
        touched.set(trials.get().stream().anyMatch(row -> !row.typedProperty().get().isBlank()));
        List<WhatIfOutcome.Tried> tried =
                trials.get().stream()
                        .filter(CapTrial::isTried)
                        .map(row -> new WhatIfOutcome.Tried(row.limit(), row.cap()))
                        .toList();
        if (now == null || tried.isEmpty()) {
            trying.cancel();
            outcome.set(null);
            return;
        }
        UsageSeen known = seen.get();
        List<AccessProfile> all = others.get();
        trying.runAfter(
                PAUSE,
                _ -> WhatIfOutcome.of(now, tried, all, clock.instant(), known),
                outcome::set,
                WhatIfViewModel::fail);
    }

    private static void fail(Exception exception) {
        throw new IllegalStateException(exception);
    }
}
