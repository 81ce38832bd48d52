/** Saving what a place lists to a file that the operator names, and saying what came of it. */
@NullMarked
package mpilot.console.ui.saving;

import org.jspecify.annotations.NullMarked;
