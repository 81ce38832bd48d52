/** What this session saw of the use that a gateway reports. */
@NullMarked
package mpilot.console.ui.usage;

import org.jspecify.annotations.NullMarked;
