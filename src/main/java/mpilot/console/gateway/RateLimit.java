package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * Caps on tokens and on requests, each over a window of its own; a null maximum is no limit.
 *
 * @param id the gateway's id of the rate limit, if sent
 * @param tokenMaxLimit tokens allowed in a window; 0 allows none
 * @param tokenResetDuration the token window's length as sent, such as {@code 1h}
 * @param requestMaxLimit requests allowed in a window; 0 allows none
 * @param requestResetDuration the request window's length as sent
 * @param tokenCurrentUsage tokens used in the window, as reported by the gateway
 * @param requestCurrentUsage requests made in the window, as reported by the gateway
 * @param tokenLastReset when the token window began; only newer gateways send it
 * @param requestLastReset when the request window began; only newer gateways send it
 * @param asSent what the object said beyond these components
 */
public record RateLimit(
        @Nullable String id,
        @Nullable BigDecimal tokenMaxLimit,
        @Nullable String tokenResetDuration,
        @Nullable BigDecimal requestMaxLimit,
        @Nullable String requestResetDuration,
        @Nullable BigDecimal tokenCurrentUsage,
        @Nullable BigDecimal requestCurrentUsage,
        @Nullable Timestamp tokenLastReset,
        @Nullable Timestamp requestLastReset,
        AsSent asSent) {}
