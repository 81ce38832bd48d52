/**
 * Would this be allowed? A profile's rules asked one by one, in the gateway's order, for one
 * request that somebody means to make.
 *
 * <p>The rules are those of SEMANTICS.md. Where it is silent they are those that Bifrost documents
 * ("Access Profiles", "Virtual Keys", "Budget and Limits", "MCP Tool Filtering") or that its public
 * governance code follows; where two public versions differ, the answer is that it cannot be known.
 */
@NullMarked
package mpilot.console.policy.access;

import org.jspecify.annotations.NullMarked;
