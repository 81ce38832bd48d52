package mpilot.console.ui.usage;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.policy.forecast.UsageTruth;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

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

    /** {@return {@code source} of the list's pages, whose answers are remembered from now on} */
    public ProfileSource over(ProfileSource source) {
        return watched(source, this::saw);
    }

    /**
     * {@return {@code source} of all profiles, whose answers are remembered as far as there is room
     * beside the list's pages}
     */
    public ProfileSource overAll(ProfileSource source) {
        return watched(source, this::sawBeside);
    }

    private static ProfileSource watched(ProfileSource source, Consumer<Look> saw) {
        return (query, cancellation) -> {
            ListAnswer answer = source.list(query, cancellation);
            saw.accept(new Look(answer.page().accessProfiles(), answer.receivedAt()));
            return answer;
        };
    }

    /** {@return what was seen so far} */
    public UsageSeen seen() {
        return seen;
    }

    private synchronized void saw(Look look) {
        boolean isSeenBefore = first.hasOneOf(look);
        UsageTruth truth = isSeenBefore ? sinceFirst(look) : UsageTruth.of(look.profiles());
        if (!isSeenBefore) {
            first = look;
        }
        seen = seen.with(look.profiles(), look.at(), truth);
    }

    /** A part that was not seen before tells nothing new once the gateway has shown a use. */
    private synchronized void sawBeside(Look look) {
        UsageTruth truth =
                first.hasOneOf(look)
                        ? sinceFirst(look)
                        : seen.hasUse() ? seen.truth() : UsageTruth.of(look.profiles());
        seen = seen.withBeside(look.profiles(), look.at(), truth);
    }

    private UsageTruth sinceFirst(Look look) {
        return UsageTruth.between(first.profiles(), first.at(), look.profiles(), look.at());
    }
}
