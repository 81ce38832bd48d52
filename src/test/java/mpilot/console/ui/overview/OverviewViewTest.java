package mpilot.console.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.PassingTime;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The place that an operator opens first: tiles, heat map, and their twins in words. */
class OverviewViewTest {
    private static final String OVER =
            "{'id': 2, 'name': 'Over one', 'calendar_aligned': true, 'provider_configs':"
                    + " [{'provider_name': 'openai', 'all_models_allowed': true, 'rate_limit':"
                    + " {'token_max_limit': 100, 'token_current_usage': 30}}], 'budgets':"
                    + " [{'max_limit': 10, 'current_usage': 12, 'reset_duration': '1M',"
                    + " 'scope': 'total', 'last_reset': '2026-11-20T00:00:00Z'}]}";

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final FakeSource source =
            new FakeSource(
                    List.of(
                            ProfileFixtures.profile(1, "Without limits"),
                            ProfileFixtures.profile(OVER)));
    private final FleetViewModel fleet =
            new FleetViewModel(
                    source, ManualTasks.immediate(), InstantSource.fixed(ProfileFixtures.NOW));
    private final List<String> opened = new ArrayList<>();
    private final OverviewViewModel viewModel =
            new OverviewViewModel(
                    fleet,
                    (profile, pointer) -> opened.add(profile.name() + " " + pointer),
                    ManualTasks.immediate(),
                    new PassingTime(
                            ManualTasks.immediate(), InstantSource.fixed(ProfileFixtures.NOW)));

    private void show(Theme theme) {
        stage.show(theme, 980, 700, () -> new OverviewView(viewModel));
        stage.settle();
    }

    @Test
    void tilesCountAndTheHeatMapShowsTheWorstFirstInFigures() {
        show(Theme.LIGHT);
        assertThat(stage.texts("#standing-exhausted")).contains("1", "Used up");
        assertThat(stage.texts("#standing-no-limits")).contains("1");
        assertThat(stage.texts("#standing-near")).contains("0");
        assertThat(stage.texts("#heat-map"))
                .containsSubsequence("Over one", "in 7 d", "120 %", "30 %", "Without limits");
        assertThat(stage.text("#usage-truth")).startsWith("Usage as reported");
    }

    /**
     * A table that was replaced would stay, and show all rows again, as long as the place is there.
     */
    @Test
    void aProviderThatComesIsAColumnOfTheSameTable() {
        show(Theme.LIGHT);
        TableView<?> table = stage.find("#heat-map", TableView.class);
        source.setProfiles(
                List.of(ProfileFixtures.profile(OVER.replace("'openai'", "'anthropic'"))));
        stage.fx(fleet::reload);
        stage.settle();
        assertThat(stage.find("#heat-map", TableView.class)).isSameAs(table);
        assertThat(stage.texts("#heat-map"))
                .contains("anthropic", "Over one", "30 %")
                .doesNotContain("openai");
    }

    @Test
    void aTileListsItsProfilesAloneAndOnceMoreListsAll() {
        show(Theme.DARK);
        stage.robot().clickOn("#standing-no-limits");
        stage.settle();
        assertThat(stage.texts("#heat-map")).contains("Without limits").doesNotContain("Over one");
        stage.robot().clickOn("#standing-no-limits");
        stage.settle();
        assertThat(stage.texts("#heat-map")).contains("Over one");
    }

    @Test
    void theTwinSaysTheSameInWordsAndOpensALimitAtItsField() {
        show(Theme.LIGHT);
        stage.robot().clickOn("#mode-limits");
        stage.settle();
        assertThat(stage.texts("#limits"))
                .contains("Budget of the whole profile (monthly)", "$12", "$10", "120 %");
        TableView<?> table = stage.find("#limits", TableView.class);
        stage.fx(() -> table.getSelectionModel().select(0));
        assertThat(opened).containsExactly("Over one /budgets/0");
    }

    @Test
    void sumsSayWhatTheyAreOf() {
        show(Theme.LIGHT);
        stage.robot().clickOn("#mode-totals");
        stage.settle();
        assertThat(stage.texts("#totals")).contains("monthly", "$12", "$10", "120 %");
        assertThat(stage.text("#totals-note")).contains("once for each profile");
    }

    @Test
    void whereNoUsageIsReportedNothingIsCalledGood() {
        source.setProfiles(
                List.of(
                        ProfileFixtures.profile(1, "Without limits"),
                        ProfileFixtures.profile(OVER.replace("12", "0").replace("30", "0"))));
        show(Theme.DARK);
        assertThat(stage.text("#usage-truth")).startsWith("Usage is not reported");
        assertThat(stage.texts("#heat-map")).doesNotContain("0 %");
    }

    @Test
    void theKeyboardAloneMovesAndOpens() {
        show(Theme.LIGHT);
        TableView<?> table = stage.find("#heat-map", TableView.class);
        stage.fx(table::requestFocus);
        stage.robot().type(KeyCode.DOWN);
        stage.settle();
        assertThat(opened).isNotEmpty();
    }

    @Test
    void whatWasThereStaysWhenProfilesCannotBeLoadedAgainAndSaysSo() {
        show(Theme.LIGHT);
        source.fail(new GatewayFailure.NoToken("There is no token.", "Get one."));
        stage.fx(fleet::reload);
        stage.settle();
        assertThat(stage.texts("#heat-map")).contains("Over one");
        assertThat(stage.texts("#fleet-stale"))
                .anySatisfy(text -> assertThat(text).contains("There is no token.", "Get one."));
        source.fail(null);
        stage.robot().clickOn("#fleet-again");
        stage.settle();
        assertThat(stage.isShown("#fleet-stale")).isFalse();
    }

    @Test
    void aGatewayWithoutProfilesIsAnAnswer() {
        source.setProfiles(List.of());
        show(Theme.DARK);
        assertThat(stage.texts("#heat-map")).contains("No profile here");
        assertThat(stage.texts("#fleet-foot")).contains("0 profiles visible to you");
    }
}
