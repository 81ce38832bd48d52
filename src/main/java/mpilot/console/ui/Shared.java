package mpilot.console.ui;

import mpilot.console.connection.Credentials;
import mpilot.console.connection.Secrets;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.settings.Appearance;
import mpilot.console.ui.settings.AppearanceSettings.ContrastChoice;
import mpilot.console.ui.settings.AppearanceSettings.ThemeChoice;
import mpilot.console.ui.settings.SystemLook;

import java.time.InstantSource;
import java.util.Map;

/**
 * What the windows of one process share.
 *
 * @param tasks runs what does not belong on the FX thread, and delivers on it
 * @param clock tells the time
 * @param settings what the console remembers
 * @param gateways opens the connections in the settings
 * @param appearance how all of them look
 */
record Shared(
        TaskRunner tasks,
        InstantSource clock,
        SettingsStore settings,
        Gateways gateways,
        Appearance appearance) {
    /**
     * For pictures and tests: the same on every machine, nothing is kept, and no secret is known.
     */
    static Shared still(TaskRunner tasks, InstantSource clock, Theme theme) {
        SettingsStore settings = SettingsStore.unwritten(tasks);
        Gateways gateways =
                Gateways.of(
                        new Credentials(new Secrets(() -> null), Map.of(), _ -> {}),
                        settings,
                        _ -> {});
        Appearance appearance = new Appearance(settings, SystemLook.plain());
        appearance.choose(now ->
                now.withTheme(theme.isDark() ? ThemeChoice.DARK : ThemeChoice.LIGHT)
                        .withContrast(
                                theme.isHighContrast()
                                        ? ContrastChoice.HIGH
                                        : ContrastChoice.NORMAL));
        return new Shared(tasks, clock, settings, gateways, appearance);
    }
}
