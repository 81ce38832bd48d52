package mpilot.console.ui.fleet;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.ui.kit.Problem;

import org.jspecify.annotations.Nullable;

/** How far the loading of all profiles is. */
public sealed interface FleetState {
    /** Nobody has asked yet. */
    record Idle() implements FleetState {}

    /**
     * Under way.
     *
     * @param rows profiles that are here
     * @param total profiles there are in all; 0 while that is unknown
     */
    record Loading(long rows, long total) implements FleetState {}

    /**
     * There are more than are loaded without a question.
     *
     * @param total profiles there are in all
     */
    record Asking(long total) implements FleetState {}

    /** They are here. */
    record Loaded(LoadedFleet fleet) implements FleetState {}

    /**
     * They could not be had, and this is why.
     *
     * @param before those of an earlier load; null for none
     */
    record Failed(Problem problem, @Nullable LoadedFleet before) implements FleetState {}

    /** {@return the profiles at hand, of this load or an earlier one; null for none} */
    default @Nullable LoadedFleet fleet() {
        return switch (this) {
            case Loaded(LoadedFleet fleet) -> fleet;
            case Failed(Problem _, LoadedFleet before) -> before;
            default -> null;
        };
    }
}
