package mpilot.console.policy.findings;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Names that can be taken for each other, across all profiles: the same, apart by case alone, or
 * alike to the eye ({@link LookAlikes}). Takes profiles one by one and keeps their ids and names
 * alone.
 */
final class NameRules {
    /** Bifrost's API refuses a name that exists already. */
    private static final Rule SAME =
            new Rule(
                    "same-name",
                    Severity.WARNING,
                    "findings.same-name.title",
                    "findings.same-name.explanation",
                    "findings.same-name.remedy");

    private static final Rule SIMILAR =
            new Rule(
                    "similar-name",
                    Severity.WARNING,
                    "findings.similar-name.title",
                    "findings.similar-name.explanation",
                    "findings.similar-name.remedy");

    /** More others than these are not named. */
    private static final int MAX_NAMED = 3;

    private static final int MAX_NAME = 60;

    private final List<Named> profiles = new ArrayList<>();

    /** A profile with the hashes of its name folded, and of what its name looks like. */
    private record Named(long id, String name, int folded, int look) {
        static Named of(AccessProfile profile) {
            String plain = LookAlikes.plain(profile.name());
            return new Named(
                    profile.id(),
                    profile.name(),
                    LookAlikes.foldedPlain(plain).hashCode(),
                    LookAlikes.skeletonOfPlain(plain).hashCode());
        }
    }

    static List<Rule> rules() {
        return List.of(SAME, SIMILAR);
    }

    /** Takes the next profile. */
    void add(AccessProfile profile) {
        profiles.add(Named.of(profile));
    }

    /** {@return the findings about the profiles taken, in their order} */
    List<Finding> end() {
        Map<String, List<Named>> namesakes = new HashMap<>();
        Map<String, Set<String>> similar = new HashMap<>();
        for (Set<Named> group : groups(Named::folded, LookAlikes::folded)) {
            Map<String, List<Named>> byName =
                    group.stream().collect(Collectors.groupingBy(Named::name));
            namesakes.putAll(byName);
            addOthers(byName.keySet(), similar);
        }
        for (Set<Named> group : groups(Named::look, LookAlikes::skeleton)) {
            addOthers(group.stream().map(Named::name).distinct().toList(), similar);
        }
        List<Finding> findings = new ArrayList<>();
        for (Named each : profiles) {
            List<Named> same = namesakes.getOrDefault(each.name(), List.of());
            if (same.size() > 1) {
                List<String> ids =
                        same.stream()
                                .filter(other -> other.id() != each.id())
                                .limit(MAX_NAMED + 1L)
                                .map(other -> Long.toString(other.id()))
                                .toList();
                findings.add(finding(SAME, each, ids));
            }
            Set<String> others = similar.getOrDefault(each.name(), Set.of());
            if (!others.isEmpty()) {
                findings.add(finding(SIMILAR, each, others));
            }
        }
        return findings;
    }

    private static void addOthers(Collection<String> group, Map<String, Set<String>> similar) {
        for (String name : group) {
            Set<String> others = similar.computeIfAbsent(name, _ -> new LinkedHashSet<>());
            group.stream()
                    .limit(MAX_NAMED + 2L)
                    .filter(other -> !other.equals(name))
                    .forEach(others::add);
        }
    }

    private static Finding finding(Rule rule, Named profile, Collection<String> others) {
        String named =
                others.stream()
                        .limit(MAX_NAMED)
                        .map(other -> VisibleText.of(other, MAX_NAME))
                        .collect(Collectors.joining(", "));
        return new Finding(
                rule,
                profile.id(),
                profile.name(),
                List.of("/name"),
                List.of(others.size() > MAX_NAMED ? named + ", …" : named));
    }

    /** The profiles taken that share a {@code key}, worked out again where its hash is shared. */
    private List<Set<Named>> groups(ToIntFunction<Named> hash, UnaryOperator<String> key) {
        List<Set<Named>> groups = new ArrayList<>();
        for (int[] places : HashGroups.of(profiles.stream().mapToInt(hash).toArray())) {
            Map<String, Set<Named>> byKey = new HashMap<>();
            for (int place : places) {
                Named named = profiles.get(place);
                byKey.computeIfAbsent(key.apply(named.name()), _ -> new LinkedHashSet<>())
                        .add(named);
            }
            byKey.values().stream().filter(group -> group.size() > 1).forEach(groups::add);
        }
        return groups;
    }
}
