package mpilot.console.policy;

import mpilot.console.text.Text;

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
            return rough(age.negated(), Tense.AHEAD);
        }
        return age.compareTo(Duration.ofSeconds(10)) < 0
                ? Text.of("policy.just-now")
                : rough(age, Tense.AGO);
    }

    /** {@return {@code length} in its largest unit, such as {@code 5 min} or {@code 2 y}} */
    public static String rough(Duration length) {
        return rough(length, Tense.NONE);
    }

    private static String rough(Duration length, Tense tense) {
        long days = length.toDays();
        if (days >= 730) {
            return words("policy.years", Long.toString(days / 365), tense);
        }
        if (days >= 60) {
            return words("policy.months", Long.toString(days / 30), tense);
        }
        if (days >= 2) {
            return words("policy.days", Long.toString(days), tense);
        }
        if (length.toHours() >= 1) {
            return words("policy.hours", Long.toString(length.toHours()), tense);
        }
        return length.toMinutes() >= 1
                ? words("policy.minutes", Long.toString(length.toMinutes()), tense)
                : words("policy.seconds", Long.toString(length.toSeconds()), tense);
    }

    /** In a language with cases a length is another word before and after now. */
    enum Tense {
        AHEAD(0),
        NONE(1),
        AGO(2);

        /** What the patterns choose the word by. */
        private final int choice;

        Tense(int choice) {
            this.choice = choice;
        }
    }

    /** A {@code count} of the unit that {@code key} names, to the tense. */
    static String words(String key, String count, Tense tense) {
        return Text.of(key, count, tense.choice);
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

    /** {@return {@link #local} in words that tell it from UTC} */
    public static String here(Instant moment) {
        return Text.of("policy.here", local(moment));
    }

    /** {@return {@code moment} exactly, in UTC and in the operator's own zone} */
    public static String exact(Instant moment) {
        return utc(moment) + "\n" + here(moment);
    }
}
