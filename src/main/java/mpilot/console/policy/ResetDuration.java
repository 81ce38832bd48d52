package mpilot.console.policy;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern CALENDAR = Pattern.compile("(\\d{1,6})([dwMQY])");
    private static final Pattern CLOCK = Pattern.compile("(?:\\d{1,12}(?:\\.\\d{1,9})?[hms])+");
    private static final Pattern CLOCK_PART = Pattern.compile("(\\d+(?:\\.\\d+)?)([hms])");

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

        private static Unit of(char letter) {
            return switch (letter) {
                case 'd' -> DAY;
                case 'w' -> WEEK;
                case 'M' -> MONTH;
                case 'Q' -> QUARTER;
                default -> YEAR;
            };
        }
    }

    /** {@return what {@code text} says; an unknown length where it says nothing known} */
    public static ResetDuration of(@Nullable String text) {
        if (text == null) {
            return unknown("");
        }
        Matcher calendar = CALENDAR.matcher(text);
        if (calendar.matches()) {
            long count = Long.parseLong(calendar.group(1));
            Unit unit = Unit.of(calendar.group(2).charAt(0));
            return count == 0
                    ? unknown(text)
                    : new ResetDuration(text, count, unit, Duration.ofDays(count * unit.days));
        }
        if (CLOCK.matcher(text).matches()) {
            Duration length = clock(text);
            return length.isZero()
                    ? unknown(text)
                    : new ResetDuration(text, length.toSeconds(), Unit.SECOND, length);
        }
        return unknown(text);
    }

    private static ResetDuration unknown(String text) {
        return new ResetDuration(text, 0, null, Duration.ZERO);
    }

    private static Duration clock(String text) {
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher part = CLOCK_PART.matcher(text);
        while (part.find()) {
            long seconds =
                    switch (part.group(2).charAt(0)) {
                        case 'h' -> 3600;
                        case 'm' -> 60;
                        default -> 1;
                    };
            nanos =
                    nanos.add(
                            new BigDecimal(part.group(1))
                                    .multiply(BigDecimal.valueOf(seconds))
                                    .movePointRight(9));
        }
        // Go holds a duration in 63 bits of nanoseconds; a longer one is none of its durations.
        return nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? Duration.ZERO
                : Duration.ofNanos(nanos.longValue());
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
