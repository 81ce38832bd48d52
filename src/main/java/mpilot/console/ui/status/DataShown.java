package mpilot.console.ui.status;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * What the place that is shown goes by.
 *
 * @param rows profiles that are at hand
 * @param total profiles that there are, as the gateway says
 * @param receivedAt when they came
 * @param latency how long the gateway took to answer; null where it was asked more than once
 */
public record DataShown(long rows, long total, Instant receivedAt, @Nullable Duration latency) {}
