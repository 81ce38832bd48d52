package mpilot.console.ui.inspector;

import mpilot.console.gateway.Timestamp;
import mpilot.console.policy.Ages;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A name and a value beside it.
 *
 * @param name what it is
 * @param value the value as it is copied; where it is the gateway's, as it came
 * @param detail more of it on hover; null for nothing more
 */
record Fact(String name, String value, @Nullable String detail) {
    /** A moment in UTC, with how long ago or ahead it is. */
    static Fact moment(String name, Instant moment, Instant now) {
        return new Fact(
                name,
                Text.of("inspector.moment", Ages.utc(moment), Ages.relative(moment, now)),
                Ages.here(moment));
    }

    /** A moment as the gateway sent it, whatever it holds. */
    static Fact moment(String name, @Nullable Timestamp timestamp, Instant now) {
        if (timestamp == null) {
            return new Fact(name, Text.of("inspector.not-said"), null);
        }
        if (timestamp.isZero()) {
            return new Fact(name, Text.of("inspector.not-set"), timestamp.text());
        }
        return timestamp.instant() == null
                ? new Fact(name, timestamp.text(), Text.of("inspector.no-moment"))
                : moment(name, timestamp.instant(), now);
    }
}
