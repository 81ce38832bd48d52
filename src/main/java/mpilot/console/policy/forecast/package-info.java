/**
 * Where the use of a limit is heading, from what a gateway reports of it and from what was seen of
 * it, and whether that tells anything.
 */
@NullMarked
package mpilot.console.policy.forecast;

import org.jspecify.annotations.NullMarked;
