/** The commands: what the window does, for terminals and scripts. */
@NullMarked
package mpilot.console.cli;

import org.jspecify.annotations.NullMarked;
