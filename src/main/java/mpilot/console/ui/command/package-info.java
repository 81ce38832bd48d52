/**
 * What can be done in a window, each thing described once: its words, its picture, its keys and
 * what runs. Buttons, menus, the keyboard, the help and the palette all come from here.
 */
@NullMarked
package mpilot.console.ui.command;

import org.jspecify.annotations.NullMarked;
