package mpilot.console.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The form, filled in with the keyboard, and the answer that a screen shows of it. */
class AccessViewTest {
    private static final AccessProfile PAYMENTS =
            ProfileFixtures.profile(
                    "{'id': 1, 'name': 'Payments', 'is_active': true, 'provider_configs':"
                            + " [{'provider_name': 'openai', 'all_models_allowed': false,"
                            + " 'allowed_models': ['o3']}], 'budgets': [{'max_limit': 10,"
                            + " 'current_usage': 12, 'reset_duration': '1M', 'scope': 'total',"
                            + " 'last_reset': '2026-11-20T00:00:00Z'}]}");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final List<String> shown = new ArrayList<>();

    private void show(Theme theme) {
        AccessViewModel viewModel =
                new AccessViewModel(
                        new SimpleObjectProperty<>(PAYMENTS),
                        ManualTasks.immediate(),
                        InstantSource.fixed(ProfileFixtures.NOW));
        stage.show(theme, 420, 700, () -> new AccessView(viewModel, shown::add));
    }

    private void type(String field, String text) {
        stage.robot().clickOn(field).write(text);
        stage.settle();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aUsedUpBudgetBlocksWith402AndTheTracePointsAtIt(Theme theme) {
        show(theme);
        assertThat(stage.isShown("#access-answer")).isFalse();
        type("#access-provider", "openai");
        type("#access-model", "o3");
        assertThat(stage.text("#access-verdict")).isEqualTo("Blocked with 402");
        assertThat(stage.texts("#access-answer"))
                .containsSequence("provider: passes", "/provider_configs/0/provider_name")
                .containsSequence("model: passes", "/provider_configs/0/allowed_models/0")
                .containsSequence("budget: blocks", "/budgets/0/current_usage")
                .contains("not in the list: cannot be asked here");
    }

    @Test
    void aClickOnAFieldShowsIt() {
        show(Theme.LIGHT);
        type("#access-provider", "groq");
        assertThat(stage.text("#access-verdict")).isEqualTo("Blocked with 403");
        stage.robot().clickOn("/provider_configs");
        assertThat(shown).containsExactly("/provider_configs");
    }

    @Test
    void whatIsWrongIsSaidBelowTheFieldsAndClearingTakesItAway() {
        show(Theme.LIGHT);
        assertThat(stage.isShown("#access-problem")).isFalse();
        type("#access-model", "o3");
        assertThat(stage.text("#access-problem")).startsWith("A model is asked of a provider");
        stage.robot().clickOn("#access-clear");
        stage.settle();
        assertThat(stage.isShown("#access-problem")).isFalse();
        assertThat(stage.find("#access-model", TextField.class).getText()).isEmpty();
    }

    @Test
    void namesAreOfferedByTheArrowKeyBeforeAnythingIsTyped() {
        show(Theme.LIGHT);
        stage.robot().clickOn("#access-provider").type(KeyCode.DOWN);
        stage.until("a suggestion", () -> stage.texts(".suggestions").contains("openai"));
        stage.robot().type(KeyCode.DOWN).type(KeyCode.ENTER);
        stage.settle();
        assertThat(stage.find("#access-provider", TextField.class).getText()).isEqualTo("openai");
    }
}
