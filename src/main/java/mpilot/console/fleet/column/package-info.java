/** The columns that profiles are shown, sorted and exported by, and sorting by several of them. */
@NullMarked
package mpilot.console.fleet.column;

import org.jspecify.annotations.NullMarked;
