/**
 * Work away from the FX thread: one small runner whose results come back on it, latest wins. Knows
 * no toolkit, so that view-models are tested without one.
 */
@NullMarked
package mpilot.console.task;

import org.jspecify.annotations.NullMarked;
