/** What the table says of a profile: a row's words, and a cell for every column. */
@NullMarked
package mpilot.console.ui.profiles.cell;

import org.jspecify.annotations.NullMarked;
