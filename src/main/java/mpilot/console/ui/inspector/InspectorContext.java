package mpilot.console.ui.inspector;

import mpilot.console.ui.usage.UsageSeen;

/** What the inspector needs of whoever shows it. FX thread only. */
public interface InspectorContext {
    /** Closes the inspector. */
    void close();

    /** {@return what was seen of the gateway's use so far} */
    UsageSeen seen();

    /** {@return whether there is a profile {@code step} rows after the one shown, -1 for before} */
    boolean hasNeighbour(int step);

    /** Selects the profile {@code step} rows after the one shown, where there is one. */
    void showNeighbour(int step);
}
