package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class RetryingSourceTest {
    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final ListAnswer ANSWER =
            ProfileFixtures.answer(ProfileFixtures.profiles(1), 0, 25, 1);

    private final ManualPassing time = new ManualPassing();
    private final Cancellation cancellation = new Cancellation();
    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<Retry> heard = new ArrayList<>();
    private double random = 1;
    private int asked;

    private final RetryingSource source =
            new RetryingSource(this::answer, RetryPolicy.DEFAULT, heard::add, time, () -> random);

    /** What the gateway does next, and how long it takes for it. */
    private record Step(@Nullable GatewayFailure failure, Duration takes) {}

    private ListAnswer answer(ProfileQuery query, Cancellation given) throws GatewayException {
        asked++;
        Step step = steps.isEmpty() ? new Step(null, Duration.ZERO) : steps.removeFirst();
        time.pass(step.takes());
        if (given.isCancelled()) {
            throw new GatewayException(new GatewayFailure.Cancelled());
        }
        if (step.failure() != null) {
            throw new GatewayException(step.failure());
        }
        return ANSWER;
    }

    @Test
    void anAnswerComesWithoutAPause() throws GatewayException {
        assertThat(list()).isSameAs(ANSWER);
        assertThat(time.pauses()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void aPassingFailureIsTriedAgainTwiceWithGrowingPauses() throws GatewayException {
        fails(FailureKind.CONNECTION_LOST);
        fails(FailureKind.SERVER_ERROR);
        assertThat(list()).isSameAs(ANSWER);
        assertThat(asked).isEqualTo(3);
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(time.alarms()).isZero();
    }

    @Test
    void theThirdFailureIsTheAnswer() {
        fails(FailureKind.CONNECTION_LOST);
        fails(FailureKind.CONNECTION_LOST);
        fails(FailureKind.SERVER_ERROR);
        assertThat(failure().kind()).isEqualTo(FailureKind.SERVER_ERROR);
        assertThat(asked).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(FailureKind.class)
    void onlyWhatMayPassIsTriedAgain(FailureKind kind) {
        for (int i = 0; i < 3; i++) {
            fails(kind);
        }
        assertThat(failure().kind()).isEqualTo(kind);
        assertThat(asked).isEqualTo(kind.isTransient() ? 3 : 1);
    }

    @Test
    void aFailureThatStaysAfterOneThatPassedEndsIt() {
        fails(FailureKind.SERVER_ERROR);
        fails(FailureKind.UNAUTHORIZED);
        assertThat(failure().kind()).isEqualTo(FailureKind.UNAUTHORIZED);
        assertThat(asked).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 500, 1000", "0.5, 750, 1500", "1, 1000, 2000"})
    void halfOfAPauseIsChance(double chance, long first, long second) {
        random = chance;
        for (int i = 0; i < 3; i++) {
            fails(FailureKind.TIMED_OUT);
        }
        assertThat(failure().kind()).isEqualTo(FailureKind.TIMED_OUT);
        assertThat(time.pauses())
                .containsExactly(Duration.ofMillis(first), Duration.ofMillis(second));
    }

    @Test
    void theListenerHearsWhyWhenAndWhichAttemptComes() throws GatewayException {
        fails(FailureKind.CONNECTION_REFUSED);
        limited(Duration.ofSeconds(7));
        list();
        assertThat(heard)
                .extracting(Retry::sentence)
                .containsExactly("Trying again in 1 s, 2 of 3.", "Trying again in 7 s, 3 of 3.");
        assertThat(heard)
                .extracting(retry -> retry.failure().kind())
                .containsExactly(FailureKind.CONNECTION_REFUSED, FailureKind.RATE_LIMITED);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "5, 5", "59, 59"})
    void theGatewaysRetryAfterIsKeptTo(long asks, long pause) throws GatewayException {
        limited(Duration.ofSeconds(asks));
        assertThat(list()).isSameAs(ANSWER);
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(pause));
    }

    @ParameterizedTest
    @CsvSource({"60", "61", "3600"})
    void aRetryAfterPastTheMinuteIsToldAtOnce(long asks) {
        limited(Duration.ofSeconds(asks));
        assertThat(failure().kind()).isEqualTo(FailureKind.RATE_LIMITED);
        assertThat(asked).isEqualTo(1);
        assertThat(time.pauses()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void aSilentGatewayKeepsNobodyWaitingOverAMinute() {
        long start = time.nanos();
        for (int i = 0; i < 3; i++) {
            steps.add(new Step(failureOf(FailureKind.TIMED_OUT), Duration.ofSeconds(15)));
        }
        assertThat(failure().kind()).isEqualTo(FailureKind.TIMED_OUT);
        assertThat(Duration.ofNanos(time.nanos() - start))
                .isLessThanOrEqualTo(MINUTE)
                .isEqualTo(Duration.ofSeconds(48));
    }

    @Test
    void anAttemptThatRunsPastTheMinuteIsBrokenOffWithTheFailureBefore() {
        steps.add(new Step(failureOf(FailureKind.CUT_OFF), Duration.ofSeconds(45)));
        steps.add(new Step(failureOf(FailureKind.TIMED_OUT), Duration.ofSeconds(14)));
        assertThat(failure().kind()).isEqualTo(FailureKind.CUT_OFF);
        assertThat(asked).isEqualTo(2);
        assertThat(time.alarms()).isZero();
    }

    @Test
    void aFirstAttemptMayTakeAllTheTimeThatItsLimitsGiveIt() throws GatewayException {
        steps.add(new Step(null, Duration.ofMinutes(5)));
        assertThat(list()).isSameAs(ANSWER);
        steps.add(new Step(failureOf(FailureKind.TIMED_OUT), Duration.ofMinutes(5)));
        assertThat(failure().kind()).isEqualTo(FailureKind.TIMED_OUT);
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void cancellingInAPauseEndsIt() {
        fails(FailureKind.SERVER_ERROR);
        time.inPause(cancellation::cancel);
        assertThat(failure()).isEqualTo(new GatewayFailure.Cancelled());
    }

    @Test
    void interruptingAPauseEndsIt() {
        fails(FailureKind.SERVER_ERROR);
        time.inPause(Thread.currentThread()::interrupt);
        assertThat(failure()).isEqualTo(new GatewayFailure.Cancelled());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void onceIsEnoughWhereThePolicySaysSo() {
        fails(FailureKind.SERVER_ERROR);
        RetryingSource once =
                new RetryingSource(
                        this::answer,
                        new RetryPolicy(1, Duration.ofSeconds(1), MINUTE),
                        heard::add,
                        time,
                        () -> 1);
        assertThatThrownBy(() -> once.list(ProfileQuery.ALL, cancellation))
                .isInstanceOf(GatewayException.class);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void realTimePassesAndIsCutShort() throws InterruptedException {
        var real = new Cancellation();
        try (var _ = Passing.REAL.after(Duration.ofMillis(1), real::cancel)) {
            Passing.REAL.pause(Duration.ofMinutes(5), real);
        }
        assertThat(real.isCancelled()).isTrue();
        long before = Passing.REAL.nanos();
        Passing.REAL.pause(Duration.ofMillis(2), new Cancellation());
        assertThat(Passing.REAL.nanos() - before).isGreaterThanOrEqualTo(2_000_000);
    }

    private ListAnswer list() throws GatewayException {
        return source.list(ProfileQuery.ALL, cancellation);
    }

    private GatewayFailure failure() {
        return catchThrowableOfType(GatewayException.class, this::list).failure();
    }

    private void fails(FailureKind kind) {
        steps.add(new Step(failureOf(kind), Duration.ZERO));
    }

    private void limited(Duration retryAfter) {
        steps.add(
                new Step(
                        new GatewayFailure.ErrorAnswer(
                                FailureKind.RATE_LIMITED, 429, null, retryAfter, "Slow.", "Wait."),
                        Duration.ZERO));
    }

    private static GatewayFailure failureOf(FailureKind kind) {
        return new GatewayFailure.NotReached(kind, "https://gateway.example", "Why.", "Do.");
    }
}
