package mpilot.console.policy.reach;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.McpServer;
import mpilot.console.gateway.McpToolOverride;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.policy.access.AccessStep;
import mpilot.console.policy.access.Grants;
import mpilot.console.policy.access.Ruling;
import mpilot.console.policy.reach.Postings.Group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that a fleet's profiles name, and who reaches it. Built once; asked in no time. Not
 * for the FX thread: building reads every profile.
 */
public final class ReachIndex {
    private final List<AccessProfile> profiles;
    private final Postings models;
    private final Postings tools;
    private final Positions openToProviders;
    private final Positions withToolGroups;

    private ReachIndex(List<AccessProfile> profiles, Postings models, Postings tools) {
        this.profiles = profiles;
        this.models = models;
        this.tools = tools;
        this.openToProviders = positions(Grants::mayAllowAnyProvider);
        this.withToolGroups = positions(profile -> !profile.mcpToolGroups().isEmpty());
    }

    private Positions positions(Predicate<AccessProfile> of) {
        return Positions.of(
                IntStream.range(0, profiles.size()).filter(i -> of.test(profiles.get(i))));
    }

    /** {@return the index of {@code profiles}, which it keeps} */
    public static ReachIndex of(List<AccessProfile> profiles) {
        return of(profiles, () -> {});
    }

    /**
     * {@return the index of {@code profiles}, which it keeps}
     *
     * @param step is told of each profile that is done, and may throw to end it
     */
    public static ReachIndex of(List<AccessProfile> profiles, Runnable step) {
        List<AccessProfile> kept = List.copyOf(profiles);
        Postings.Builder models = new Postings.Builder();
        Postings.Builder tools = new Postings.Builder();
        for (int i = 0; i < kept.size(); i++) {
            models.add(i, modelsNamedBy(kept.get(i)));
            tools.add(i, toolsNamedBy(kept.get(i)));
            step.run();
        }
        return new ReachIndex(kept, models.build(), tools.build());
    }

    private static Map<String, Set<String>> modelsNamedBy(AccessProfile profile) {
        Map<String, Set<String>> named = new HashMap<>();
        for (ProviderConfig config : profile.providerConfigs()) {
            if (config.providerName() != null) {
                Set<String> names =
                        named.computeIfAbsent(config.providerName(), _ -> new HashSet<>());
                config.allowedModels().stream().filter(Grants::isModel).forEach(names::add);
            }
        }
        return named;
    }

    private static Map<String, Set<String>> toolsNamedBy(AccessProfile profile) {
        Map<String, Set<String>> named = new HashMap<>();
        for (McpServer server : profile.mcpServers()) {
            if (server.mcpServerId() != null) {
                named.computeIfAbsent(server.mcpServerId(), _ -> new HashSet<>());
            }
        }
        for (McpToolOverride override : profile.mcpToolOverrides()) {
            if (override.mcpClientId() != null) {
                Set<String> names =
                        named.computeIfAbsent(override.mcpClientId(), _ -> new HashSet<>());
                if (override.toolName() != null && Grants.isTool(override.toolName())) {
                    names.add(override.toolName());
                }
            }
        }
        return named;
    }

    /** {@return every provider that a config is for, by name} */
    public List<ReachCount> providers() {
        return models.groups().stream()
                .map(group ->
                        unnamed(group, openToProviders)
                                .plus(
                                        named(
                                                group,
                                                (profile, provider) ->
                                                        Grants.ofModel(profile, provider, null)))
                                .of(new ReachTarget.Provider(group.name())))
                .toList();
    }

    /** {@return every model that a list names, by provider and name} */
    public List<ReachCount> models() {
        return models.groups().stream()
                .flatMap(group ->
                        members(
                                group,
                                Grants::bareModel,
                                unnamed(group, openToProviders)
                                        .plus(named(group, Grants::ofOtherModel)),
                                new Rulings(
                                        profile -> Grants.ofOtherModel(profile, group.name()),
                                        (profile, model) ->
                                                Grants.ofModel(profile, group.name(), model)),
                                model -> new ReachTarget.Model(group.name(), model)))
                .toList();
    }

