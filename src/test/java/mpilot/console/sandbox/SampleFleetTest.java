package mpilot.console.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Budget;
import mpilot.console.gateway.Timestamp;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ProfileLimits;
import mpilot.console.policy.Usage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Samples look like a company's, are the same for a seed, and move with the clock. */
class SampleFleetTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void oneSeedGivesTheSameFleetAndAnotherSeedAnother() {
        List<AccessProfile> one = profiles(new SampleFleet(240, 7), NOW);
        assertThat(profiles(new SampleFleet(240, 7), NOW)).isEqualTo(one);
        assertThat(profiles(new SampleFleet(240, 8), NOW)).isNotEqualTo(one);
        assertThat(names(new SampleFleet(240, 8))).isNotEqualTo(names(new SampleFleet(240, 7)));
    }

    @Test
    void theAnswersOfTwoSandboxesOfOneSeedAreTheSame() {
        SandboxOptions options = SandboxOptions.DEFAULT.withSeed(3).withClock(() -> NOW);
        try (SandboxHttp one = new SandboxHttp(options);
                SandboxHttp other = new SandboxHttp(options)) {
            String page = "?limit=100&offset=60";
            assertThat(other.list(page).text()).isEqualTo(one.list(page).text());
        }
    }

    @Test
    void whatIsFilteredOnIsWhatTheProfileSays() {
        SampleFleet fleet = new SampleFleet(240, 1);
        for (int i = 0; i < fleet.size(); i++) {
            AccessProfile profile = fleet.profile(i, NOW);
            assertThat(fleet.facts(i))
                    .isEqualTo(Fleet.Facts.of(profile, fleet.facts(i).seenDownTo()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {240, 20_000})
    void idsAndNamesAreEachOfOneProfile(int size) {
        SampleFleet fleet = new SampleFleet(size, 1);
        assertThat(names(fleet)).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, size).mapToObj(i -> fleet.profile(i, NOW).id()))
                .isEqualTo(IntStream.rangeClosed(1, size).mapToObj(Long::valueOf).toList());
    }

    /** However many there are, the last was made before the samples' own today. */
    @ParameterizedTest
    @ValueSource(ints = {1, 240, 100_000, 1_000_000})
    void everyProfileWasMadeInThePastAndChangedAfterwards(int size) {
        SampleFleet fleet = new SampleFleet(size, 1);
        for (int i : new int[] {0, size / 2, size - 1}) {
            AccessProfile profile = fleet.profile(i, NOW);
            assertThat(profile.createdAt().instant()).isBefore(NOW);
            assertThat(profile.updatedAt().instant()).isBetween(profile.createdAt().instant(), NOW);
        }
    }

    @Test
    void noProfileIsEditedByTheTimeThatPasses() {
        SampleFleet fleet = new SampleFleet(240, 1);
        assertThat(updates(fleet, NOW.plusSeconds(60))).isEqualTo(updates(fleet, NOW));
    }

    private static List<Timestamp> updates(SampleFleet fleet, Instant now) {
        return IntStream.range(0, 240).mapToObj(i -> fleet.profile(i, now).updatedAt()).toList();
    }

    @Test
    void theListIsInTheOrderThatProfilesWereMadeIn() {
        SampleFleet fleet = new SampleFleet(100_000, 1);
        for (int i = 1; i < 1000; i++) {
            assertThat(fleet.profile(i, NOW).createdAt().instant())
                    .isAfter(fleet.profile(i - 1, NOW).createdAt().instant());
        }
    }

    @Test
    void aNewcomersFirstPageIsOfOrdinaryProfiles() {
        assertThat(profiles(new SampleFleet(25, 1), NOW))
                .allSatisfy(profile -> {
                    assertThat(profile.tags()).hasSizeBetween(3, 5);
                    assertThat(profile.providerConfigs()).isNotEmpty();
                    assertThat(profile.budgets()).isNotEmpty();
                    assertThat(profile.description()).isNotBlank();
                });
    }

    @Test
    void everyStateOfABudgetIsThere() {
        List<Usage.State> states =
                profiles(new SampleFleet(240, 1), NOW).stream()
                        .flatMap(profile -> ProfileLimits.of(profile, NOW).budgets().stream())
                        .map(limit -> limit.usage().state())
                        .toList();
        assertThat(states).contains(Usage.State.values());
    }

    @Test
    void usageGrowsWithTheClockAndBeginsAnewWithTheWindow() {
        SampleFleet fleet = new SampleFleet(25, 1);
        int daily =
                IntStream.range(0, 25)
                        .filter(i -> total(fleet, i, NOW).resetDuration().equals("1d"))
                        .findFirst()
                        .orElseThrow();
        Instant start = total(fleet, daily, NOW).lastReset().instant();
        Budget early = total(fleet, daily, start.plus(Duration.ofHours(6)));
        Budget late = total(fleet, daily, start.plus(Duration.ofHours(18)));
        Budget next = total(fleet, daily, start.plus(Duration.ofHours(24)));
        assertThat(late.currentUsage()).isGreaterThan(early.currentUsage());
        assertThat(early.currentUsage().doubleValue() * 3)
                .isCloseTo(late.currentUsage().doubleValue(), withPercentage(1));
        assertThat(early.lastReset().instant()).isEqualTo(start);
        assertThat(next.lastReset().instant()).isEqualTo(start.plus(Duration.ofHours(24)));
        assertThat(next.currentUsage()).isZero();
    }

    @Test
    void usageMovesInTheAnswersOfARunningSandbox() {
        Instant[] now = {NOW};
        try (SandboxHttp http = new SandboxHttp(SandboxOptions.DEFAULT.withClock(() -> now[0]))) {
            String before = http.list("").text();
            assertThat(http.list("").text()).isEqualTo(before);
            now[0] = NOW.plusSeconds(60);
            assertThat(http.list("").text()).isNotEqualTo(before);
        }
    }

    /** No window of an ordinary sample is one that has run out, at any time of the year. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T12:00:00Z",
                "2026-12-01T00:00:00Z",
                "2027-01-01T00:00:00Z",
                "2028-02-29T23:59:59Z",
                "2031-07-15T08:30:00Z"
            })
    void everyWindowOfAnOrdinaryProfileIsOpen(String moment) {
        Instant now = Instant.parse(moment);
        assertThat(profiles(new SampleFleet(30, 1), now))
                .allSatisfy(profile ->
                        assertThat(ProfileLimits.of(profile, now).budgets())
                                .extracting(Limit::window)
                                .noneMatch(window -> window.elapsed())
                                .allMatch(window -> window.nextReset().isAfter(now)));
    }

    private static Budget total(SampleFleet fleet, int position, Instant now) {
        return fleet.profile(position, now).budgets().getFirst();
    }

    private static List<AccessProfile> profiles(SampleFleet fleet, Instant now) {
        return IntStream.range(0, fleet.size()).mapToObj(i -> fleet.profile(i, now)).toList();
    }

    private static List<String> names(SampleFleet fleet) {
        return IntStream.range(0, fleet.size())
                .mapToObj(i -> fleet.facts(i).name())
                .collect(Collectors.toList());
    }
}
