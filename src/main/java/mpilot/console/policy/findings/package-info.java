/**
 * What an expert would remark on a profile: settings that do nothing or the opposite of what they
 * seem to, words that nobody knows, caps that are near or reached, names that can be taken for each
 * other.
 *
 * <p>{@link mpilot.console.policy.findings.Rules} has every rule; one file holds a family of them.
 * Each rests on SEMANTICS.md or, where its Javadoc says so, on Bifrost's public documentation.
 */
@NullMarked
package mpilot.console.policy.findings;

import org.jspecify.annotations.NullMarked;