    /** {@return every MCP server that a profile names, by id} */
    public List<ReachCount> servers() {
        return tools.groups().stream()
                .map(group ->
                        unnamed(group, withToolGroups)
                                .plus(
                                        named(
                                                group,
                                                (profile, server) ->
                                                        Grants.ofTool(profile, server, null)))
                                .of(new ReachTarget.Server(group.name())))
                .toList();
    }

    /** {@return every MCP tool that an override names, by server and name} */
    public List<ReachCount> tools() {
        return tools.groups().stream()
                .flatMap(group ->
                        members(
                                group,
                                tool -> tool.toLowerCase(Locale.ROOT),
                                unnamed(group, withToolGroups)
                                        .plus(named(group, Grants::ofOtherTool)),
                                new Rulings(
                                        profile -> Grants.ofOtherTool(profile, group.name()),
                                        (profile, tool) ->
                                                Grants.ofTool(profile, group.name(), tool)),
                                tool -> new ReachTarget.Tool(group.name(), tool)))
                .toList();
    }

    /** What a profile says of a member that nothing names, and of one by its name. */
    private record Rulings(
            Function<AccessProfile, Ruling> ofOther,
            BiFunction<AccessProfile, String, Ruling> ofMember) {}

    private Tally named(Group group, BiFunction<AccessProfile, String, Ruling> ruling) {
        return group.profiles().stream()
                .mapToObj(each -> ruling.apply(profiles.get(each), group.name()))
                .reduce(Tally.NONE, Tally::plus, Tally::plus);
    }

    /**
     * Counts each member of a group. Only profiles that name it, or one like it, say something else
     * of it than of the group's other members, so only they are asked again.
     */
    private Stream<ReachCount> members(
            Group group,
            UnaryOperator<String> key,
            Tally others,
            Rulings rulings,
            Function<String, ReachTarget> target) {
        List<ReachCount> counts = new ArrayList<>();
        for (List<String> alike : group.alike(key)) {
            Positions naming = group.naming(alike);
            for (String member : alike) {
                Tally tally =
                        naming.stream()
                                .mapToObj(profiles::get)
                                .reduce(
                                        others,
                                        (sum, profile) ->
                                                sum.minus(rulings.ofOther().apply(profile))
                                                        .plus(
                                                                rulings.ofMember()
                                                                        .apply(profile, member)),
                                        Tally::plus);
                counts.add(tally.of(target.apply(member)));
            }
        }
        return counts.stream();
    }

    /** Profiles that do not name the group and yet may open it: nobody can tell. */
    private static Tally unnamed(Group group, Positions open) {
        long unnamed = open.stream().filter(each -> !group.profiles().contains(each)).count();
        return new Tally(0, (int) unnamed);
    }

    /**
     * {@return the profiles that let {@code target} be reached, or may, in the fleet's order}
     *
     * <p>Whether a provider has a model at all, its own catalog tells: a profile that allows every
     * model of a provider is named for any model.
     */
    public List<Reach> reach(ReachTarget target) {
        return switch (target) {
            case ReachTarget.Provider(String name) ->
                    reach(
                            models.profiles(name).and(openToProviders),
                            profile -> Grants.modelStep(profile, name, null));
            case ReachTarget.Model(String provider, String name) ->
                    reach(
                            models.profiles(provider).and(openToProviders),
                            profile -> Grants.modelStep(profile, provider, name));
            case ReachTarget.Server(String id) ->
                    reach(
                            tools.profiles(id).and(withToolGroups),
                            profile -> Grants.toolStep(profile, id, null));
            case ReachTarget.Tool(String server, String name) ->
                    reach(
                            tools.profiles(server).and(withToolGroups),
                            profile -> Grants.toolStep(profile, server, name));
        };
    }

    private List<Reach> reach(Positions candidates, Function<AccessProfile, AccessStep> rule) {
        return candidates.stream()
                .mapToObj(profiles::get)
                .map(profile -> new Reach(profile, rule.apply(profile)))
                .filter(reach -> reach.isCertain() || reach.rule().ruling() == Ruling.UNKNOWN)
                .toList();
    }
}
