/** How the console looks and which keys it goes by, chosen by the operator and kept. */
@NullMarked
package mpilot.console.ui.settings;

import org.jspecify.annotations.NullMarked;
