/** The list of access profiles: search, filters, the paged table and its states. */
@NullMarked
package mpilot.console.ui.profiles;

import org.jspecify.annotations.NullMarked;
