package mpilot.console.fleet;

import static mpilot.console.gateway.ProfileFixtures.answer;
import static mpilot.console.gateway.ProfileFixtures.profile;
import static mpilot.console.gateway.ProfileFixtures.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.ContractException;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Gateways that answer well and ill, and what of their lists is passed on. */
class PageWalkTest {
    private final List<Long> taken = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();
    private final List<Long> totals = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "0,   1, '0 profiles'",
        "1,   1, '1 profile'",
        "99,  1, '99 profiles'",
        "100, 1, '100 profiles'",
        "101, 2, '101 profiles'",
        "200, 2, '200 profiles'",
        "250, 3, '250 profiles'"
    })
    void everyRowIsPassedOnOnceInItsOrder(int count, int pages, String sentence) throws Exception {
        var source = new FakeSource(profiles(count));
        Coverage coverage = walk(source);
        assertThat(taken).isEqualTo(LongStream.rangeClosed(1, count).boxed().toList());
        assertThat(source.asked()).hasSize(pages);
        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.duplicates()).isZero();
        assertThat(coverage.sentence()).isEqualTo(sentence);
    }

    @Test
    void thePageOfTheQueryIsOfNoConsequence() throws Exception {
        new PageWalk(
                        new FakeSource(profiles(120)),
                        new ProfileQuery(25, 100, null, List.of(), null))
                .run(this::take, Cancellation.never());
        assertThat(taken).hasSize(120);
    }

    /** The gateway's own most rows a page decide where the next one begins, not what was asked. */
    @Test
    void aGatewayThatCutsTheLimitIsWalkedInItsOwnSteps() throws Exception {
        ProfileSource cutting =
                (query, _) -> {
                    asked.add(query.offset());
                    return page(profiles(35), query.offset(), 10, 35);
                };
        assertThat(walk(cutting).sentence()).isEqualTo("35 profiles");
        assertThat(asked).containsExactly(0, 10, 20, 30);
        assertThat(taken).hasSize(35);
    }

    @Test
    void aGatewayThatGivesAllAtOnceIsAskedOnce() throws Exception {
        ProfileSource generous =
                (query, _) -> {
                    asked.add(query.offset());
                    return answer(profiles(240), 0, 240, 240);
                };
        assertThat(walk(generous).isComplete()).isTrue();
        assertThat(asked).containsExactly(0);
        assertThat(taken).hasSize(240);
    }

    @Test
    void aGatewayThatRepeatsItsPageForEverIsLeft() throws Exception {
        ProfileSource stuck =
                (query, _) -> {
                    asked.add(query.offset());
                    return answer(profiles(100), 0, 100, 5000);
                };
        Coverage coverage = walk(stuck);
        assertThat(taken).hasSize(100);
        assertThat(asked).hasSize(4);
        assertThat(coverage.isComplete()).isFalse();
        assertThat(coverage.sentence())
                .isEqualTo("100 of 5,000 profiles; the gateway gave no more");
    }

    @Test
    void anEmptyPageEndsTheWalkThoughMoreWerePromised() throws Exception {
        Coverage coverage = walk((query, _) -> page(profiles(150), query.offset(), 100, 400));
        assertThat(taken).hasSize(150);
        assertThat(coverage.isComplete()).isFalse();
        assertThat(coverage.sentence()).isEqualTo("150 of 400 profiles; the gateway gave no more");
    }

    @Test
    void aRowInsertedMeanwhilePushesOneOntoTheNextPageWhichIsKeptOnce() throws Exception {
        List<AccessProfile> rows = new ArrayList<>(profiles(150));
        ProfileSource source =
                (query, _) -> {
                    ListAnswer answer = page(rows, query.offset(), 100, rows.size());
                    rows.addFirst(profile(1000, "new"));
                    return answer;
                };
        Coverage coverage = walk(source);
        assertThat(taken).isEqualTo(LongStream.rangeClosed(1, 150).boxed().toList());
        assertThat(coverage.duplicates()).isEqualTo(1);
        assertThat(coverage.isComplete()).isFalse();
        assertThat(coverage.sentence())
                .isEqualTo(
                        "150 of 151 profiles; the list changed while it was read, so some may be"
                                + " missing");
    }

    @Test
    void aRowRemovedMeanwhileIsToldAsOneMayBeMissing() throws Exception {
        List<AccessProfile> rows = new ArrayList<>(profiles(150));
        ProfileSource source =
                (query, _) -> {
                    ListAnswer answer = page(rows, query.offset(), 100, rows.size());
                    if (rows.size() == 150) {
                        rows.removeFirst();
                    }
                    return answer;
                };
        Coverage coverage = walk(source);
        assertThat(taken).hasSize(149).doesNotContain(101L);
        assertThat(coverage.isComplete()).isFalse();
        assertThat(coverage.sentence())
                .isEqualTo(
                        "149 profiles; the list changed while it was read, so some may be missing");
    }

    @Test
    void rowsThatAreGoneBehindTheLastPageEndTheWalk() throws Exception {
        List<AccessProfile> rows = new ArrayList<>(profiles(150));
        ProfileSource source =
                (query, _) -> {
                    ListAnswer answer = page(rows, query.offset(), 100, rows.size());
                    rows.subList(40, rows.size()).clear();
                    return answer;
                };
        assertThat(walk(source).sentence())
                .isEqualTo(
                        "100 profiles, of which the gateway counts 40; the list changed while it"
                                + " was read, so some may be missing");
    }

    @Test
    void aRowThatComesTwiceIsKeptOnceAndTold() throws Exception {
        List<AccessProfile> rows = new ArrayList<>(profiles(3));
        rows.add(profile(2, "Profile 2, again"));
        Coverage coverage = walk(new FakeSource(rows));
        assertThat(taken).containsExactly(1L, 2L, 3L);
        assertThat(coverage.sentence()).isEqualTo("3 of 4 profiles; 1 came twice and is kept once");
        assertThat(coverage.isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", 'total_count': null"})
    void aGatewayThatGivesNoTotalIsAskedUntilItHasNoMore(String total) throws Exception {
        ProfileSource silent =
                (query, _) -> {
                    asked.add(query.offset());
                    return untold(page(profiles(250), query.offset(), 100, 250), total);
                };
        Coverage coverage = walk(silent);
        assertThat(taken).hasSize(250);
        assertThat(asked).containsExactly(0, 100, 200, 250);
        assertThat(totals).containsExactly(100L, 200L, 250L, 250L);
        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.sentence()).isEqualTo("250 profiles");
    }

    @Test
    void aTotalThatIsTooSmallDoesNotHideTheRowsPastIt() throws Exception {
        Coverage coverage = walk((query, _) -> page(profiles(250), query.offset(), 100, 7));
        assertThat(taken).hasSize(250);
        assertThat(coverage.sentence()).isEqualTo("250 profiles, of which the gateway counts 7");
    }

    @Test
    void anEndlessListIsRefused() {
        ProfileSource endless =
                (query, _) -> {
                    asked.add(query.offset());
                    List<AccessProfile> rows =
                            LongStream.range(query.offset(), query.offset() + 100L)
                                    .mapToObj(id -> profile(id, "n"))
                                    .toList();
                    return answer(rows, query.offset(), 100, 1L << 53);
                };
        PageWalk walk = new PageWalk(endless, ProfileQuery.ALL, 1000);
        assertThatThrownBy(() -> walk.run(this::take, Cancellation.never()))
                .isInstanceOfSatisfying(
                        GatewayException.class,
                        e -> {
                            assertThat(e.failure().kind()).isEqualTo(FailureKind.TOO_LARGE);
                            assertThat(e.failure().sentence())
                                    .isEqualTo("The gateway lists more than 1,000 profiles.");
                        });
        assertThat(asked).hasSize(11).endsWith(1000);
    }

    @Test
    void aWalkThatIsCancelledBetweenPagesAsksNoMore() {
        var source = new FakeSource(profiles(250));
        Cancellation cancellation = new Cancellation();
        PageWalk walk = new PageWalk(source, ProfileQuery.ALL);
        assertThatThrownBy(() ->
                        walk.run(
                                (rows, total) -> {
                                    take(rows, total);
                                    cancellation.cancel();
                                },
                                cancellation))
                .isInstanceOfSatisfying(
                        GatewayException.class,
                        e -> assertThat(e.failure().kind()).isEqualTo(FailureKind.CANCELLED));
        assertThat(source.asked()).hasSize(1);
        assertThat(taken).hasSize(100);
    }

    @Test
    void aWalkThatWasCancelledBeforeAsksNothing() {
        var source = new FakeSource(profiles(250));
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThatThrownBy(
                        () -> new PageWalk(source, ProfileQuery.ALL).run(this::take, cancellation))
                .isInstanceOf(GatewayException.class);
        assertThat(source.asked()).isEmpty();
    }

    @Test
    void aFailureBetweenPagesComesThroughAfterWhatWasTaken() {
        var source = new FakeSource(profiles(250));
        GatewayFailure failure = new GatewayFailure.NoToken("There is no token.", "Log in.");
        PageWalk walk = new PageWalk(source, ProfileQuery.ALL);
        assertThatThrownBy(() ->
                        walk.run(
                                (rows, total) -> {
                                    take(rows, total);
                                    source.fail(taken.size() == 200 ? failure : null);
                                },
                                Cancellation.never()))
                .isInstanceOfSatisfying(
                        GatewayException.class, e -> assertThat(e.failure()).isEqualTo(failure));
        assertThat(taken).hasSize(200);
        assertThat(totals).containsExactly(250L, 250L);
    }

    @Test
    void rowsThatCannotBeKeptEndTheWalk() {
        var source = new FakeSource(profiles(250));
        PageWalk walk = new PageWalk(source, ProfileQuery.ALL);
        assertThatThrownBy(() ->
                        walk.run(
                                (_, _) -> {
                                    throw new IOException("full");
                                },
                                Cancellation.never()))
                .hasMessage("full");
        assertThat(source.asked()).hasSize(1);
    }

    private Coverage walk(ProfileSource source) throws Exception {
        return new PageWalk(source, ProfileQuery.ALL).run(this::take, Cancellation.never());
    }

    private void take(List<AccessProfile> rows, long total) {
        rows.forEach(row -> taken.add(row.id()));
        totals.add(total);
    }

    private static ListAnswer page(
            List<AccessProfile> rows, int offset, int limit, long totalCount) {
        return answer(rows.stream().skip(offset).limit(limit).toList(), offset, limit, totalCount);
    }

    /** The answer with no total, or with {@code total} for one. */
    private static ListAnswer untold(ListAnswer answer, String total) {
        String json =
                new String(ProfileCodec.encode(answer.page()), StandardCharsets.UTF_8)
                        .replaceFirst(",\"total_count\":[0-9]+", total.replace('\'', '"'));
        try {
            return new ListAnswer(
                    ProfileCodec.decodePage(json.getBytes(StandardCharsets.UTF_8)),
                    answer.latency(),
                    answer.receivedAt(),
                    answer.bytes());
        } catch (ContractException e) {
            throw new AssertionError(json, e);
        }
    }
}
