package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Objects;

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
        AsSent asSent) {
    /**
     * {@return the cap in USD that the gateway enforces: {@code max_limit}, and on top of it a
     * temporary override that is active; null for no cap} Newer gateways add {@code
     * override_amount}, {@code override_mode} ({@code forever} or {@code cycles}) and {@code
     * override_cycles_remaining} to a budget (Bifrost's documentation, "Budget overrides").
     */
    public @Nullable BigDecimal effectiveMaxLimit() {
        BigDecimal override = asSent.number("override_amount");
        return maxLimit == null || override == null || override.signum() <= 0 || !isOverridden()
                ? maxLimit
                : maxLimit.add(override);
    }

    private boolean isOverridden() {
        BigDecimal cycles = asSent.number("override_cycles_remaining");
        String mode = Objects.requireNonNullElse(asSent.text("override_mode"), "");
        return switch (mode) {
            case "forever" -> true;
            case "cycles" -> cycles != null && cycles.signum() > 0;
            default -> false;
        };
    }

    /**
     * {@return the month that the quarters of this budget's year are counted from, January unless
     * it says otherwise} Newer gateways take {@code reset_config.quarter_start_month}, 1 to 12
     * (Bifrost's documentation, "Quarterly budgets and fiscal quarters").
     */
    public Month quarterStart() {
        BigDecimal month = asSent.number("reset_config", "quarter_start_month");
        for (Month each : Month.values()) {
            if (month != null && month.compareTo(BigDecimal.valueOf(each.getValue())) == 0) {
                return each;
            }
        }
        return Month.JANUARY;
    }
}
