package mpilot.console.ui.shell;

import mpilot.console.ui.kit.Tone;

/**
 * A number beside the name of a place, which calls for a look at it.
 *
 * @param text the number, short
 * @param tone its colour
 * @param spoken the place's name and all that the number means, for hover and screen readers
 */
public record PlaceBadge(String text, Tone tone, String spoken) {}
