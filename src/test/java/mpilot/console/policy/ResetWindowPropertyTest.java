package mpilot.console.policy;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.Timestamp;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;

/** What holds of every window, whatever a gateway says. */
class ResetWindowPropertyTest {
    private static final List<String> DURATIONS =
            List.of(
                    "1s", "30s", "1m", "90m", "1h30m", "24h", "0.5s", "1d", "2d", "45d", "1w", "3w",
                    "1M", "2M", "1Q", "3Q", "1Y", "7Y", "999999Y", "", "monthly", "0d");
    private static final long FIRST = Instant.parse("0001-06-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-06-01T00:00:00Z").getEpochSecond();

    @RepeatedTest(20)
    void aWindowContainsNowOrHasElapsed(RepetitionInfo seed) {
        SplittableRandom random = new SplittableRandom(seed.getCurrentRepetition());
        for (int i = 0; i < 2000; i++) {
            Case each = Case.random(random);
            ResetWindow window = each.window();
            Instant next = window.nextReset();
            Instant start = window.start();
            if (next == null) {
                assertThat(window.elapsed()).as("%s", each).isFalse();
                continue;
            }
            assertThat(next.isAfter(each.now())).as("%s", each).isNotEqualTo(window.elapsed());
            if (start == null) {
                assertThat(window.beginsAfter(each.now())).as("%s", each).isTrue();
            } else {
                assertThat(start).as("%s", each).isBeforeOrEqualTo(each.now());
                assertThat(start).as("%s", each).isBefore(next);
            }
        }
    }

    @RepeatedTest(20)
    void theNextResetFollowsTheLast(RepetitionInfo seed) {
        SplittableRandom random = new SplittableRandom(1000 + seed.getCurrentRepetition());
        for (int i = 0; i < 2000; i++) {
            Case each = Case.random(random);
            ResetWindow window = each.window();
            if (window.nextReset() != null && window.lastReset() != null) {
                assertThat(window.nextReset()).as("%s", each).isAfter(window.lastReset());
            }
        }
    }

    @RepeatedTest(20)
    void anAlignedResetIsAtMidnightInUtcOnItsUnitsFirstDay(RepetitionInfo seed) {
        SplittableRandom random = new SplittableRandom(2000 + seed.getCurrentRepetition());
        for (int i = 0; i < 2000; i++) {
            Case each = Case.random(random);
            ResetWindow window = each.window();
            if (window.kind() != ResetWindow.Kind.ALIGNED) {
                continue;
            }
            ZonedDateTime next = window.nextReset().atZone(ZoneOffset.UTC);
            assertThat(next.toLocalTime()).as("%s", each).isEqualTo(LocalTime.MIDNIGHT);
            switch (ResetDuration.of(each.every()).unit()) {
                case WEEK -> assertThat(next.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                case MONTH -> assertThat(next.getDayOfMonth()).isEqualTo(1);
                case QUARTER -> {
                    assertThat(next.getDayOfMonth()).isEqualTo(1);
                    assertThat((next.getMonthValue() - each.quarterStart().getValue()) % 3)
                            .isZero();
                }
                case YEAR -> assertThat(next.getDayOfYear()).isEqualTo(1);
                default -> {}
            }
        }
    }

    @RepeatedTest(20)
    void thePartThatIsOverGrowsFromNothingToTheWhole(RepetitionInfo seed) {
        SplittableRandom random = new SplittableRandom(3000 + seed.getCurrentRepetition());
        for (int i = 0; i < 500; i++) {
            Case each = Case.random(random);
            ResetWindow window = each.window();
            if (window.start() == null || window.nextReset() == null) {
                continue;
            }
            assertThat(window.elapsedPart(window.start())).isZero();
            assertThat(window.elapsedPart(window.nextReset())).isOne();
            assertThat(window.elapsedPart(each.now()))
                    .as("%s", each)
                    .isBetween(
                            window.elapsedPart(each.now().minusSeconds(1)),
                            window.elapsedPart(each.now().plusSeconds(1)));
        }
    }

    private record Case(
            String every, boolean aligned, Month quarterStart, String lastReset, Instant now) {
        static Case random(SplittableRandom random) {
            Instant now = moment(random);
            return new Case(
                    DURATIONS.get(random.nextInt(DURATIONS.size())),
                    random.nextBoolean(),
                    Month.of(1 + random.nextInt(12)),
                    lastReset(random, now),
                    now);
        }

        private static Instant moment(SplittableRandom random) {
            long second =
                    random.nextInt(4) == 0
                            ? random.nextLong(FIRST, LAST)
                            : Instant.parse("2026-01-01T00:00:00Z").getEpochSecond()
                                    + random.nextLong(0, 4L * 366 * 86_400);
            // Every third moment is a midnight, where boundaries are.
            long at = random.nextInt(3) == 0 ? second - Math.floorMod(second, 86_400) : second;
            return Instant.ofEpochSecond(at, random.nextInt(2) * random.nextLong(1_000_000_000));
        }

        private static String lastReset(SplittableRandom random, Instant now) {
            return switch (random.nextInt(8)) {
                case 0 -> null;
                case 1 -> "0001-01-01T00:00:00Z";
                case 2 -> "not a time";
                case 3 -> moment(random).toString();
                case 4 -> now.toString();
                default -> now.plusSeconds(random.nextLong(-90 * 86_400, 86_400)).toString();
            };
        }

        ResetWindow window() {
            return ResetWindow.of(
                    ResetDuration.of(every),
                    aligned,
                    quarterStart,
                    lastReset == null ? null : Timestamp.of(lastReset),
                    now);
        }
    }
}
