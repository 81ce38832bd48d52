package mpilot.console.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments in words: how long ago, how far ahead, and exactly. */
public final class Ages {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Ages() {}

    /** {@return such as {@code 3 h ago}, {@code in 2 d} or {@code just now}} */
    public static String relative(Instant moment, Instant now) {
        Duration age = Duration.between(moment, now);
        if (age.isNegative()) {
            return "in " + rough(age.negated());
        }
        return age.compareTo(Duration.ofSeconds(10)) < 0 ? "just now" : rough(age) + " ago";
    }

    /** {@return {@code length} in its largest unit, such as {@code 5 min} or {@code 2 y}} */
    public static String rough(Duration length) {
        long days = length.toDays();
        if (days >= 730) {
            return days / 365 + " y";
        }
        if (days >= 60) {
            return days / 30 + " mo";
        }
        if (days >= 2) {
            return days + " d";
        }
        if (length.toHours() >= 1) {
            return length.toHours() + " h";
        }
        return length.toMinutes() >= 1 ? length.toMinutes() + " min" : length.toSeconds() + " s";
    }

    /** {@return {@code moment} in UTC, to the second} */
    public static String utc(Instant moment) {
        return UTC.format(moment);
    }

    /** {@return {@code moment} in the operator's own zone and manner} */
    public static String local(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /** {@return {@code moment} exactly, in UTC and in the operator's own zone} */
    public static String exact(Instant moment) {
        return utc(moment) + "\n" + local(moment) + " here";
    }
}
