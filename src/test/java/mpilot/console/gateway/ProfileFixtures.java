package mpilot.console.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** Profiles and answers that tests are about. */
public final class ProfileFixtures {
    /** The moment that tests take for now. */
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private ProfileFixtures() {}

    /** The profile that {@code json} holds; single quotes stand for double ones. */
    public static AccessProfile profile(String json) {
        try {
            return ProfileCodec.decodeProfile(
                    json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        } catch (ContractException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** A profile with an id and a name alone. */
    public static AccessProfile profile(long id, String name) {
        return profile("{'id': %d, 'name': '%s'}".formatted(id, name));
    }

    /** {@code count} profiles called {@code Profile 1} and so on. */
    public static List<AccessProfile> profiles(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> profile(id, "Profile " + id))
                .toList();
    }

    /** The answer that has {@code profiles} out of {@code total} after {@code offset}. */
    public static ListAnswer answer(
            List<AccessProfile> profiles, long offset, long limit, long total) {
        return new ListAnswer(
                new ProfilePage(profiles, profiles.size(), total, limit, offset, AsSent.nothing()),
                Duration.ofMillis(38),
                NOW,
                1700L * profiles.size());
    }

    /** {@return {@code profile} with these budgets over all its providers, in place of its own} */
    public static AccessProfile withBudgets(AccessProfile profile, List<Budget> budgets) {
        return profile.withLimits(
                profile.providerConfigs(), budgets, profile.rateLimit(), profile.asSent());
    }
}
