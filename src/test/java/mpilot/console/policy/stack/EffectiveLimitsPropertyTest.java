package mpilot.console.policy.stack;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.LimitReach;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.RandomProfiles;
import mpilot.console.policy.Usage;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.time.Instant;

/** What holds of every stack, whatever a gateway says. */
class EffectiveLimitsPropertyTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @RepeatedTest(20)
    void aProviderNeverServesPastALimitThatBlocks(RepetitionInfo seed) {
        RandomProfiles profiles = new RandomProfiles(seed.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            AccessProfile profile = profiles.next();
            EffectiveLimits limits = EffectiveLimits.of(profile, NOW);
            for (ProviderLimits provider : limits.providers()) {
                if (provider.serves()) {
                    assertThat(provider.blocking()).as("%s", profile).isEmpty();
                }
                assertThat(EffectiveWords.sentence(provider, NOW)).isNotBlank();
            }
        }
    }

    @RepeatedTest(20)
    void everyLimitOfAProviderAndEveryOneOverAllIsInItsStack(RepetitionInfo seed) {
        RandomProfiles profiles = new RandomProfiles(1000 + seed.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            AccessProfile profile = profiles.next();
            for (ProviderLimits provider : EffectiveLimits.of(profile, NOW).providers()) {
                long expected =
                        ProfileLimits.of(profile, NOW)
                                .all()
                                .filter(each -> each.usage().state() != Usage.State.NO_CAP)
                                .filter(each ->
                                        each.place().config() == provider.config()
                                                || each.place().isWholeProfile())
                                .filter(each ->
                                        LimitReach.of(each, provider.provider())
                                                != LimitReach.OTHERS)
                                .count();
                assertThat(provider.lines()).as("%s", profile).hasSize((int) expected);
            }
        }
    }

    @RepeatedTest(20)
    void theFirstLineIsOneOfTheStackAndBlocksIfAnyDoes(RepetitionInfo seed) {
        RandomProfiles profiles = new RandomProfiles(2000 + seed.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            for (ProviderLimits provider : EffectiveLimits.of(profiles.next(), NOW).providers()) {
                if (provider.first() == null) {
                    assertThat(provider.lines())
                            .allMatch(line -> line.standing() == LimitLine.Standing.MAY_APPLY);
                } else {
                    assertThat(provider.lines()).contains(provider.first());
                    assertThat(provider.first().standing() == LimitLine.Standing.BLOCKS)
                            .isEqualTo(!provider.blocking().isEmpty());
                }
            }
        }
    }
}
