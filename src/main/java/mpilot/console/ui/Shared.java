package mpilot.console.ui;

import mpilot.console.connection.Credentials;
import mpilot.console.connection.Secrets;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.connections.Gateways;

import java.time.InstantSource;
import java.util.Map;

/**
 * What the windows of one process share.
 *
 * @param tasks runs what does not belong on the FX thread, and delivers on it
 * @param clock tells the time
 * @param settings what the console remembers
 * @param gateways opens the connections in the settings
 */
record Shared(TaskRunner tasks, InstantSource clock, SettingsStore settings, Gateways gateways) {
    /** With connections that have no secrets but what is entered. */
    Shared(TaskRunner tasks, InstantSource clock, SettingsStore settings) {
        this(
                tasks,
                clock,
                settings,
                Gateways.of(
                        new Credentials(new Secrets(() -> null), Map.of(), _ -> {}),
                        settings,
                        _ -> {}));
    }
}
