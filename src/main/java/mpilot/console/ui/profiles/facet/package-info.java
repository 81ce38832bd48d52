/** Facets at the side of the list: what all that match have in common, to filter by at a click. */
@NullMarked
package mpilot.console.ui.profiles.facet;

import org.jspecify.annotations.NullMarked;
