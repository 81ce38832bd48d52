/** The place that tells who can reach a model, a provider, a server or a tool. */
@NullMarked
package mpilot.console.ui.reach;

import org.jspecify.annotations.NullMarked;
