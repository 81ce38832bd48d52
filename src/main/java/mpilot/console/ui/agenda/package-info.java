/** The place that tells which counters are set to zero when, day by day. */
@NullMarked
package mpilot.console.ui.agenda;

import org.jspecify.annotations.NullMarked;
