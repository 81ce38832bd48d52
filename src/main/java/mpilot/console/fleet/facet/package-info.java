/** Facets: what the rows at hand have in common, with counts, to filter by at a click. */
@NullMarked
package mpilot.console.fleet.facet;

import org.jspecify.annotations.NullMarked;
