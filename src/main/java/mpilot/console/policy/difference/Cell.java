package mpilot.console.policy.difference;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * What one side has at a place.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into its profile
 * @param text what is there as the gateway wrote it; empty for a place that only holds others, or
 *     whose field is absent and means something all the same
 * @param number the number that it is; null for none
 */
public record Cell(String pointer, String text, @Nullable BigDecimal number) {}
