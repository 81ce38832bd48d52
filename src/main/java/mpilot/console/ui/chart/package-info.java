/** Small charts, drawn by the console itself: each says in words what it shows. */
@NullMarked
package mpilot.console.ui.chart;

import org.jspecify.annotations.NullMarked;
