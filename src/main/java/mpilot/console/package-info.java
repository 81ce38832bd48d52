/** The composition root: wires the console's parts together and starts what the arguments ask. */
@NullMarked
package mpilot.console;

import org.jspecify.annotations.NullMarked;
