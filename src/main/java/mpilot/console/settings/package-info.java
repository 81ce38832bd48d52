/**
 * What the console remembers from one start to the next: one JSON file in the platform's
 * configuration directory, described in the README. A feature keeps its part as a {@link
 * mpilot.console.settings.Section} of its own; the store knows none of them.
 */
@NullMarked
package mpilot.console.settings;

import org.jspecify.annotations.NullMarked;
