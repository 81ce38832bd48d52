package mpilot.console.fleet.overview;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.ResetWindow;
import mpilot.console.policy.forecast.UsageTruth;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All profiles at a glance.
 *
 * @param rows a line of the heat map for each profile, the most serious first; among equals in the
 *     gateway's order
 * @param counts how many profiles stand in each way; none is 0
 * @param providers every provider that a config is for, the most common first
 * @param totals what may be added up
 * @param truth whether the use that is reported tells anything
 * @param nextReset when a window is the next to end, and what is told here to change; null for none
 */
public record Overview(
        List<HeatRow> rows,
        Map<Standing, Integer> counts,
        List<ProviderCount> providers,
        Totals totals,
        UsageTruth truth,
        @Nullable Instant nextReset) {
    /**
     * A provider and how many profiles have a config for it.
     *
     * @param name as sent; empty where a config has none
     */
    public record ProviderCount(String name, int profiles) {}

    /** {@return how many profiles stand so} */
    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    /**
     * {@return the overview of {@code fleet} at the moment that its rows are told for} Never on the
     * FX thread.
     *
     * @param step is told of each profile that is done, and may throw to end it
     */
    public static Overview of(LoadedFleet fleet, Runnable step) {
        List<HeatRow> rows = new ArrayList<>(fleet.size());
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        List.of(Standing.values()).forEach(each -> counts.put(each, 0));
        Map<String, Integer> providers = new HashMap<>();
        Totals.Builder totals = new Totals.Builder();
        NextReset next = new NextReset();
        for (FleetRow row : fleet.all()) {
            ProfileLimits limits = row.limits();
            rows.add(HeatRow.of(row, limits));
            totals.add(limits);
            next.add(limits);
            for (Standing standing : Standing.values()) {
                if (standing.holds(row)) {
                    counts.merge(standing, 1, Integer::sum);
                }
            }
            names(row).forEach(name -> providers.merge(name, 1, Integer::sum));
            step.run();
        }
        HeatRow[] sorted = rows.toArray(HeatRow[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(HeatRow::seriousness).reversed());
        return new Overview(
                List.of(sorted),
                counts,
                byCount(providers),
                totals.build(),
                UsageTruth.of(fleet.profiles()),
                next.moment);
    }

    /** The soonest reset of windows that still run. */
    private static final class NextReset {
        private @Nullable Instant moment;

        void add(ProfileLimits limits) {
            limits.all().map(Limit::window).forEach(this::add);
        }

        private void add(ResetWindow window) {
            Instant reset = window.nextReset();
            if (reset != null && !window.elapsed() && (moment == null || reset.isBefore(moment))) {
                moment = reset;
            }
        }
    }

    private static Set<String> names(FleetRow row) {
        Set<String> names = new HashSet<>();
        row.profile()
                .providerConfigs()
                .forEach(each -> names.add(Objects.requireNonNullElse(each.providerName(), "")));
        return names;
    }

    private static List<ProviderCount> byCount(Map<String, Integer> providers) {
        return providers.entrySet().stream()
                .map(each -> new ProviderCount(each.getKey(), each.getValue()))
                .sorted(
                        Comparator.comparingInt(ProviderCount::profiles)
                                .reversed()
                                .thenComparing(ProviderCount::name))
                .toList();
    }
}
