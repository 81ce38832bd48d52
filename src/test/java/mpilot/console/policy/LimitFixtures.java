package mpilot.console.policy;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Limits that tests are about, written as a gateway sends them. */
public final class LimitFixtures {
    private LimitFixtures() {}

    /** Profile 1, called P, with these fields besides; single quotes stand for double ones. */
    public static AccessProfile profile(String fields) {
        return ProfileFixtures.profile("{'id': 1, 'name': 'P', %s}".formatted(fields));
    }

    /** The first limit of a profile with these fields. */
    public static Limit first(String fields, Instant now) {
        return ProfileLimits.of(profile(fields), now).all().findFirst().orElseThrow();
    }

    /** A string in JSON, or null. */
    public static String text(@Nullable String text) {
        return text == null ? "null" : "'" + text + "'";
    }
}
