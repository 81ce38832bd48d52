package mpilot.console.ui.whatif;

import static mpilot.console.gateway.ProfileFixtures.NOW;
import static mpilot.console.gateway.ProfileFixtures.profile;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.usage.UsageSeen;
import mpilot.console.ui.whatif.WhatIfOutcome.Effect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

class WhatIfViewModelTest {
    private final ManualTasks tasks = new ManualTasks();
    private final SimpleObjectProperty<AccessProfile> selected = new SimpleObjectProperty<>();
    private List<AccessProfile> others = List.of();
    private final WhatIfViewModel whatIf =
            new WhatIfViewModel(
                    selected,
                    () -> UsageSeen.NOTHING,
                    () -> others,
                    tasks.runner(),
                    InstantSource.fixed(NOW));

    /** Ten of twenty days are over. */
    private static AccessProfile capped(long id, String name, String used) {
        return profile(
                ("{'id': %d, 'name': '%s', 'provider_configs': [{'provider_name': 'openai',"
                                + " 'all_models_allowed': true}], 'budgets': [{'max_limit': 100,"
                                + " 'current_usage': %s, 'reset_duration': '20d', 'scope': 'total',"
                                + " 'last_reset': '2026-11-13T12:00:00Z'}]}")
                        .formatted(id, name, used));
    }

    /** The typing rests, and all work is done. */
    private void settle() {
        tasks.runAll();
        tasks.pass(Duration.ofMillis(200));
        tasks.runAll();
    }

    private void select(AccessProfile profile) {
        selected.set(profile);
        settle();
    }

    private void tryCap(String typed) {
        whatIf.trialsProperty().get().getFirst().typedProperty().set(typed);
        settle();
    }

    private WhatIfOutcome outcome() {
        return whatIf.outcomeProperty().get();
    }

    @Test
    void everyLimitHasATrialAndNothingIsTriedAtFirst() {
        select(capped(1, "A", "40"));
        assertThat(whatIf.trialsProperty().get())
                .extracting(CapTrial::name)
                .containsExactly("Budget of the whole profile (every 20 days)");
        assertThat(whatIf.trialsProperty().get().getFirst().present()).isEqualTo("$100");
        assertThat(outcome()).isNull();
        assertThat(whatIf.touchedProperty().get()).isFalse();
    }

    @Test
    void aCapBelowTheUseBlocksAndSaysByHowMuch() {
        select(capped(1, "A", "40"));
        tryCap("30");
        assertThat(outcome().headline()).isEqualTo("1 limit would block now that does not.");
        WhatIfOutcome.ChangeNote change = outcome().changes().getFirst();
        assertThat(change.effect()).isEqualTo(Effect.BLOCKS);
        assertThat(change.now()).endsWith("over the cap by $10");
        assertThat(change.before()).isEqualTo("At $4 a day it lasts: $80 of $100 by the reset.");
        assertThat(change.after()).isEqualTo("The cap is reached; resets in 10 d.");
        assertThat(change.picture()).isNotNull();
        assertThat(outcome().providers()).hasSize(1);
        assertThat(outcome().providers().getFirst().effect()).isEqualTo(Effect.BLOCKS);
        assertThat(outcome().providers().getFirst().sentence()).startsWith("openai is blocked.");
    }

    @Test
    void aCapAboveTheUseMovesTheForecast() {
        select(capped(1, "A", "40"));
        tryCap("60");
        assertThat(outcome().headline()).isEqualTo("No limit would block now that does not.");
        assertThat(outcome().changes().getFirst().after()).contains("cap of $60 is reached in 5 d");
    }

    @Test
    void aHigherCapRelievesWhatBlocks() {
        select(capped(1, "A", "120"));
        tryCap("1,000");
        assertThat(outcome().headline())
                .isEqualTo("No limit would block now that does not; 1 would no longer block.");
        assertThat(outcome().changes().getFirst().effect()).isEqualTo(Effect.RELIEVES);
        assertThat(outcome().providers().getFirst().effect()).isEqualTo(Effect.RELIEVES);
    }

    @Test
    void noCapAtAllIsTriedByItsWord() {
        select(capped(1, "A", "120"));
        tryCap("None");
        assertThat(outcome().changes().getFirst().now()).endsWith("no cap any more");
        assertThat(outcome().changes().getFirst().picture()).isNull();
    }

    @Test
    void thePresentCapChangesNothing() {
        select(capped(1, "A", "40"));
        tryCap("100.00");
        assertThat(outcome().headline()).isEqualTo("That is the cap as it is.");
        assertThat(outcome().changes()).isEmpty();
        assertThat(outcome().providers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "-5", "1e9", "12,34"})
    void whatIsNoNumberIsSaidToBeNone(String typed) {
        select(capped(1, "A", "40"));
        tryCap(typed);
        assertThat(outcome()).isNull();
        assertThat(whatIf.touchedProperty().get()).isTrue();
        assertThat(whatIf.trialsProperty().get().getFirst().problemProperty().get())
                .startsWith("Not a number");
    }

    @Test
    void resettingTakesEverythingBack() {
        select(capped(1, "A", "40"));
        tryCap("30");
        whatIf.reset();
        settle();
        assertThat(outcome()).isNull();
        assertThat(whatIf.touchedProperty().get()).isFalse();
    }

    @Test
    void theSameProfileReadAgainKeepsWhatIsTriedAndAnotherBeginsAnew() {
        select(capped(1, "A", "40"));
        tryCap("50");
        select(capped(1, "A", "55"));
        assertThat(outcome().changes().getFirst().now()).endsWith("over the cap by $5");
        select(capped(2, "B", "55"));
        assertThat(outcome()).isNull();
        assertThat(whatIf.touchedProperty().get()).isFalse();
    }

    @Test
    void theSameCapOnAllProfilesAtHandTellsWhoWouldBeOverAndByHowMuch() {
        others =
                List.of(
                        capped(1, "A", "40"),
                        capped(2, "B", "10"),
                        capped(3, "C", "99.50"),
                        profile(
                                "{'id': 4, 'name': 'D', 'budgets': [{'max_limit': 100,"
                                        + " 'current_usage': 99, 'reset_duration': '1d'}]}"));
        select(others.getFirst());
        tryCap("30");
        WhatIfOutcome.SetNote note = outcome().elsewhere().getFirst();
        assertThat(note.summary()).startsWith("Of 4 profiles, 3 would change: 2 newly over");
        assertThat(note.over())
                .containsExactly(
                        "A – Budget of the whole profile (every 20 days): over the cap by $10",
                        "C – Budget of the whole profile (every 20 days): over the cap by $69.50");
        assertThat(note.more()).isZero();
    }

    @Test
    void nothingIsTriedUntilTheTypingRests() {
        select(capped(1, "A", "40"));
        whatIf.trialsProperty().get().getFirst().typedProperty().set("3");
        whatIf.trialsProperty().get().getFirst().typedProperty().set("30");
        tasks.runAll();
        assertThat(outcome()).isNull();
        tasks.pass(Duration.ofMillis(200));
        assertThat(tasks.waiting()).isEqualTo(1);
        settle();
        assertThat(outcome().changes().getFirst().now()).endsWith("over the cap by $10");
    }

    @Test
    void withNothingSelectedThereIsNothingToTry() {
        select(capped(1, "A", "40"));
        tryCap("30");
        select(null);
        assertThat(whatIf.trialsProperty().get()).isEmpty();
        assertThat(outcome()).isNull();
    }
}
