/** One profile in depth: its sections, and the JSON they come from. */
@NullMarked
package mpilot.console.ui.inspector;

import org.jspecify.annotations.NullMarked;
