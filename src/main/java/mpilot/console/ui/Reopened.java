package mpilot.console.ui;

import mpilot.console.settings.SettingsStore;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.connections.OpenGateway;
import mpilot.console.ui.shell.WindowLeft;
import mpilot.console.ui.shell.WindowsLeft;

import java.util.ArrayList;
import java.util.List;

/**
 * A window that was open when the console ended, its gateway open again.
 *
 * @param gateway what it asks, to be closed with it
 * @param left how it stood, and what its list showed
 */
record Reopened(OpenGateway gateway, WindowLeft left) {
    /**
     * Every one, in the order of {@code settings}, but for those on a connection that was deleted
     * since. One whose connection cannot be opened any more says so itself. Not for the FX thread.
     */
    static List<Reopened> all(SettingsStore settings, Gateways gateways) {
        List<Reopened> all = new ArrayList<>();
        for (WindowLeft left : settings.get(WindowsLeft.SECTION).windows()) {
            OpenGateway gateway = gateways.reopen(left.connection(), settings);
            if (gateway != null) {
                all.add(new Reopened(gateway, left));
            }
        }
        return List.copyOf(all);
    }
}
