/** The dialog that saves profiles to a file. */
@NullMarked
package mpilot.console.ui.export;

import org.jspecify.annotations.NullMarked;
