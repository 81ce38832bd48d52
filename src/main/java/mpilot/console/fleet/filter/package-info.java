/**
 * The filter language: what is typed into the search field, read into terms, split into what the
 * gateway can apply and what the console has to, run over a loaded fleet, completed and explained.
 */
@NullMarked
package mpilot.console.fleet.filter;

import org.jspecify.annotations.NullMarked;
