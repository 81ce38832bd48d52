package mpilot.console.policy;

import java.time.Duration;

/**
 * Reads a length of hours, minutes and seconds as Go writes it: {@code 30s}, {@code 1h30m}, {@code
 * 1.5h}, each number of at most 12 digits and 9 after the point.
 */
final class ClockLength {
    private static final int MAX_WHOLE_DIGITS = 12;
    private static final int MAX_FRACTION_DIGITS = 9;
    private static final long BILLION = 1_000_000_000;

    private ClockLength() {}

    /**
     * {@return what {@code text} says; zero where that is no such length, or longer than the 63
     * bits of nanoseconds that Go holds a duration in}
     */
    static Duration of(String text) {
        try {
            return Duration.ofNanos(nanos(text));
        } catch (ArithmeticException e) {
            return Duration.ZERO;
        }
    }

    private static long nanos(String text) {
        long nanos = 0;
        int at = 0;
        while (at < text.length()) {
            int point = endOfDigits(text, at, MAX_WHOLE_DIGITS);
            boolean hasFraction = point < text.length() && text.charAt(point) == '.';
            int fraction = hasFraction ? point + 1 : point;
            int unit = hasFraction ? endOfDigits(text, fraction, MAX_FRACTION_DIGITS) : point;
            long seconds = unit < text.length() ? seconds(text.charAt(unit)) : 0;
            if (seconds == 0 || point == at || (hasFraction && unit == fraction)) {
                return 0;
            }
            long whole = Math.multiplyExact(number(text, at, point), seconds * BILLION);
            long rest = billionths(text, fraction, unit) * seconds;
            nanos = Math.addExact(nanos, Math.addExact(whole, rest));
            at = unit + 1;
        }
        return nanos;
    }

    /** Where the digits that begin at {@code from}, of {@code most} at most, are over. */
    private static int endOfDigits(String text, int from, int most) {
        int end = from;
        while (end < text.length()
                && end < from + most
                && text.charAt(end) >= '0'
                && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static long number(String text, int from, int to) {
        return from == to ? 0 : Long.parseLong(text, from, to, 10);
    }

    private static long billionths(String text, int from, int to) {
        long billionths = number(text, from, to);
        for (int digits = to - from; digits < MAX_FRACTION_DIGITS; digits++) {
            billionths *= 10;
        }
        return billionths;
    }

    /** How long the unit of {@code letter} is; 0 where it is none. */
    private static long seconds(char letter) {
        return switch (letter) {
            case 'h' -> 3600;
            case 'm' -> 60;
            case 's' -> 1;
            default -> 0;
        };
    }
}
