package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/**
 * A moment as the gateway wrote it.
 *
 * @param text as sent, normally RFC 3339, possibly with fractions of a second or an offset
 * @param instant the moment that {@code text} names, in UTC; null where it names none. Go's zero
 *     time {@code 0001-01-01T00:00:00Z} counts as none (SEMANTICS.md, "Durations and resets"), and
 *     so do years before it or past 9999, which RFC 3339 cannot write
 */
public record Timestamp(String text, @Nullable Instant instant) {
    private static final Instant GO_ZERO = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    /** {@return the timestamp that {@code text} stands for, whatever it holds} */
    public static Timestamp of(String text) {
        return new Timestamp(text, parse(text));
    }

    /** {@return the timestamp of {@code instant}, written in UTC} */
    public static Timestamp of(Instant instant) {
        return of(instant.toString());
    }

    /** {@return whether this is Go's zero time, which a gateway sends for a moment never set} */
    public boolean isZero() {
        return instant == null && GO_ZERO.equals(read(text));
    }

    private static @Nullable Instant parse(String text) {
        Instant instant = read(text);
        return instant != null && instant.isAfter(GO_ZERO) && instant.isBefore(END)
                ? instant
                : null;
    }

    private static @Nullable Instant read(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
