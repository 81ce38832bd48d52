package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A spending cap over a window of time.
 *
 * @param id the gateway's id of the budget, if sent
 * @param maxLimit the cap in USD, exactly as sent; 0 is a cap of nothing, null is no cap
 * @param resetDuration the window's length as sent, such as {@code 1h} or {@code 1M}
 * @param scope {@code total}, {@code provider:<name>} or a word this console does not know
 * @param currentUsage USD used in the window as reported by the gateway, exactly as sent
 * @param lastReset when the window began
 * @param asSent what the object said beyond these components
 */
public record Budget(
        @Nullable String id,
        @Nullable BigDecimal maxLimit,
        @Nullable String resetDuration,
        @Nullable String scope,
        @Nullable BigDecimal currentUsage,
        @Nullable Timestamp lastReset,
        AsSent asSent) {}
