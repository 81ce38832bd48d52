/** What other caps would mean. Nothing is sent. */
@NullMarked
package mpilot.console.policy.whatif;

import org.jspecify.annotations.NullMarked;
