/**
 * What a profile means: windows and their resets, the use of each cap, what is allowed. Pure
 * functions over the gateway's records and a moment; the rules are those of SEMANTICS.md.
 */
@NullMarked
package mpilot.console.policy;

import org.jspecify.annotations.NullMarked;
