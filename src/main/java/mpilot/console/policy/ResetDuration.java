package mpilot.console.policy;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The length of a window as the gateway writes it: Go's {@code 30s}, {@code 5m}, {@code 1h30m}, or
 * a whole number of {@code d w M Q Y}, where case matters (SEMANTICS.md, "Durations and resets").
 *
 * @param text as it came
 * @param count how many units; 0 where the length is unknown
 * @param unit the unit; {@link Unit#SECOND} for Go's durations, null where the length is unknown
 * @param length the rolling length; zero where it is unknown
 */
public record ResetDuration(String text, long count, @Nullable Unit unit, Duration length) {
    private static final int MAX_CALENDAR_DIGITS = 6;

    /** The units that windows are counted in. */
    public enum Unit {
        SECOND(0),
        DAY(1),
        WEEK(7),
        MONTH(30),
        QUARTER(90),
        YEAR(365);

        private final int days;

        Unit(int days) {
            this.days = days;
        }

        /** The unit of the calendar that {@code letter} stands for; null where it is none. */
        private static @Nullable Unit of(char letter) {
            return switch (letter) {
                case 'd' -> DAY;
                case 'w' -> WEEK;
                case 'M' -> MONTH;
                case 'Q' -> QUARTER;
                case 'Y' -> YEAR;
                default -> null;
            };
        }
    }

    /** {@return what {@code text} says; an unknown length where it says nothing known} */
    public static ResetDuration of(@Nullable String text) {
        if (text == null) {
            return unknown("");
        }
        int digits = text.length() - 1;
        Unit unit = digits < 0 ? null : Unit.of(text.charAt(digits));
        if (unit != null) {
            long count = calendarCount(text, digits);
            return count == 0
                    ? unknown(text)
                    : new ResetDuration(text, count, unit, Duration.ofDays(count * unit.days));
        }
        Duration length = ClockLength.of(text);
        return length.isZero()
                ? unknown(text)
                : new ResetDuration(text, length.toSeconds(), Unit.SECOND, length);
    }

    /** The whole number that {@code text} begins with; 0 where it is none of 1 to 6 digits. */
    private static long calendarCount(String text, int digits) {
        if (digits > MAX_CALENDAR_DIGITS) {
            return 0;
        }
        long count = 0;
        for (int i = 0; i < digits; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            count = count * 10 + (digit - '0');
        }
        return count;
    }

    private static ResetDuration unknown(String text) {
        return new ResetDuration(text, 0, null, Duration.ZERO);
    }

    /** {@return whether the length is one that can be computed with} */
    public boolean isKnown() {
        return unit != null;
    }

    /** {@return whether alignment to the calendar applies: a unit of a day or longer} */
    public boolean isCalendarUnit() {
        return unit != null && unit != Unit.SECOND;
    }

    /** {@return the length as an operator says it: {@code monthly}, {@code every 5 min}} */
    public String words() {
        if (unit == null) {
            return text.isEmpty()
                    ? Text.of("policy.no-period")
                    : Text.of("policy.every-unknown", text);
        }
        return switch (unit) {
            case SECOND -> clockWords();
            case DAY -> words("policy.daily", "policy.every-days");
            case WEEK -> words("policy.weekly", "policy.every-weeks");
            case MONTH -> words("policy.monthly", "policy.every-months");
            case QUARTER -> words("policy.quarterly", "policy.every-quarters");
            case YEAR -> words("policy.yearly", "policy.every-years");
        };
    }

    private String words(String one, String many) {
        return count == 1 ? Text.of(one) : Text.of(many, Long.toString(count));
    }

    private String clockWords() {
        if (length.equals(Duration.ofHours(1))) {
            return Text.of("policy.hourly");
        }
        List<String> parts = new ArrayList<>();
        add(parts, "policy.hours", BigDecimal.valueOf(length.toHours()));
        add(parts, "policy.minutes", BigDecimal.valueOf(length.toMinutesPart()));
        add(
                parts,
                "policy.seconds",
                BigDecimal.valueOf(length.toNanosPart(), 9)
                        .add(BigDecimal.valueOf(length.toSecondsPart()))
                        .stripTrailingZeros());
        return Text.of("policy.every", String.join(" ", parts));
    }

    private static void add(List<String> parts, String key, BigDecimal count) {
        if (count.signum() > 0) {
            parts.add(Ages.words(key, Amounts.plain(count), Ages.Tense.NONE));
        }
    }
}
