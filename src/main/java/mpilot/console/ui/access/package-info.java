/** “Would this be allowed?”: a form that asks it, and the rules that answer, one by one. */
@NullMarked
package mpilot.console.ui.access;

import org.jspecify.annotations.NullMarked;
