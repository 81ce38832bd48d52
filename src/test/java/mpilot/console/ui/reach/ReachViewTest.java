package mpilot.console.ui.reach;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The place that tells who can reach what. */
class ReachViewTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final FakeSource source =
            new FakeSource(
                    List.of(
                            ProfileFixtures.profile(
                                    "{'id': 1, 'name': 'Listed', 'provider_configs':"
                                            + " [{'provider_name': 'openai', 'allowed_models':"
                                            + " ['gpt-4o']}]}"),
                            ProfileFixtures.profile(
                                    "{'id': 2, 'name': 'Closed', 'provider_configs':"
                                            + " [{'provider_name': 'openai', 'all_models_allowed':"
                                            + " false}]}")));
    private final List<String> opened = new ArrayList<>();
    private final ReachViewModel viewModel =
            new ReachViewModel(
                    new FleetViewModel(
                            source,
                            ManualTasks.immediate(),
                            InstantSource.fixed(ProfileFixtures.NOW)),
                    (profile, pointer) -> opened.add(profile.name() + " " + pointer),
                    ManualTasks.immediate());

    private void show(Theme theme, double width) {
        stage.show(theme, width, 700, () -> new ReachView(viewModel));
        stage.settle();
    }

    @Test
    void aChosenModelTellsWhoAllowsItAndByWhichRule() {
        show(Theme.LIGHT, 980);
        stage.robot().clickOn("#reach-model");
        stage.settle();
        assertThat(stage.text("#reach-title")).isEqualTo("Model gpt-4o of openai");
        assertThat(stage.text("#reach-summary")).isEqualTo("One profile allows it.");
        assertThat(stage.texts("#reaching")).contains("Listed", "Allowed").doesNotContain("Closed");
        TableView<?> profiles = stage.find("#reaching", TableView.class);
        stage.fx(() -> profiles.getSelectionModel().select(0));
        assertThat(opened).containsExactly("Listed /provider_configs/0/allowed_models/0");
    }

    @Test
    void everyKindSaysHowManyThereAre() {
        show(Theme.DARK, 600);
        assertThat(stage.text("#reach-all")).isEqualTo("All 2");
        assertThat(stage.text("#reach-tool")).isEqualTo("Tools 0");
        assertThat(stage.texts("#reach-targets")).contains("openai", "gpt-4o");
    }

    @Test
    void profilesThatNameNothingAreAnAnswer() {
        source.setProfiles(ProfileFixtures.profiles(2));
        show(Theme.LIGHT, 980);
        assertThat(stage.texts("#reach-targets")).contains("No profile names such a thing");
        assertThat(stage.text("#reach-title")).isEqualTo("Choose what is asked about");
    }
}
