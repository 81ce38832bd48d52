/**
 * Which gateway a window asks: switching, saving and testing connections, their tokens, and how the
 * window stays of use while a gateway does not answer.
 */
@NullMarked
package mpilot.console.ui.connections;

import org.jspecify.annotations.NullMarked;
