package mpilot.console.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.RandomProfiles;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.math.BigDecimal;
import java.time.Instant;

/** What holds of every change of caps, whatever a gateway says. */
class WhatIfPropertyTest {
    private static final Instant NOW = ProfileFixtures.NOW;

    @RepeatedTest(20)
    void aCapThatIsPutBackLeavesTheProfileAsItWas(RepetitionInfo seed) {
        RandomProfiles profiles = new RandomProfiles(seed.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            AccessProfile profile = profiles.next();
            for (Limit limit : ProfileLimits.of(profile, NOW).all().toList()) {
                BigDecimal cap = CapEdit.cap(profile, limit.place());
                if (cap == null) {
                    continue; // absent and null are the same cap, not the same text
                }
                AccessProfile there = CapEdit.withCap(profile, limit.place(), new BigDecimal("7"));
                AccessProfile back = CapEdit.withCap(there, limit.place(), cap);
                assertThat(ProfileCodec.toPrettyJson(back))
                        .isEqualTo(ProfileCodec.toPrettyJson(profile));
                assertThat(WhatIf.of(profile, back, NOW).changes()).isEmpty();
            }
        }
    }

    @RepeatedTest(20)
    void aHigherCapIsNeverNewlyOverAndALowerOneNeverRelieves(RepetitionInfo seed) {
        RandomProfiles profiles = new RandomProfiles(1000 + seed.getCurrentRepetition());
        CapRule higher = CapRule.scale(_ -> true, new BigDecimal("1.5"));
        CapRule lower = CapRule.scale(_ -> true, new BigDecimal("0.5"));
        for (int i = 0; i < 200; i++) {
            AccessProfile profile = profiles.next();
            WhatIf more = WhatIf.of(profile, higher.apply(profile), NOW);
            assertThat(more.isNewlyOver()).as("%s", profile).isFalse();
            assertThat(more.changes()).noneMatch(WhatIf.Change::runsOutSooner);
            WhatIf less = WhatIf.of(profile, lower.apply(profile), NOW);
            assertThat(less.isRelieved()).as("%s", profile).isFalse();
            less.changes().forEach(each -> assertThat(WhatIfWords.now(each)).isNotBlank());
        }
    }
}
