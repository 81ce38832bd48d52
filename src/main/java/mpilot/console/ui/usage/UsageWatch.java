package mpilot.console.ui.usage;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.policy.forecast.UsageTruth;

import java.time.Instant;
import java.util.List;

/**
 * Remembers what the answers of one gateway showed of its use in this session, on the thread that
 * read them. Safe for use by several threads.
 */
public final class UsageWatch {
    private volatile UsageSeen seen = UsageSeen.NOTHING;

    /** The look that later ones are compared with. */
    private Look first = new Look(List.of(), Instant.MIN);

    /** The profiles of an answer, and when it was read. */
    private record Look(List<AccessProfile> profiles, Instant at) {
        boolean hasOneOf(Look other) {
            return profiles.stream()
                    .anyMatch(
                            mine -> other.profiles.stream().anyMatch(its -> its.id() == mine.id()));
        }
    }

    /** {@return {@code source}, whose answers are remembered from now on} */
    public ProfileSource over(ProfileSource source) {
        return (query, cancellation) -> {
            ListAnswer answer = source.list(query, cancellation);
            saw(new Look(answer.page().accessProfiles(), answer.receivedAt()));
            return answer;
        };
    }

    /** {@return what was seen so far} */
    public UsageSeen seen() {
        return seen;
    }

    private synchronized void saw(Look look) {
        UsageTruth truth = UsageTruth.of(look.profiles());
        if (first.hasOneOf(look)) {
            truth = UsageTruth.between(first.profiles(), first.at(), look.profiles(), look.at());
        } else {
            first = look;
        }
        seen = seen.with(look.profiles(), look.at(), truth);
    }
}
