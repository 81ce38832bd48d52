/**
 * The words that the window shows, in every language there is. A key's first part names its bundle:
 * {@code profiles.search} is in {@code profiles.properties} and its translations.
 */
@NullMarked
package mpilot.console.text;

import org.jspecify.annotations.NullMarked;
