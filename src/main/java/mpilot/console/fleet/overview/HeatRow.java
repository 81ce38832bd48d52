package mpilot.console.fleet.overview;

import mpilot.console.fleet.FleetRow;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitReach;
import mpilot.console.policy.ModelAccess;
import mpilot.console.policy.ProfileLimits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A profile's line of the heat map. Its cells are worked out when they are first asked for, in some
 * microseconds: a hundred thousand lines that nobody looks at cost nothing.
 */
public final class HeatRow {
    private final FleetRow row;
    private final double seriousness;
    private final int capped;
    private @Nullable Cells cells;

    private HeatRow(FleetRow row, double seriousness, int capped) {
        this.row = row;
        this.seriousness = seriousness;
        this.capped = capped;
    }

    static HeatRow of(FleetRow row, ProfileLimits limits) {
        double seriousness = limits.all().mapToDouble(Seriousness::of).max().orElse(0);
        int capped = (int) limits.all().filter(limit -> limit.usage().cap() != null).count();
        return new HeatRow(row, seriousness, capped);
    }

    /** {@return the row of the fleet} */
    public FleetRow row() {
        return row;
    }

    /** {@return the profile} */
    public AccessProfile profile() {
        return row.profile();
    }

    /** {@return how serious its worst limit is: the higher, the more} */
    double seriousness() {
        return seriousness;
    }

    /** {@return how many limits with a cap it has} */
    public int capped() {
        return capped;
    }

    /** {@return the limits with a cap, the most serious first} */
    public List<Limit> limits() {
        return cells().limits;
    }

    /** {@return the worst of all limits} */
    public @Nullable Limit worst() {
        return cells().limits.isEmpty() ? null : cells().limits.getFirst();
    }

    /** {@return how the limits over all providers stand} */
    public HeatCell everything() {
        return cells().everything;
    }

    /** {@return how {@code provider} stands, by its own limits and those scoped to it} */
    public HeatCell at(String provider) {
        return cells().byProvider.getOrDefault(provider, HeatCell.ABSENT);
    }

    /** {@return the worst of the providers but {@code shown}} */
    public HeatCell others(Collection<String> shown) {
        HeatCell worst = HeatCell.ABSENT;
        for (Map.Entry<String, HeatCell> each : cells().byProvider.entrySet()) {
            if (!shown.contains(each.getKey()) && isWorse(each.getValue(), worst)) {
                worst = each.getValue();
            }
        }
        return worst;
    }

    private static boolean isWorse(HeatCell one, HeatCell other) {
        double difference = Seriousness.of(one.worst()) - Seriousness.of(other.worst());
        return difference > 0
                || (difference == 0 && other.kind() == HeatCell.Kind.ABSENT)
                || (difference == 0 && one.kind() == HeatCell.Kind.NO_MODEL);
    }

    private synchronized Cells cells() {
        if (cells == null) {
            cells = Cells.of(row);
        }
        return cells;
    }

    private record Cells(
            HeatCell everything, Map<String, HeatCell> byProvider, List<Limit> limits) {
        static Cells of(FleetRow row) {
            List<Limit> limits =
                    row.limits()
                            .all()
                            .filter(limit -> limit.usage().cap() != null)
                            .sorted(Seriousness.ORDER.reversed())
                            .toList();
            Map<String, List<ProviderConfig>> configs = new HashMap<>();
            for (ProviderConfig config : row.profile().providerConfigs()) {
                String name = Objects.requireNonNullElse(config.providerName(), "");
                configs.computeIfAbsent(name, _ -> new ArrayList<>()).add(config);
            }
            Map<String, HeatCell> byProvider = new HashMap<>();
            configs.forEach((name, same) -> byProvider.put(name, at(name, same, limits)));
            return new Cells(
                    cell(limits.stream().filter(Cells::overAll), HeatCell.Kind.NO_LIMIT),
                    byProvider,
                    limits);
        }

        /** What does not name one provider of its own, with a scope of any kind. */
        private static boolean overAll(Limit limit) {
            return limit.place().isWholeProfile() && limit.scopedProvider() == null;
        }

        private static HeatCell at(String name, List<ProviderConfig> configs, List<Limit> limits) {
            boolean noModel =
                    configs.stream().allMatch(each -> ModelAccess.of(each) == ModelAccess.NONE);
            return cell(
                    limits.stream()
                            .filter(limit -> !overAll(limit))
                            .filter(limit ->
                                    limit.place().isWholeProfile()
                                            ? LimitReach.of(limit, name) == LimitReach.COVERS
                                            : name.equals(limit.provider())),
                    noModel ? HeatCell.Kind.NO_MODEL : HeatCell.Kind.NO_LIMIT);
        }

        private static HeatCell cell(Stream<Limit> limits, HeatCell.Kind without) {
            List<Limit> there = limits.toList();
            if (without == HeatCell.Kind.NO_MODEL || there.isEmpty()) {
                return new HeatCell(without, null, there.size());
            }
            return new HeatCell(HeatCell.Kind.LIMITED, there.getFirst(), there.size());
        }
    }
}
