/** Saved views of the list, and how the list was left. */
@NullMarked
package mpilot.console.ui.profiles.view;

import org.jspecify.annotations.NullMarked;
