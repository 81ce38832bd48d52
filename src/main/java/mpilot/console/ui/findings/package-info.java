/** The place that lists what is to be remarked on in all profiles. */
@NullMarked
package mpilot.console.ui.findings;

import org.jspecify.annotations.NullMarked;
