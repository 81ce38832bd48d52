/**
 * The log: one rolling file in the platform's log directory, for the operator's own support. No
 * token is ever put there, and {@link mpilot.console.logging.Redaction} makes sure once more.
 */
@NullMarked
package mpilot.console.logging;

import org.jspecify.annotations.NullMarked;
