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
    private final Groups<Named> same = new Groups<>(name -> name);
    private final Groups<String> byCase = new Groups<>(LookAlikes::folded);
    private final Groups<String> byLook = new Groups<>(LookAlikes::skeleton);

    private record Named(long id, String name) {}

    static List<Rule> rules() {
        return List.of(SAME, SIMILAR);
    }

    /** Takes the next profile. */
    void add(AccessProfile profile) {
        Named named = new Named(profile.id(), profile.name());
        profiles.add(named);
        same.add(named.name(), named);
        byCase.add(named.name(), named.name());
        byLook.add(named.name(), named.name());
    }

    /** {@return the findings about the profiles taken, in their order} */
    List<Finding> end() {
        Map<String, Set<String>> similar = new HashMap<>();
        addOthers(byCase.several(), similar);
        addOthers(byLook.several(), similar);
        List<Finding> findings = new ArrayList<>();
        for (Named each : profiles) {
            Set<Named> namesakes = same.of(each.name());
            if (namesakes.size() > 1) {
                List<String> ids =
                        namesakes.stream()
                                .filter(other -> other.id() != each.id())
                                .limit(MAX_NAMED + 1L)
                                .map(other -> Long.toString(other.id()))
                                .toList();
                findings.add(finding(SAME, each, ids));
            }
            Set<String> others = similar.get(each.name());
            if (others != null) {
                findings.add(finding(SIMILAR, each, others));
            }
        }
        return findings;
    }

    private static void addOthers(
            Collection<Set<String>> groups, Map<String, Set<String>> similar) {
        for (Set<String> group : groups) {
            for (String name : group) {
                Set<String> others = similar.computeIfAbsent(name, _ -> new LinkedHashSet<>());
                group.stream()
                        .limit(MAX_NAMED + 2L)
                        .filter(other -> !other.equals(name))
                        .forEach(others::add);
            }
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

    /** Different members under one key; most keys have one member, and need no set. */
    private static final class Groups<T> {
        private final UnaryOperator<String> key;
        private final Map<String, T> first = new HashMap<>();
        private final Map<String, Set<T>> several = new HashMap<>();

        Groups(UnaryOperator<String> key) {
            this.key = key;
        }

        void add(String name, T member) {
            String of = key.apply(name);
            T before = first.putIfAbsent(of, member);
            if (before != null && !before.equals(member)) {
                several.computeIfAbsent(of, _ -> new LinkedHashSet<>(List.of(before))).add(member);
            }
        }

        Set<T> of(String name) {
            return several.getOrDefault(key.apply(name), Set.of());
        }

        Collection<Set<T>> several() {
            return several.values();
        }
    }
}
