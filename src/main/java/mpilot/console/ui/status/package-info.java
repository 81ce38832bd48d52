/** The foot of the window: how the gateway fares, what is under way, and what was told before. */
@NullMarked
package mpilot.console.ui.status;

import org.jspecify.annotations.NullMarked;
