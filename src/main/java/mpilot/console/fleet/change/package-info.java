/** What changed between two looks at the same rows. */
@NullMarked
package mpilot.console.fleet.change;

import org.jspecify.annotations.NullMarked;
