package mpilot.console.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitFixtures;
import mpilot.console.policy.LimitPlace;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.forecast.ForecastWords;
import mpilot.console.policy.forecast.UsageHistory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Other caps on screen. It is noon on 2026-11-23; 10 of the windows' 30 days are over. */
class WhatIfTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @ParameterizedTest(name = "{0} used, {1} → {2}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # used | cap  | new cap | over by | told as
                    300    | 1000 | 250     | 50      | Budget of the whole profile (monthly): over the cap by $50
                    300    | 1000 | 300     | 0       | Budget of the whole profile (monthly): at the cap, blocks
                    300    | 1000 | 299.99  | 0.01    | Budget of the whole profile (monthly): over the cap by $0.01
                    300    | 1000 | 300.01  |         | Budget of the whole profile (monthly): $0.01 left
                    300    | 1000 | 0       | 300     | Budget of the whole profile (monthly): a cap of nothing blocks all
                    300    | 1000 | null    |         | Budget of the whole profile (monthly): no cap any more
                    300    | 250  | 1000    |         | Budget of the whole profile (monthly): no longer blocks, $700 left
                    300    | 250  | 200     | 100     | Budget of the whole profile (monthly): over the cap by $100
                    300    | null | 200     | 100     | Budget of the whole profile (monthly): over the cap by $100
                    null   | 1000 | 200     |         | Budget of the whole profile (monthly): the use is not reported
                    """)
    void aCapIsTried(String used, String cap, String newCap, BigDecimal over, String words) {
        WhatIf.Change change = only(tried(used, cap, newCap));
        if (over == null) {
            assertThat(change.overBy()).isNull();
        } else {
            assertThat(change.overBy()).isEqualByComparingTo(over);
        }
        assertThat(WhatIfWords.now(change)).isEqualTo(words);
    }

    @ParameterizedTest(name = "300 used of {0}, with {1}: newly over {2}, relieved {3}, sooner {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # cap | new cap | newly over | relieved | sooner
                    1000  | 250     | true       | false    | false
                    1000  | 800     | false      | false    | true
                    1000  | 950     | false      | false    | false
                    800   | 700     | false      | false    | true
                    800   | 850     | false      | false    | false
                    800   | 1000    | false      | false    | false
                    250   | 200     | false      | false    | false
                    250   | 400     | false      | true     | false
                    250   | null    | false      | true     | false
                    """)
    void theForecastMoves(
            String cap, String newCap, boolean newlyOver, boolean relieved, boolean sooner) {
        WhatIf outcome = tried("300", cap, newCap);
        assertThat(outcome.isNewlyOver()).isEqualTo(newlyOver);
        assertThat(outcome.isRelieved()).isEqualTo(relieved);
        assertThat(only(outcome).runsOutSooner()).isEqualTo(sooner);
    }

    @Test
    void bothForecastsAreToldSideBySide() {
        WhatIf.Change change = only(tried("300", "1000", "800"));
        assertThat(ForecastWords.sentence(change.before()))
                .isEqualTo("At $30 a day it lasts: $900 of $1,000 by the reset.");
        assertThat(ForecastWords.sentence(change.after()))
                .isEqualTo(
                        "At $30 a day the cap of $800 is reached in 16 d; by the reset it would be"
                                + " $900.");
    }

    @Test
    void aWindowThatHasElapsedIsOverNoCap() {
        WhatIf.Change change = only(tried("300", "1000", "100", "2026-09-01T00:00:00Z"));
        assertThat(change.isNewlyOver()).isFalse();
        assertThat(change.overBy()).isNull();
        assertThat(WhatIfWords.now(change))
                .isEqualTo("Budget of the whole profile (monthly): $100 left");
    }

    @Test
    void theSameCapChangesNothing() {
        assertThat(tried("300", "1000", "1000.00").changes()).isEmpty();
    }

    @Test
    void aMaximumThatIsTakenAwayIsAChange() {
        AccessProfile before =
                LimitFixtures.profile(
                        "'rate_limit': {'request_max_limit': 60, 'request_current_usage': 60}");
        AccessProfile after =
                CapEdit.withCap(
                        before,
                        LimitPlace.rate(LimitPlace.WHOLE_PROFILE, Limit.Unit.REQUESTS),
                        null);
        WhatIf outcome = WhatIf.of(before, after, NOW);
        assertThat(only(outcome).after()).isNull();
        assertThat(outcome.isRelieved()).isTrue();
        assertThat(WhatIfWords.now(only(outcome)))
                .isEqualTo("Requests of the whole profile (no period): no cap any more");
    }

    @Test
    void oneRuleIsTriedOnManyProfiles() {
        List<AccessProfile> profiles =
                List.of(
                        budget(1, "790", "1000"),
                        budget(2, "900", "1000"),
                        budget(3, "10", "1000"),
                        budget(4, "1000", "1000"),
                        ProfileFixtures.profile(5, "no budget"));
        CapRule rule =
                CapRule.scale(limit -> limit.unit() == Limit.Unit.USD, new BigDecimal("0.85"));
        WhatIfSet set = WhatIfSet.of(profiles, rule, NOW, UsageHistory.empty());
        assertThat(set.changed())
                .extracting(each -> each.before().id())
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(set.newlyOver()).extracting(each -> each.before().id()).containsExactly(2L);
        assertThat(set.runningOutSooner())
                .extracting(each -> each.before().id())
                .containsExactly(1L);
        assertThat(set.relieved()).isEmpty();
        assertThat(WhatIfWords.summary(set))
                .isEqualTo(
                        "Of 5 profiles, 4 would change: 1 newly over, 0 no longer over, 1 running"
                                + " out sooner.");
    }

    @Test
    void aRuleChangesOnlyTheLimitsThatItIsAbout() {
        AccessProfile profile =
                LimitFixtures.profile(
                        """
                        'budgets': [{'max_limit': 10}, {'max_limit': null}],
                        'rate_limit': {'token_max_limit': 10},
                        'provider_configs': [{'provider_name': 'openai',
                                              'budgets': [{'max_limit': 10}]}]
                        """);
        CapRule openai = CapRule.set(limit -> "openai".equals(limit.provider()), BigDecimal.ONE);
        assertThat(caps(openai.apply(profile))).containsExactly("10", "null", "1", "10");
        CapRule doubled = CapRule.scale(_ -> true, BigDecimal.TWO);
        assertThat(caps(doubled.apply(profile))).containsExactly("20", "null", "20", "20");
        CapRule none = CapRule.set(limit -> limit.unit() == Limit.Unit.USD, null);
        assertThat(caps(none.apply(profile))).containsExactly("null", "null", "null", "10");
    }

    @Test
    void anOverrideStaysOnTopOfTheNewCap() {
        AccessProfile before =
                LimitFixtures.profile(
                        """
                        'budgets': [{'max_limit': 1000, 'current_usage': 240.5,
                                     'override_amount': 100, 'override_mode': 'forever'}]
                        """);
        AccessProfile after = CapRule.scale(_ -> true, new BigDecimal("0.5")).apply(before);
        assertThat(caps(after)).containsExactly("600");
    }

    private static List<String> caps(AccessProfile profile) {
        return ProfileLimits.of(profile, NOW)
                .all()
                .map(limit -> limit.usage().cap())
                .map(cap -> cap == null ? "null" : cap.stripTrailingZeros().toPlainString())
                .toList();
    }

    private static WhatIf.Change only(WhatIf outcome) {
        assertThat(outcome.changes()).hasSize(1);
        return outcome.changes().getFirst();
    }

    private static WhatIf tried(String used, String cap, String newCap) {
        return tried(used, cap, newCap, "2026-11-13T12:00:00Z");
    }

    private static WhatIf tried(String used, String cap, String newCap, String lastReset) {
        AccessProfile before = budget(1, used, cap, lastReset);
        AccessProfile after =
                CapEdit.withCap(
                        before,
                        LimitPlace.budget(LimitPlace.WHOLE_PROFILE, 0),
                        newCap.equals("null") ? null : new BigDecimal(newCap));
        return WhatIf.of(before, after, NOW);
    }

    private static AccessProfile budget(long id, String used, String cap) {
        return budget(id, used, cap, "2026-11-13T12:00:00Z");
    }

    private static AccessProfile budget(long id, String used, String cap, String lastReset) {
        return ProfileFixtures.profile(
                """
                {'id': %d, 'name': 'P', 'budgets': [
                    {'current_usage': %s, 'max_limit': %s, 'reset_duration': '1M',
                     'last_reset': '%s'}]}
                """
                        .formatted(id, used, cap, lastReset));
    }
}
