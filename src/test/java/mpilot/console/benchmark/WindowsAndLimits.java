package mpilot.console.benchmark;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.agenda.ResetAgenda;
import mpilot.console.policy.forecast.BurnDown;
import mpilot.console.policy.forecast.UsageHistory;
import mpilot.console.policy.forecast.UsageTruth;
import mpilot.console.policy.stack.EffectiveLimits;
import mpilot.console.policy.whatif.CapRule;
import mpilot.console.policy.whatif.WhatIfSet;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is worked out of every profile's limits: each at one go, on one thread. */
final class WindowsAndLimits {
    private WindowsAndLimits() {}

    static void measured(List<AccessProfile> profiles, Instant now, Figures figures) {
        Instant later = now.plus(Duration.ofMinutes(15));
        CapRule fifthLess =
                CapRule.scale(limit -> limit.unit() == Limit.Unit.USD, new BigDecimal("0.8"));
        figures.cost("every limit and its window", profiles, all -> limits(all, now));
        agenda(profiles, now, figures);
        figures.cost("burn-down of every limit", profiles, all -> forecasts(all, now));
        figures.cost("effective limits", profiles, all -> stacks(all, now));
        figures.cost("usage truth", profiles, UsageTruth::of);
        figures.cost(
                "usage truth of two looks",
                profiles,
                all -> UsageTruth.between(all, now, all, later));
        figures.cost(
                "what if every budget were a fifth less",
                profiles,
                all -> WhatIfSet.of(all, fifthLess, now, UsageHistory.empty()));
        figures.cost(
                "history of one refresh", profiles, all -> UsageHistory.empty().with(all, now));
    }

    static void agenda(List<AccessProfile> profiles, Instant now, Figures figures) {
        figures.cost("reset agenda", profiles, all -> ResetAgenda.of(all, now, null));
    }

    private static List<ProfileLimits> limits(List<AccessProfile> profiles, Instant now) {
        return profiles.stream().map(profile -> ProfileLimits.of(profile, now)).toList();
    }

    private static List<BurnDown> forecasts(List<AccessProfile> profiles, Instant now) {
        return profiles.stream()
                .flatMap(profile -> ProfileLimits.of(profile, now).all())
                .map(limit -> BurnDown.of(limit, now))
                .toList();
    }

    private static List<EffectiveLimits> stacks(List<AccessProfile> profiles, Instant now) {
        return profiles.stream().map(profile -> EffectiveLimits.of(profile, now)).toList();
    }
}
