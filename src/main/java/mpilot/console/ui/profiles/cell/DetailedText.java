package mpilot.console.ui.profiles.cell;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says in little room, and all of it on hover.
 *
 * @param text the short form; empty for a cell with nothing to say
 * @param detail the long form, one fact a line; null where the short form is all
 */
public record DetailedText(String text, @Nullable String detail) {}
