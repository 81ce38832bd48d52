/** The words that profiles are found by: tags, providers, models, tools and the like, indexed. */
@NullMarked
package mpilot.console.fleet.word;

import org.jspecify.annotations.NullMarked;
