package mpilot.console.ui.compare;

import mpilot.console.ui.kit.Problem;

import org.jspecify.annotations.Nullable;

/** How far the comparison of all profiles is. */
sealed interface FleetCompareState {
    /** Nothing was chosen yet. */
    record Idle() implements FleetCompareState {}

    /**
     * The other profiles are on their way.
     *
     * @param rows those that are here
     * @param total how many there are in all; 0 while that is unknown
     */
    record Working(long rows, long total) implements FleetCompareState {}

    /**
     * There are more others than are loaded without a question.
     *
     * @param total how many there are
     */
    record Asking(long total) implements FleetCompareState {}

    /** It is here. */
    record Done(FleetComparison comparison) implements FleetCompareState {}

    /**
     * The other profiles could not be had, and this is why.
     *
     * @param before an earlier comparison; null for none
     */
    record Failed(Problem problem, @Nullable FleetComparison before) implements FleetCompareState {}
}
