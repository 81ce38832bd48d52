/** All profiles at a glance: how each stands, how near its caps it is, and what may be added up. */
@NullMarked
package mpilot.console.fleet.overview;

import org.jspecify.annotations.NullMarked;
