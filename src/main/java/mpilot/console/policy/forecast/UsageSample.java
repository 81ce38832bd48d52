package mpilot.console.policy.forecast;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What was used of a limit at a moment.
 *
 * @param at when it was read
 * @param used the amount in the limit's unit, as reported
 */
public record UsageSample(Instant at, BigDecimal used) {}
