package mpilot.console.ui.profiles;

import mpilot.console.ui.kit.Problem;

/** What the list shows: rows, or why there are none. */
public sealed interface ListState {
    /** Nothing has come yet. */
    record Loading() implements ListState {}

    /** Rows of the answer to what is asked. */
    record Shown() implements ListState {}

    /** The gateway shows this caller no profile at all, which is a legal answer. */
    record Empty() implements ListState {}

    /** There may be profiles, but none that matches the search and filters. */
    record NoMatch() implements ListState {}

    /** No rows, and this is why. */
    record Failed(Problem problem) implements ListState {}

    /** The rows of an earlier answer, as the newer request did not work. */
    record Stale(Problem problem) implements ListState {}
}
