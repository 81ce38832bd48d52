/** One field for everything: what can be done and gone to, found by a few letters of its name. */
@NullMarked
package mpilot.console.ui.palette;

import org.jspecify.annotations.NullMarked;
