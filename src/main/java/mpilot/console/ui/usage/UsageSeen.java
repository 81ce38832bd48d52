package mpilot.console.ui.usage;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.forecast.UsageHistory;
import mpilot.console.policy.forecast.UsageTruth;

import java.time.Instant;
import java.util.List;

/**
 * What was seen of a gateway's use.
 *
 * @param history the counters of this session's answers
 * @param truth whether they tell anything
 */
public record UsageSeen(UsageHistory history, UsageTruth truth) {
    /** Before the first answer. */
    public static final UsageSeen NOTHING =
            new UsageSeen(UsageHistory.empty(), UsageTruth.of(List.of()));

    /** What a page of the list adds. */
    UsageSeen with(List<AccessProfile> profiles, Instant at, UsageTruth latest) {
        return new UsageSeen(history.with(profiles, at), told(latest));
    }

    /** What a part of all profiles adds that is not a page of the list. */
    UsageSeen withBeside(List<AccessProfile> profiles, Instant at, UsageTruth latest) {
        return new UsageSeen(history.withBeside(profiles, at), told(latest));
    }

    /** A gateway that showed a use once reports it, though the latest answer may have none. */
    private UsageTruth told(UsageTruth latest) {
        return hasUse(truth) && !hasUse(latest) ? truth : latest;
    }

    /** {@return whether a counter above zero was seen} */
    boolean hasUse() {
        return hasUse(truth);
    }

    private static boolean hasUse(UsageTruth truth) {
        return truth.verdict().compareTo(UsageTruth.Verdict.ALL_ZERO) > 0;
    }

    /**
     * {@return what the counters of {@code profile} tell: its own, or where the gateway's others
     * say that none is reported, those}
     */
    public UsageTruth of(AccessProfile profile) {
        UsageTruth own = UsageTruth.of(List.of(profile));
        boolean isCounted = own.verdict() != UsageTruth.Verdict.NO_COUNTERS;
        boolean isKnown = truth.verdict() != UsageTruth.Verdict.NO_COUNTERS;
        return isCounted && isKnown && !truth.isReported() ? truth : own;
    }

    /** {@return whether a counter of {@code profile} at zero means that nothing is used} */
    public boolean isReportedFor(AccessProfile profile) {
        return truth.isReported() || of(profile).isReported();
    }
}
