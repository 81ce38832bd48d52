/** “What if?”: other caps tried on the screen, and what they would mean. Nothing is sent. */
@NullMarked
package mpilot.console.ui.whatif;

import org.jspecify.annotations.NullMarked;
