package mpilot.console.ui.access;

import static mpilot.console.gateway.ProfileFixtures.profile;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.access.AccessAnswer.Verdict;
import mpilot.console.policy.access.AccessQuestion;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;

class AccessViewModelTest {
    private static final AccessProfile OPENAI =
            profile(
                    "{'id': 1, 'name': 'A', 'is_active': true, 'provider_configs':"
                            + " [{'provider_name': 'openai', 'all_models_allowed': false,"
                            + " 'allowed_models': ['o3']}]}");

    private final ManualTasks tasks = new ManualTasks();
    private final SimpleObjectProperty<AccessProfile> selected = new SimpleObjectProperty<>(OPENAI);
    private final AccessViewModel access =
            new AccessViewModel(selected, tasks.runner(), InstantSource.fixed(ProfileFixtures.NOW));

    private Verdict verdict() {
        tasks.runAll();
        return access.answerProperty().get().verdict();
    }

    @Test
    void nothingIsAnsweredBeforeAnythingIsAsked() {
        tasks.runAll();
        assertThat(access.answerProperty().get()).isNull();
    }

    @Test
    void theRulesAreAskedInTheBackground() {
        access.form().ask(AccessQuestion.model("openai", "o3"));
        assertThat(access.answerProperty().get()).isNull();
        assertThat(verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void whatWasAskedOfOneProfileIsAskedOfTheNext() {
        access.form().ask(AccessQuestion.model("openai", "o3"));
        assertThat(verdict()).isEqualTo(Verdict.ALLOWED);
        selected.set(profile(2, "Bare"));
        assertThat(verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(access.answerProperty().get().status()).isEqualTo(403);
    }

    @Test
    void onlyTheLatestQuestionIsAnswered() {
        access.form().ask(AccessQuestion.model("openai", "o3"));
        access.form().ask(AccessQuestion.model("openai", "gpt-4o"));
        assertThat(verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void withoutAQuestionOrAProfileTheAnswerGoes() {
        access.form().ask(AccessQuestion.model("openai", "o3"));
        tasks.runAll();
        selected.set(null);
        assertThat(access.answerProperty().get()).isNull();
        selected.set(OPENAI);
        assertThat(verdict()).isEqualTo(Verdict.ALLOWED);
        access.form().clear();
        tasks.runAll();
        assertThat(access.answerProperty().get()).isNull();
    }
}
