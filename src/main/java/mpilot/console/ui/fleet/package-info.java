/** All profiles of a gateway at once, as the window's places share them. */
@NullMarked
package mpilot.console.ui.fleet;

import org.jspecify.annotations.NullMarked;
