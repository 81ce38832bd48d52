package mpilot.console.benchmark;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.AsSent;
import mpilot.console.gateway.Budget;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.difference.FleetDifference;
import mpilot.console.policy.difference.Matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Two fleets against each other: at worst everything has been used, and lists come in another
 * order.
 */
final class FleetDifferences {
    private FleetDifferences() {}

    static void measured(List<AccessProfile> profiles, Figures figures) {
        List<AccessProfile> used = map(profiles, FleetDifferences::used);
        List<AccessProfile> changed = new ArrayList<>(used);
        for (int i = 0; i < changed.size(); i += 10) {
            changed.set(i, capped(changed.get(i)));
        }
        Collections.reverse(changed);
        time("difference, nothing changed", profiles, List.copyOf(profiles), figures);
        time("difference, only used since", profiles, used, figures);
        time("difference, used and a tenth changed", profiles, changed, figures);
        figures.cost(
                "difference by name, used and a tenth changed",
                changed,
                after -> FleetDifference.of(profiles, after, Matching.NAME, false));
    }

    private static void time(
            String what, List<AccessProfile> before, List<AccessProfile> after, Figures figures) {
        figures.cost(
                what, after, all -> FleetDifference.of(before, all, Matching.ID_THEN_NAME, false));
    }

    private static List<AccessProfile> map(
            List<AccessProfile> profiles, Function<AccessProfile, AccessProfile> change) {
        return profiles.stream().map(change).toList();
    }

    private static AccessProfile used(AccessProfile profile) {
        List<Budget> reversed = new ArrayList<>(profile.budgets());
        Collections.reverse(reversed);
        List<Budget> budgets = new ArrayList<>();
        reversed.forEach(it -> budgets.add(budget(it, it.maxLimit(), BigDecimal.valueOf(7.77))));
        return ProfileFixtures.withBudgets(profile, budgets);
    }

    private static AccessProfile capped(AccessProfile profile) {
        List<Budget> budgets = new ArrayList<>(profile.budgets());
        budgets.add(new Budget(null, BigDecimal.ONE, "9d", "total", null, null, AsSent.nothing()));
        return ProfileFixtures.withBudgets(profile, budgets);
    }

    private static Budget budget(Budget budget, BigDecimal cap, BigDecimal usage) {
        return new Budget(
                budget.id(),
                cap,
                budget.resetDuration(),
                budget.scope(),
                usage,
                budget.lastReset(),
                budget.asSent());
    }
}
