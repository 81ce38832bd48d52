package mpilot.console.ui.inspector;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.ui.usage.UsageSeen;

import java.util.List;

/** What the inspector needs of whoever shows it. FX thread only. */
public interface InspectorContext {
    /** Closes the inspector. */
    void close();

    /** {@return what was seen of the gateway's use so far} */
    UsageSeen seen();

    /** {@return every profile that is here without asking the gateway, the shown one among them} */
    List<AccessProfile> atHand();

    /** {@return whether there is a profile {@code step} rows after the one shown, -1 for before} */
    boolean hasNeighbour(int step);

    /** Selects the profile {@code step} rows after the one shown, where there is one. */
    void showNeighbour(int step);
}
