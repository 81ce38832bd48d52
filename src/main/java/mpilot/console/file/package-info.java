/** Files on this machine: written whole or not at all. */
@NullMarked
package mpilot.console.file;

import org.jspecify.annotations.NullMarked;
