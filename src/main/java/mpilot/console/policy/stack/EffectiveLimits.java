package mpilot.console.policy.stack;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitKey;
import mpilot.console.policy.LimitReach;
import mpilot.console.policy.ModelAccess;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.forecast.UsageHistory;
import mpilot.console.policy.forecast.UsageSample;
import mpilot.console.policy.forecast.UsageTruth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a profile really lets through, provider by provider (SEMANTICS.md, "Values"): a request has
 * to pass every limit that applies to its provider, be it the provider's own or one over all. A
 * provider that is over one of its own leaves routing, while the others still serve.
 *
 * @param providers the providers, in the profile's order
 * @param detached budgets over a provider that the profile has no config for: they limit nothing
 */
public record EffectiveLimits(List<ProviderLimits> providers, List<Limit> detached) {
    /** Takes its own copies of the lists. */
    public EffectiveLimits {
        providers = List.copyOf(providers);
        detached = List.copyOf(detached);
    }

    /** {@return what {@code profile} lets through at {@code now}, when it was read} */
    public static EffectiveLimits of(AccessProfile profile, Instant now) {
        return of(profile, now, UsageHistory.empty(), true);
    }

    /**
     * {@return what {@code profile} lets through}
     *
     * @param now when it was read
     * @param history what was seen of its limits in this session
     * @param reported whether what the gateway reports as used tells anything, see {@link
     *     UsageTruth#isReported}
     */
    public static EffectiveLimits of(
            AccessProfile profile, Instant now, UsageHistory history, boolean reported) {
        List<Limit> capped =
                ProfileLimits.of(profile, now)
                        .all()
                        .filter(limit -> limit.usage().cap() != null)
                        .toList();
        List<ProviderLimits> providers = new ArrayList<>();
        for (int i = 0; i < profile.providerConfigs().size(); i++) {
            ProviderConfig config = profile.providerConfigs().get(i);
            String name = Objects.requireNonNullElse(config.providerName(), "");
            List<LimitLine> lines = new ArrayList<>();
            for (Limit limit : ownFirst(capped, i)) {
                List<UsageSample> seen = history.of(LimitKey.of(profile.id(), limit));
                switch (LimitReach.of(limit, name)) {
                    case COVERS -> lines.add(LimitLine.of(limit, now, seen, reported));
                    case NOT_KNOWN -> lines.add(LimitLine.ofUnknownScope(limit));
                    case OTHERS -> {}
                }
            }
            providers.add(
                    new ProviderLimits(
                            i, name, ModelAccess.of(config), lines, FirstLine.of(lines)));
        }
        return new EffectiveLimits(providers, detached(capped, providers));
    }

    private static List<Limit> ownFirst(List<Limit> limits, int config) {
        List<Limit> ordered = new ArrayList<>();
        limits.stream().filter(each -> each.place().config() == config).forEach(ordered::add);
        limits.stream().filter(each -> each.place().isWholeProfile()).forEach(ordered::add);
        return ordered;
    }

    private static List<Limit> detached(List<Limit> limits, List<ProviderLimits> providers) {
        return limits.stream()
                .filter(limit -> limit.place().isWholeProfile())
                .filter(limit -> limit.scopedProvider() != null)
                .filter(limit ->
                        providers.stream()
                                .noneMatch(each -> each.provider().equals(limit.scopedProvider())))
                .toList();
    }

    /** {@return how many providers serve, as far as the profile can tell} */
    public long serving() {
        return providers.stream().filter(ProviderLimits::serves).count();
    }
}
