/** All matching profiles at once: walking the pages of a listing to its end. */
@NullMarked
package mpilot.console.fleet;

import org.jspecify.annotations.NullMarked;
