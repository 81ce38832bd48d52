/** Which columns the table shows, in which order and how wide. */
@NullMarked
package mpilot.console.ui.profiles.column;

import org.jspecify.annotations.NullMarked;
