package mpilot.console.ui.status;

import mpilot.console.ui.kit.Tone;

import java.time.Instant;

/**
 * Something that the operator was told.
 *
 * @param at when, the last time
 * @param tone how serious it is
 * @param text a sentence or two, with nothing hidden in it
 * @param times how often in a row, at least 1
 */
public record Message(Instant at, Tone tone, String text, int times) {}
