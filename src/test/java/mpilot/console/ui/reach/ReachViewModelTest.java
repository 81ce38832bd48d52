package mpilot.console.ui.reach;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.fleet.FleetViewModel;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

class ReachViewModelTest {
    private final FakeSource source =
            new FakeSource(
                    List.of(
                            ProfileFixtures.profile(
                                    "{'id': 1, 'name': 'Groups', 'mcp_tool_groups':"
                                            + " [{'tool_group_id': 7}], 'provider_configs':"
                                            + " [{'provider_name': 'openai', 'allowed_models':"
                                            + " ['gpt-4o', 'o3']}]}"),
                            ProfileFixtures.profile(
                                    "{'id': 2, 'name': 'Whole server', 'mcp_servers':"
                                            + " [{'mcp_server_id': 'github'}], 'provider_configs':"
                                            + " [{'provider_name': 'openai', 'all_models_allowed':"
                                            + " true}]}")));
    private final ManualTasks tasks = new ManualTasks();
    private final FleetViewModel fleet =
            new FleetViewModel(source, tasks.runner(), InstantSource.fixed(ProfileFixtures.NOW));
    private final List<String> opened = new ArrayList<>();
    private final ReachViewModel reach =
            new ReachViewModel(
                    fleet,
                    (profile, pointer) -> opened.add(profile.name() + " " + pointer),
                    tasks.runner());

    @Test
    void everythingThatProfilesNameIsListedWithItsCounts() {
        open();
        assertThat(reach.targetsProperty().get())
                .extracting(row ->
                        "%s %s/%s %d+%d"
                                .formatted(
                                        row.kind(),
                                        row.owner(),
                                        row.name(),
                                        row.count().certain(),
                                        row.count().uncertain()))
                .containsExactly(
                        "PROVIDER /openai 2+0",
                        "MODEL openai/gpt-4o 2+0",
                        "MODEL openai/o3 2+0",
                        "SERVER /github 1+1");
        assertThat(reach.countProperty(TargetKind.MODEL).getValue()).isEqualTo(2);
        assertThat(reach.countProperty(null).getValue()).isEqualTo(4);
        assertThat(reach.countProperty(TargetKind.TOOL).getValue()).isZero();
    }

    @Test
    void theFirstIsAskedAboutUntilAnotherIsChosen() {
        open();
        assertThat(reach.targetProperty().get().name()).isEqualTo("openai");
        assertThat(names()).containsExactly("Groups", "Whole server");
    }

    @Test
    void whatSurelyReachesComesBeforeWhatCannotBeTold() {
        open();
        reach.kindProperty().set(TargetKind.SERVER);
        tasks.settle();
        assertThat(reach.targetProperty().get().name()).isEqualTo("github");
        assertThat(names()).containsExactly("Whole server", "Groups");
        assertThat(reach.reachingProperty().get().getLast().isCertain()).isFalse();
    }

    @Test
    void aSearchFindsTheProviderBeforeTheNameToo() {
        open();
        reach.searchProperty().set("OPENAI/g");
        tasks.settle();
        assertThat(reach.targetsProperty().get())
                .extracting(TargetRow::name)
                .containsExactly("gpt-4o");
        reach.searchProperty().set("no such model");
        tasks.settle();
        assertThat(reach.targetsProperty().get()).isEmpty();
        assertThat(names()).isEmpty();
        assertThat(reach.targetsNote().getValue()).isEqualTo("No profile names such a thing");
    }

    @Test
    void aProfileIsOpenedAtTheRuleThatDecides() {
        open();
        reach.targetProperty().set(reach.targetsProperty().get().get(2));
        tasks.settle();
        reach.selectedProperty().set(reach.reachingProperty().get().getFirst());
        assertThat(opened).containsExactly("Groups /provider_configs/0/allowed_models/1");
    }

    @Test
    void whatIsAskedAboutStaysSoWhenProfilesAreLoadedAnew() {
        open();
        reach.targetProperty().set(reach.targetsProperty().get().getLast());
        source.setProfiles(ProfileFixtures.profiles(3));
        fleet.reload();
        tasks.settle();
        assertThat(reach.targetsProperty().get()).isEmpty();
        assertThat(reach.targetProperty().get()).isNull();
        assertThat(names()).isEmpty();
    }

    private void open() {
        reach.open();
        tasks.settle();
    }

    private List<String> names() {
        return reach.reachingProperty().get().stream().map(each -> each.profile().name()).toList();
    }
}
