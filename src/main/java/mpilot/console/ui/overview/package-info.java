/**
 * The place that shows all profiles at a glance: who is near a limit, who blocks, and until when.
 */
@NullMarked
package mpilot.console.ui.overview;

import org.jspecify.annotations.NullMarked;
