/**
 * The embedded gateway: {@code GET /api/access-profiles} served on loopback as SEMANTICS.md says,
 * from a sample fleet or a saved file.
 */
@NullMarked
package mpilot.console.sandbox;

import org.jspecify.annotations.NullMarked;
