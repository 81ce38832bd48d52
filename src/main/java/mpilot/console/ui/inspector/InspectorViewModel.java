package mpilot.console.ui.inspector;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.JsonPlace;
import mpilot.console.task.LatestTask;
import mpilot.console.task.PassingTime;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.access.AccessViewModel;
import mpilot.console.ui.usage.UsageSeen;
import mpilot.console.ui.whatif.WhatIfViewModel;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Works out the details of whichever profile is selected. */
public final class InspectorViewModel {
    private final InspectorContext context;
    private final PassingTime time;
    private final LatestTask work;
    private final LatestTask search;
    private final ReadOnlyObjectWrapper<@Nullable ProfileDetails> details =
            new ReadOnlyObjectWrapper<>();
    private final BooleanProperty jsonShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable FieldShown> field = new ReadOnlyObjectWrapper<>();
    private final FoldMemory folds = new FoldMemory();
    private final JsonViewModel json = new JsonViewModel();
    private final AccessViewModel access;
    private final WhatIfViewModel whatIf;
    private boolean working;
    private boolean stepping;
    private @Nullable String awaited;

    /**
     * Follows a selection.
     *
     * @param selected the selected profile; null for none
     * @param time what resets are told by
     */
    public InspectorViewModel(
            ObservableValue<@Nullable AccessProfile> selected,
            InspectorContext context,
            TaskRunner tasks,
            PassingTime time) {
        this.context = context;
        this.time = time;
        this.work = tasks.latestTask();
        this.search = tasks.latestTask();
        this.access = new AccessViewModel(selected, tasks, time);
        this.whatIf = new WhatIfViewModel(selected, context::seen, context::atHand, tasks, time);
        time.follow(this::nextReset, this::tellAgain);
        selected.subscribe(this::select);
    }

    /**
     * A field that somebody asked to see.
     *
     * @param pointer the JSON Pointer (RFC 6901) into the profile
     * @param number tells one asking from the next, for the same field too
     */
    record FieldShown(String pointer, long number) {}

    /** The details of the selected profile; null while there are none. */
    ReadOnlyObjectProperty<@Nullable ProfileDetails> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** Whether the JSON is shown in place of the sections; the same for every profile. */
    BooleanProperty jsonShownProperty() {
        return jsonShown;
    }

    /** The field that was asked for last; null for none. */
    ReadOnlyObjectProperty<@Nullable FieldShown> fieldProperty() {
        return field.getReadOnlyProperty();
    }

    FoldMemory folds() {
        return folds;
    }

    JsonViewModel json() {
        return json;
    }

    AccessViewModel access() {
        return access;
    }

    WhatIfViewModel whatIf() {
        return whatIf;
    }

    /** {@return whether details are being worked out} */
    public boolean isWorking() {
        return working;
    }

    /** Closes the inspector. */
    void close() {
        context.close();
    }

    /** {@return whether there is a profile {@code step} rows after the one shown} */
    public boolean hasNeighbour(int step) {
        return context.hasNeighbour(step);
    }

    /** Goes to a neighbour, of which the pane shows the same part as it does now. */
    public void showNeighbour(int step) {
        if (hasNeighbour(step)) {
            stepping = true;
            context.showNeighbour(step);
        }
    }

    /** Whether the details were come to by a step from the ones before. */
    boolean isStepping() {
        return stepping;
    }

    /**
     * Shows the field at {@code pointer} in its section, and marks it in the JSON; of a profile
     * whose details are still being worked out, once they are there.
     */
    public void showField(String pointer) {
        if (working) {
            awaited = pointer;
            return;
        }
        FieldShown before = field.get();
        field.set(new FieldShown(pointer, before == null ? 1 : before.number() + 1));
        String text = json.textProperty().get();
        search.run(_ -> JsonPlace.of(text, pointer), json::mark, InspectorViewModel::fail);
    }

    private void select(@Nullable AccessProfile profile) {
        working = profile != null;
        awaited = null;
        if (profile == null) {
            work.cancel();
            stepping = false;
            details.set(null);
            return;
        }
        UsageSeen seen = context.seen();
        work.run(
                _ -> ProfileDetails.of(profile, time.instant(), seen),
                this::show,
                InspectorViewModel::fail);
    }

    private @Nullable Instant nextReset() {
        ProfileDetails shown = details.get();
        return shown == null ? null : shown.nextReset();
    }

    /** Tells the same profile for the present moment. */
    private void tellAgain() {
        ProfileDetails shown = details.get();
        if (shown == null || working) {
            return;
        }
        UsageSeen seen = context.seen();
        work.run(
                _ -> ProfileDetails.of(shown.profile(), time.instant(), seen),
                details::set,
                InspectorViewModel::fail);
    }

    private static void fail(Exception exception) {
        throw new IllegalStateException(exception);
    }

    private void show(ProfileDetails worked) {
        working = false;
        json.show(worked.json());
        details.set(worked);
        stepping = false;
        String pointer = awaited;
        awaited = null;
        if (pointer != null) {
            showField(pointer);
        }
    }
}
