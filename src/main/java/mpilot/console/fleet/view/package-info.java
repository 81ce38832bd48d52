/** Saved views: a filter, columns, a sort and a page size under a name. */
@NullMarked
package mpilot.console.fleet.view;

import org.jspecify.annotations.NullMarked;
