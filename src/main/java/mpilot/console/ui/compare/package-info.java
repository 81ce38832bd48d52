/** The place where profiles are laid side by side, and gateways against each other. */
@NullMarked
package mpilot.console.ui.compare;

import org.jspecify.annotations.NullMarked;
