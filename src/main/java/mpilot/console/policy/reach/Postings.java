package mpilot.console.policy.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Which profiles name a thing, and which name a part of it: a provider and its models, or a server
 * and its tools. Profiles are numbers, as millions of mentions are kept.
 */
final class Postings {
    private final Map<String, Group> groups;

    private Postings(Map<String, Group> groups) {
        this.groups = groups;
    }

    /**
     * A thing.
     *
     * @param profiles the profiles that name it
     * @param members its parts, and the profiles that name each
     */
    record Group(String name, Positions profiles, Map<String, Positions> members) {
        /** {@return the parts that are alike by {@code key}, together} */
        Collection<List<String>> alike(UnaryOperator<String> key) {
            Map<String, List<String>> alike = new TreeMap<>();
            members.keySet()
                    .forEach(member ->
                            alike.computeIfAbsent(key.apply(member), _ -> new ArrayList<>())
                                    .add(member));
            return alike.values();
        }

        /** {@return the profiles that name one of {@code members}, each once} */
        Positions naming(List<String> some) {
            Positions naming = Positions.NONE;
            for (String each : some) {
                naming = Objects.requireNonNull(members.get(each)).and(naming);
            }
            return naming;
        }
    }

    /** {@return the things, by name} */
    List<Group> groups() {
        return groups.values().stream().sorted(Comparator.comparing(Group::name)).toList();
    }

    /** {@return the profiles that name {@code thing}} */
    Positions profiles(String thing) {
        Group group = groups.get(thing);
        return group == null ? Positions.NONE : group.profiles();
    }

    /** Takes the mentions, profile by profile. */
    static final class Builder {
        private final Map<String, Mentions> groups = new HashMap<>();

        private record Mentions(
                IntStream.Builder profiles, Map<String, IntStream.Builder> members) {}

        /** Adds what one profile names; each thing and each part once. */
        void add(int profile, Map<String, ? extends Collection<String>> named) {
            named.forEach((thing, parts) -> {
                Mentions mentions =
                        groups.computeIfAbsent(
                                thing, _ -> new Mentions(IntStream.builder(), new HashMap<>()));
                mentions.profiles().add(profile);
                for (String part : parts) {
                    mentions.members().computeIfAbsent(part, _ -> IntStream.builder()).add(profile);
                }
            });
        }

        Postings build() {
            Map<String, Group> built = new HashMap<>();
            groups.forEach((name, mentions) -> {
                Map<String, Positions> members = new HashMap<>();
                mentions.members()
                        .forEach((part, profiles) ->
                                members.put(part, Positions.of(profiles.build())));
                Positions profiles = Positions.of(mentions.profiles().build());
                built.put(name, new Group(name, profiles, members));
            });
            return new Postings(built);
        }
    }
}
