/** When counters are next set to zero, over any number of profiles. */
@NullMarked
package mpilot.console.policy.agenda;

import org.jspecify.annotations.NullMarked;
