/**
 * JSON of the console's own making, as plain maps and lists and as records: its settings, and the
 * claims in a token. The gateway's answers are not read here but in {@code mpilot.console.gateway},
 * which loses nothing of them.
 */
@NullMarked
package mpilot.console.json;

import org.jspecify.annotations.NullMarked;
