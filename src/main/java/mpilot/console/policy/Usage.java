package mpilot.console.policy;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How much of a cap is used, as the gateway reports it for this profile.
 *
 * @param used what is used; null where the gateway does not say
 * @param cap the cap; null for no cap
 * @param state what that comes to
 */
public record Usage(@Nullable BigDecimal used, @Nullable BigDecimal cap, State state) {
    /** Use above this part of the cap is near it. */
    public static final BigDecimal NEAR = new BigDecimal("0.8");

    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /** What a use comes to; the later, the more serious. */
    public enum State {
        /** There is no cap, so nothing can be used up. */
        NO_CAP,
        /** The window is over: the gateway counts from zero, though it reports otherwise. */
        ELAPSED,
        /** There is a cap, but the gateway does not say what is used. */
        NOT_REPORTED,
        /** At most 80 % of the cap. */
        OK,
        /** Over 80 % and below the cap. */
        NEAR,
        /** At the cap or past it. */
        EXHAUSTED,
        /** A cap of nothing blocks everything. */
        ZERO_CAP
    }

    /** {@return the use of {@code cap} in {@code window}} */
    public static Usage of(
            @Nullable BigDecimal used, @Nullable BigDecimal cap, ResetWindow window) {
        return new Usage(used, cap, state(used, cap, window.elapsed()));
    }

    private static State state(
            @Nullable BigDecimal used, @Nullable BigDecimal cap, boolean elapsed) {
        if (cap == null) {
            return State.NO_CAP;
        }
        if (cap.signum() <= 0) {
            return State.ZERO_CAP;
        }
        if (elapsed) {
            return State.ELAPSED;
        }
        if (used == null) {
            return State.NOT_REPORTED;
        }
        if (used.compareTo(cap) >= 0) {
            return State.EXHAUSTED;
        }
        return used.compareTo(cap.multiply(NEAR)) > 0 ? State.NEAR : State.OK;
    }

    /**
     * {@return used ÷ cap, which may exceed 1; null where either is unknown or the cap is zero} To
     * 16 digits.
     */
    public @Nullable BigDecimal fraction() {
        return used == null || cap == null || cap.signum() <= 0
                ? null
                : used.divide(cap, PRECISION);
    }

    /** {@return cap − used, negative past the cap; null where either is unknown} */
    public @Nullable BigDecimal left() {
        return used == null || cap == null ? null : cap.subtract(used);
    }

    /** {@return whether two amounts are the same, {@code 5} and {@code 5.00} too, or both none} */
    public static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
