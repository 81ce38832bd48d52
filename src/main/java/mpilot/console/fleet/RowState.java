package mpilot.console.fleet;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ModelAccess;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.Usage;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a profile can be found by as a status; a profile has several. */
public enum RowState {
    /** {@code is_active} is true. */
    ACTIVE(0),
    /** {@code is_active} is false. */
    INACTIVE(1),
    /** The gateway does not say whether the profile is active. */
    NOT_SAID(2),
    /** A budget or rate limit is over 80 % and below its cap. */
    NEAR(3),
    /** A budget or rate limit is at its cap or past it. */
    EXHAUSTED(4),
    /** A budget or rate limit is a cap of nothing. */
    BLOCKED(5),
    /** The window of a budget or rate limit is over, and what is reported is stale. */
    ELAPSED(6),
    /** The gateway reports a use above zero for a budget or rate limit. */
    USED(7),
    /** Nothing is allowed at all, whatever is used. */
    DENIES_ALL(8),
    /** One provider at least is listed and allows no model. */
    DENIES_SOME(9),
    /** One provider at least allows every model of its own. */
    ALLOWS_ALL(10);

    private final int place;

    RowState(int place) {
        this.place = place;
    }

    /** The one bit that stands for this state in {@link FleetRow#states}. */
    int bit() {
        return 1 << place;
    }

    /** The states of {@code profile} together. */
    static int bits(AccessProfile profile, ProfileLimits limits) {
        return of(profile, limits).stream().mapToInt(RowState::bit).sum();
    }

    private static Set<RowState> of(AccessProfile profile, ProfileLimits limits) {
        Set<RowState> states = EnumSet.noneOf(RowState.class);
        Boolean isActive = profile.isActive();
        states.add(isActive == null ? NOT_SAID : isActive ? ACTIVE : INACTIVE);
        Stream.concat(limits.budgets().stream(), limits.rates().stream())
                .forEach(limit -> addUse(states, limit.usage()));
        for (ProviderConfig config : profile.providerConfigs()) {
            switch (ModelAccess.of(config)) {
                case ALL -> states.add(ALLOWS_ALL);
                case NONE -> states.add(DENIES_SOME);
                case LISTED, NOT_SAID -> {}
            }
        }
        if (deniesAll(profile, limits)) {
            states.add(DENIES_ALL);
        }
        return states;
    }

    private static void addUse(Set<RowState> states, Usage usage) {
        switch (usage.state()) {
            case NEAR -> states.add(NEAR);
            case EXHAUSTED -> states.add(EXHAUSTED);
            case ZERO_CAP -> states.add(BLOCKED);
            case ELAPSED -> states.add(ELAPSED);
            case NO_CAP, NOT_REPORTED, OK -> {}
        }
        if (usage.used() != null && usage.used().signum() > 0) {
            states.add(USED);
        }
    }

    /**
     * SEMANTICS.md, "Values": no provider config allows nothing, a provider whose list is empty
     * denies all its models, and a cap of nothing blocks what it covers.
     */
    private static boolean deniesAll(AccessProfile profile, ProfileLimits limits) {
        return isBlocked(limits, null)
                || profile.providerConfigs().stream()
                        .allMatch(config ->
                                ModelAccess.of(config) == ModelAccess.NONE
                                        || isBlocked(limits, name(config)));
    }

    private static String name(ProviderConfig config) {
        return Objects.requireNonNullElse(config.providerName(), "");
    }

    private static boolean isBlocked(ProfileLimits limits, @Nullable String provider) {
        return Stream.of(limits.budgets(), limits.rates())
                .flatMap(List::stream)
                .filter(limit -> limit.usage().state() == Usage.State.ZERO_CAP)
                .anyMatch(limit -> covers(limit, provider));
    }

    /** Whether a limit covers a provider, or with null everything; an unknown scope neither. */
    private static boolean covers(Limit limit, @Nullable String provider) {
        String scope = Objects.requireNonNullElse(limit.scope(), "total");
        if (limit.provider() != null) {
            return limit.provider().equals(provider);
        }
        return scope.equals(provider == null ? "total" : "provider:" + provider);
    }
}
