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
import java.util.function.Function;

/** What is worked out of every profile's limits: each at one go, on one thread. */
final class WindowsAndLimits {
    private WindowsAndLimits() {}

    static void measured(List<AccessProfile> profiles, Instant now, Figures figures) {
        Instant later = now.plus(Duration.ofMinutes(15));
        CapRule fifthLess =
                CapRule.scale(limit -> limit.unit() == Limit.Unit.USD, new BigDecimal("0.8"));
        time("every limit and its window", profiles, figures, all -> limits(all, now));
        time("reset agenda", profiles, figures, all -> ResetAgenda.of(all, now, null));
        time("burn-down of every limit", profiles, figures, all -> forecasts(all, now));
        time("effective limits", profiles, figures, all -> stacks(all, now));
        time("usage truth", profiles, figures, UsageTruth::of);
        time(
                "usage truth of two looks",
                profiles,
                figures,
                all -> UsageTruth.between(all, now, all, later));
        time(
                "what if every budget were a fifth less",
                profiles,
                figures,
                all -> WhatIfSet.of(all, fifthLess, now, UsageHistory.empty()));
        time(
                "history of one refresh",
                profiles,
                figures,
                all -> UsageHistory.empty().with(all, now));
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

    /** The time, and the memory of what came of it. */
    private static <T> void time(
            String what,
            List<AccessProfile> profiles,
            Figures figures,
            Function<List<AccessProfile>, T> work) {
        Object[] result = new Object[1];
        figures.time(what, () -> profiles, all -> result[0] = work.apply(all));
        long with = figures.memory("  heap with its result");
        result[0] = null;
        long without = figures.memory("  heap without");
        figures.say("%-56s %14.1f MB".formatted("  memory of its result", (with - without) / 1e6));
    }
}
