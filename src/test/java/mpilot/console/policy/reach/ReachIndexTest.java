package mpilot.console.policy.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.RandomProfiles;
import mpilot.console.policy.access.AccessAnswer;
import mpilot.console.policy.access.AccessCheck;
import mpilot.console.policy.access.AccessQuestion;
import mpilot.console.policy.access.AccessRule;
import mpilot.console.policy.access.Grants;
import mpilot.console.policy.access.Ruling;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class ReachIndexTest {
    private static final List<AccessProfile> FLEET =
            Stream.of(
                            """
                            {'id': 1, 'name': 'Everything of OpenAI',
                             'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': true}],
                             'mcp_servers': [{'mcp_server_id': 'github'}]}\
                            """,
                            """
                            {'id': 2, 'name': 'Two models',
                             'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['gpt-4o', 'o3']}],
                             'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'search', 'action': 'include'}]}\
                            """,
                            """
                            {'id': 3, 'name': 'One model',
                             'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['o3']},
                                                  {'provider_name': 'azure', 'allowed_models': ['gpt-4o']}],
                             'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name': 'push', 'action': 'exclude'}]}\
                            """,
                            """
                            {'id': 4, 'name': 'Denied',
                             'provider_configs': [{'provider_name': 'openai', 'all_models_allowed': false, 'allowed_models': []}],
                             'mcp_tool_groups': [{'tool_group_id': 7}]}\
                            """,
                            """
                            {'id': 5, 'name': 'Star among others',
                             'provider_configs': [{'provider_name': 'openai', 'allowed_models': ['*', 'o3']}]}\
                            """,
                            "{'id': 6, 'name': 'Nothing'}")
                    .map(ProfileFixtures::profile)
                    .toList();

    private final ReachIndex index = ReachIndex.of(FLEET);

    @Test
    void aModelIsReachedByNameOrWithAllOfItsProvider() {
        assertThat(index.reach(new ReachTarget.Model("openai", "gpt-4o")))
                .extracting(
                        reach -> reach.profile().id(),
                        Reach::isCertain,
                        reach -> reach.rule().pointer())
                .containsExactly(
                        tuple(1L, true, "/provider_configs/0/all_models_allowed"),
                        tuple(2L, true, "/provider_configs/0/allowed_models/0"),
                        tuple(5L, false, "/provider_configs/0/allowed_models/0"));
    }

    @Test
    void aModelThatNoProfileNamesIsReachedWithAllOfItsProvider() {
        assertThat(index.reach(new ReachTarget.Model("openai", "brand-new")))
                .extracting(reach -> reach.profile().id(), Reach::isCertain)
                .containsExactly(tuple(1L, true), tuple(5L, false));
        assertThat(index.reach(new ReachTarget.Model("mistral", "brand-new"))).isEmpty();
    }

    @Test
    void aToolIsReachedWithItsServerByItselfOrPerhapsByAGroup() {
        assertThat(index.reach(new ReachTarget.Tool("github", "search")))
                .extracting(
                        reach -> reach.profile().id(),
                        Reach::isCertain,
                        reach -> reach.rule().pointer())
                .containsExactly(
                        tuple(1L, true, "/mcp_servers/0/mcp_server_id"),
                        tuple(2L, true, "/mcp_tool_overrides/0"),
                        tuple(4L, false, "/mcp_tool_groups"));
    }

    @Test
    void providersAndServersAreReachedWithAnythingOfThem() {
        assertThat(index.reach(new ReachTarget.Provider("openai")))
                .extracting(reach -> reach.profile().id())
                .containsExactly(1L, 2L, 3L, 5L);
        assertThat(index.reach(new ReachTarget.Server("github")))
                .extracting(reach -> reach.profile().id(), Reach::isCertain)
                .containsExactly(tuple(1L, true), tuple(2L, true), tuple(4L, false));
    }

    @Test
    void everythingThatIsNamedIsCounted() {
        assertThat(index.providers())
                .containsExactly(
                        new ReachCount(new ReachTarget.Provider("azure"), 1, 0),
                        new ReachCount(new ReachTarget.Provider("openai"), 4, 0));
        assertThat(index.models())
                .containsExactly(
                        new ReachCount(new ReachTarget.Model("azure", "gpt-4o"), 1, 0),
                        new ReachCount(new ReachTarget.Model("openai", "gpt-4o"), 2, 1),
                        new ReachCount(new ReachTarget.Model("openai", "o3"), 4, 0));
        assertThat(index.servers())
                .containsExactly(new ReachCount(new ReachTarget.Server("github"), 2, 1));
        assertThat(index.tools())
                .containsExactly(
                        new ReachCount(new ReachTarget.Tool("github", "push"), 1, 1),
                        new ReachCount(new ReachTarget.Tool("github", "search"), 2, 1));
    }

    @Test
    void anEmptyFleetNamesNothing() {
        ReachIndex empty = ReachIndex.of(List.of());

        assertThat(empty.providers()).isEmpty();
        assertThat(empty.tools()).isEmpty();
        assertThat(empty.reach(new ReachTarget.Server("github"))).isEmpty();
    }

    @Test
    void theCountsAreThoseOfAskingEveryProfileOneByOne() {
        RandomProfiles random = new RandomProfiles(7);
        List<AccessProfile> fleet = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            fleet.add(random.next());
        }
        ReachIndex built = ReachIndex.of(fleet);

        assertThat(built.models()).isNotEmpty();
        assertThat(built.tools()).isNotEmpty();
        Stream.of(built.providers(), built.models(), built.servers(), built.tools())
                .flatMap(List::stream)
                .forEach(count -> {
                    List<Ruling> rulings =
                            fleet.stream().map(each -> ruling(each, count.target())).toList();
                    assertThat(count)
                            .isEqualTo(
                                    new ReachCount(
                                            count.target(),
                                            (int)
                                                    rulings.stream()
                                                            .filter(each -> each == Ruling.PASSES)
                                                            .count(),
                                            (int)
                                                    rulings.stream()
                                                            .filter(each -> each == Ruling.UNKNOWN)
                                                            .count()));
                    List<Reach> reached = built.reach(count.target());
                    assertThat(reached).hasSize(count.certain() + count.uncertain());
                    assertThat(reached.stream().filter(Reach::isCertain)).hasSize(count.certain());
                });
    }

    @Test
    void whoReachesAModelIsToldAsTheSingleCheckTellsIt() {
        RandomProfiles random = new RandomProfiles(8);
        for (int i = 0; i < 500; i++) {
            AccessProfile profile = random.next();
            AccessAnswer answer =
                    AccessCheck.answer(
                            profile, AccessQuestion.model("openai", "a"), ProfileFixtures.NOW);
            Ruling decided =
                    answer.steps().stream()
                            .filter(step ->
                                    step.rule() == AccessRule.PROVIDER
                                            || step.rule() == AccessRule.MODEL)
                            .toList()
                            .getLast()
                            .ruling();

            assertThat(Grants.ofModel(profile, "openai", "a")).isEqualTo(decided);
        }
    }

    private static Ruling ruling(AccessProfile profile, ReachTarget target) {
        return switch (target) {
            case ReachTarget.Provider(String name) -> Grants.ofModel(profile, name, null);
            case ReachTarget.Model(String provider, String name) ->
                    Grants.ofModel(profile, provider, name);
            case ReachTarget.Server(String id) -> Grants.ofTool(profile, id, null);
            case ReachTarget.Tool(String server, String name) ->
                    Grants.ofTool(profile, server, name);
        };
    }
}
