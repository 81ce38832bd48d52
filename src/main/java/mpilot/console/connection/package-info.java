/** Which gateways there are, and with which credential each is asked. */
@NullMarked
package mpilot.console.connection;

import org.jspecify.annotations.NullMarked;
