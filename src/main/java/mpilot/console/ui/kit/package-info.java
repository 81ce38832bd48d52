/** The console's own small controls and the look that every view shares. */
@NullMarked
package mpilot.console.ui.kit;

import org.jspecify.annotations.NullMarked;
