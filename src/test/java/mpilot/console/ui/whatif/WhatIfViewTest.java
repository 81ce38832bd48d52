package mpilot.console.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.usage.UsageSeen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.InstantSource;
import java.util.List;

/** Other caps tried with the keyboard, and what the screen says of them. */
class WhatIfViewTest {
    private static final AccessProfile CAPPED =
            ProfileFixtures.profile(
                    "{'id': 1, 'name': 'A', 'budgets': [{'max_limit': 100, 'current_usage': 40,"
                            + " 'reset_duration': '20d', 'scope': 'total', 'last_reset':"
                            + " '2026-11-13T12:00:00Z'}]}");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private void show(Theme theme, AccessProfile profile) {
        WhatIfViewModel viewModel =
                new WhatIfViewModel(
                        new SimpleObjectProperty<>(profile),
                        () -> UsageSeen.NOTHING,
                        List::of,
                        ManualTasks.immediate(),
                        InstantSource.fixed(ProfileFixtures.NOW));
        stage.show(theme, 420, 700, () -> new WhatIfView(viewModel));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aTriedCapIsToldBelowAndThatNothingIsSentAbove(Theme theme) {
        show(theme, CAPPED);
        assertThat(stage.text("#what-if-nothing-sent")).contains("Nothing is sent");
        assertThat(stage.isShown("#what-if-outcome")).isFalse();
        assertThat(stage.find(".what-if-cap", TextField.class).getPromptText()).isEqualTo("$100");
        stage.robot().clickOn(".what-if-cap").write("30");
        stage.settle();
        assertThat(stage.text("#what-if-headline"))
                .isEqualTo("1 limit would block now that does not.");
        assertThat(stage.texts("#what-if-outcome"))
                .anySatisfy(words -> assertThat(words).endsWith("over the cap by $10"))
                .contains("Then: The cap is reached; resets in 10 d.");
        assertThat(stage.isShown("#what-if-outcome .burn-down")).isTrue();
        stage.robot().clickOn("As a table");
        stage.settle();
        assertThat(stage.texts("#what-if-outcome .chart-table"))
                .as("the chart's twin")
                .contains("$40", "cap $30");
    }

    @Test
    void resettingEmptiesTheFieldsAndTakesTheOutcomeAway() {
        show(Theme.LIGHT, CAPPED);
        stage.robot().clickOn(".what-if-cap").write("30");
        stage.settle();
        stage.robot().clickOn("#what-if-reset");
        stage.settle();
        assertThat(stage.find(".what-if-cap", TextField.class).getText()).isEmpty();
        assertThat(stage.isShown("#what-if-outcome")).isFalse();
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() {
        show(Theme.LIGHT, CAPPED);
        stage.robot().clickOn(".what-if-cap").write("much");
        stage.settle();
        assertThat(stage.texts(".what-if-rows"))
                .anySatisfy(words -> assertThat(words).startsWith("Not a number"));
    }

    @Test
    void aProfileWithoutLimitsHasNothingToTry() {
        show(Theme.LIGHT, ProfileFixtures.profile(7, "Bare"));
        assertThat(stage.texts(".what-if-rows"))
                .anySatisfy(words -> assertThat(words).startsWith("This profile has no limit"));
    }
}
