package mpilot.console.ui;

import mpilot.console.settings.SettingsStore;
import mpilot.console.task.TaskRunner;

import java.time.InstantSource;

/**
 * What the windows of one process share.
 *
 * @param tasks runs what does not belong on the FX thread, and delivers on it
 * @param clock tells the time
 * @param settings what the console remembers
 */
record Shared(TaskRunner tasks, InstantSource clock, SettingsStore settings) {}
