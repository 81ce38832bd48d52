/** Rows out: formats, columns, and files that are whole or not there at all. */
@NullMarked
package mpilot.console.export;

import org.jspecify.annotations.NullMarked;
