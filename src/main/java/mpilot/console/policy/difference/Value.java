package mpilot.console.policy.difference;

import mpilot.console.gateway.Timestamp;
import mpilot.console.policy.ResetDuration;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * What a field says. Its meaning is worked out only where another is written differently, as most
 * are not.
 *
 * @param sent as the gateway sent it; empty for a field that is absent and means something all the
 *     same
 * @param sense how its meaning is found
 * @param known its meaning where that is known; empty for none
 */
record Value(Object sent, Sense sense, Object known) {
    /** How the meaning of a value is found. */
    private enum Sense {
        AS_SENT,
        KNOWN,
        NUMBER,
        /** The length of a window where all units count by their rolling length. */
        LENGTH,
        /** The length of a window where only the clock's units do. */
        UNIT,
        TIME
    }

    private static @Nullable Value of(@Nullable Object sent, Sense sense) {
        return sent == null || sent.equals("") ? null : new Value(sent, sense, "");
    }

    /** A value that means itself; null and an empty text are nothing. */
    static @Nullable Value of(@Nullable Object sent) {
        return of(sent, Sense.AS_SENT);
    }

    static Value meaning(@Nullable Object sent, Object meaning) {
        return new Value(sent == null ? "" : sent, Sense.KNOWN, meaning);
    }

    static @Nullable Value of(@Nullable BigDecimal number) {
        return of(number, Sense.NUMBER);
    }

    static @Nullable Value of(@Nullable Timestamp time) {
        return of(time, Sense.TIME);
    }

    /**
     * The length of a window.
     *
     * @param byLength whether every unit counts by its rolling length; where not, only the clock's
     */
    static @Nullable Value ofWindow(@Nullable String text, boolean byLength) {
        return of(text, byLength ? Sense.LENGTH : Sense.UNIT);
    }

    /** {@return as the gateway wrote it} */
    String text() {
        return sent instanceof Timestamp time ? time.text() : sent.toString();
    }

    /** {@return the number that it is; null for none} */
    @Nullable BigDecimal number() {
        return sent instanceof BigDecimal number ? number : null;
    }

    /** {@return what is equal for all values that mean the same at this place} */
    Object meaning() {
        return switch (sense) {
            case AS_SENT -> sent;
            case KNOWN -> known;
            case NUMBER -> sent instanceof BigDecimal number ? number.stripTrailingZeros() : sent;
            case TIME -> sent instanceof Timestamp time ? moment(time) : sent;
            case LENGTH -> window(text(), true);
            case UNIT -> window(text(), false);
        };
    }

    private static Object moment(Timestamp time) {
        if (time.isZero()) {
            return "zero";
        }
        return time.instant() == null ? time.text() : time.instant();
    }

    private static Object window(String text, boolean byLength) {
        ResetDuration duration = ResetDuration.of(text);
        if (!duration.isKnown()) {
            return text;
        }
        return byLength || !duration.isCalendarUnit()
                ? duration.length()
                : duration.count() + " " + duration.unit();
    }
}
