/** Starts the toolkit and wires the window's view-models and views by hand. */
@NullMarked
package mpilot.console.ui;

import org.jspecify.annotations.NullMarked;
