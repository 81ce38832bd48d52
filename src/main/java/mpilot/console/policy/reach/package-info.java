/**
 * Who can reach it: the reverse of a profile. For a provider, a model, an MCP server or a tool, the
 * profiles that allow it and by which rule, and an index of everything that the profiles name.
 *
 * <p>Asked of the rules about providers, models and tools alone; caps that are used up today do not
 * change who may reach what.
 */
@NullMarked
package mpilot.console.policy.reach;

import org.jspecify.annotations.NullMarked;
