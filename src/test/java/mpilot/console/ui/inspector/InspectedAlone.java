package mpilot.console.ui.inspector;

import javafx.beans.property.ObjectProperty;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.forecast.UsageHistory;
import mpilot.console.policy.forecast.UsageTruth;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.PassingTime;
import mpilot.console.ui.usage.UsageSeen;

import java.time.InstantSource;
import java.util.List;

/** A profile without neighbours, of a gateway that reports use. */
public record InspectedAlone(Runnable onClose) implements InspectorContext {
    /** What is seen of a gateway that reports use. */
    static final UsageSeen REPORTED =
            new UsageSeen(
                    UsageHistory.empty(),
                    UsageTruth.of(
                            List.of(
                                    ProfileFixtures.profile(
                                            "{'id': 99, 'name': 'other', 'budgets': [{'max_limit':"
                                                    + " 5, 'current_usage': 1}]}"))));

    /** The view-model of the profile in {@code selected}, at a time that stands still. */
    static InspectorViewModel viewModel(ObjectProperty<AccessProfile> selected) {
        return new InspectorViewModel(
                selected,
                new InspectedAlone(() -> selected.set(null)),
                ManualTasks.immediate(),
                new PassingTime(ManualTasks.immediate(), InstantSource.fixed(ProfileFixtures.NOW)));
    }

    @Override
    public void close() {
        onClose.run();
    }

    @Override
    public UsageSeen seen() {
        return REPORTED;
    }

    @Override
    public List<AccessProfile> atHand() {
        return List.of();
    }

    @Override
    public boolean hasNeighbour(int step) {
        return false;
    }

    @Override
    public void showNeighbour(int step) {
        throw new IllegalStateException("there is none");
    }
}
