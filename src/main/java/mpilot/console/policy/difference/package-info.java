/**
 * What tells profiles, and whole fleets of them, apart: policy first, usage and bookkeeping beside
 * it.
 *
 * <p>Two profiles are the same where they mean the same, by SEMANTICS.md:
 *
 * <ul>
 *   <li>Lists have no order. Budgets are told apart by scope and window, provider configs by the
 *       provider's name, tool overrides by server and tool, models, tags, servers and tool groups
 *       by what they are. Of several that cannot be told apart, equal ones are taken for each other
 *       first.
 *   <li>Ids, versions and times of creation are bookkeeping; counters and their last reset are
 *       usage.
 *   <li>Numbers go by value: {@code 10} is {@code 10.0}. So do windows, where no compared profile
 *       is aligned to the calendar: {@code 1w} is {@code 7d}, {@code 1h} is {@code 60m}. Under
 *       alignment the unit decides the boundary, so there only windows of the clock's units go by
 *       their length.
 *   <li>A scope that is absent or empty is {@code total}; in a provider config so is {@code
 *       provider:} with that provider's name.
 *   <li>{@code calendar_aligned} absent is false. {@code all_models_allowed} is the same as a list
 *       of {@code *} alone, and the list beside it is without effect. It is false where it is
 *       absent beside a list; beside an empty one, which then says nothing, it is not.
 *   <li>Absent, null and empty are the same for a list, an object or a text. A cap that is absent
 *       is not zero, and an {@code is_active} that is absent is neither.
 *   <li>Fields that this console does not know are compared as JSON, where the order of fields does
 *       not count.
 * </ul>
 *
 * <p>What is written differently and means the same is told, and is no difference.
 */
@NullMarked
package mpilot.console.policy.difference;

import org.jspecify.annotations.NullMarked;
