/** Which of the limits that a request has to pass blocks first, provider by provider. */
@NullMarked
package mpilot.console.policy.stack;

import org.jspecify.annotations.NullMarked;
