/** The window: header, connection, the split between list and inspector, keys and theme. */
@NullMarked
package mpilot.console.ui.shell;

import org.jspecify.annotations.NullMarked;
