package mpilot.console.policy.agenda;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.Usage;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When the counters of any number of profiles are next set to zero, the soonest first. A limit that
 * a reset gives nothing back to, having no cap or one of nothing, has no place in it.
 *
 * @param resets the next reset of each limit whose reset is known and not past
 * @param awaiting how many limits have a window that has elapsed, so that they await their reset
 * @param unknown how many limits have a next reset that cannot be known
 */
public record ResetAgenda(List<Reset> resets, long awaiting, long unknown) {
    private static final Comparator<Reset> SOONEST =
            Comparator.comparing(Reset::at)
                    .thenComparing(Reset::profileName)
                    .thenComparingLong(Reset::profileId);

    /** Takes its own copy of the list. */
    public ResetAgenda {
        resets = List.copyOf(resets);
    }

    /**
     * A counter that is set to zero.
     *
     * @param profileId the profile's id
     * @param profileName the profile's name, as sent
     * @param limit the limit, with what was used when it was read: that much is given back
     * @param at the moment, in UTC
     */
    public record Reset(long profileId, String profileName, Limit limit, Instant at) {
        /** {@return whether the limit blocks until then} */
        public boolean unblocks() {
            return limit.usage().state() == Usage.State.EXHAUSTED;
        }
    }

    /**
     * {@return the agenda of {@code profiles} at {@code now}} A hundred thousand profiles take most
     * of a second; never on the FX thread.
     *
     * @param within resets later than this from now are left out; null for all
     */
    public static ResetAgenda of(
            Iterable<AccessProfile> profiles, Instant now, @Nullable Duration within) {
        Instant end = within == null ? Instant.MAX : now.plus(within);
        List<Reset> resets = new ArrayList<>();
        long[] awaiting = new long[1];
        long[] unknown = new long[1];
        for (AccessProfile profile : profiles) {
            ProfileLimits.of(profile, now)
                    .all()
                    .filter(ResetAgenda::givesBack)
                    .forEach(limit -> {
                        Instant at = limit.window().nextReset();
                        if (at == null) {
                            unknown[0]++;
                        } else if (limit.window().elapsed()) {
                            awaiting[0]++;
                        } else if (!at.isAfter(end)) {
                            resets.add(new Reset(profile.id(), profile.name(), limit, at));
                        }
                    });
        }
        resets.sort(SOONEST);
        return new ResetAgenda(resets, awaiting[0], unknown[0]);
    }

    private static boolean givesBack(Limit limit) {
        return switch (limit.usage().state()) {
            case NO_CAP, ZERO_CAP -> false;
            case ELAPSED, NOT_REPORTED, OK, NEAR, EXHAUSTED -> true;
        };
    }
}
