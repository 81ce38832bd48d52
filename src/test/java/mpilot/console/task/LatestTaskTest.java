package mpilot.console.task;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.Cancellation;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class LatestTaskTest {
    private final ManualTasks tasks = new ManualTasks();
    private final LatestTask task = tasks.runner().latestTask();
    private final List<String> answers = new ArrayList<>();
    private final List<Cancellation> given = new ArrayList<>();

    @Test
    void anAnswerThatComesAfterANewerTaskBeganIsDropped() {
        start("old");
        start("new");
        tasks.runLast();
        tasks.runAll();
        assertThat(answers).containsExactly("new");
    }

    @Test
    void aNewerTaskCancelsTheOneBefore() {
        start("old");
        tasks.runNext();
        start("second");
        start("third");
        tasks.runAll();
        assertThat(given).extracting(Cancellation::isCancelled).containsExactly(false, true, false);
    }

    @Test
    void aFailureOfAnOlderTaskIsDroppedToo() {
        task.<String>run(
                _ -> {
                    throw new IllegalStateException("old");
                },
                answers::add,
                failure -> answers.add(failure.getMessage()));
        start("new");
        tasks.runAll();
        assertThat(answers).containsExactly("new");
    }

    @Test
    void aCancelledTaskNeverAnswers() {
        start("one");
        task.cancel();
        tasks.runAll();
        assertThat(answers).isEmpty();
    }

    @Test
    void aFailureIsDelivered() {
        task.<String>run(
                _ -> {
                    throw new IllegalStateException("broken");
                },
                answers::add,
                failure -> answers.add(failure.getMessage()));
        tasks.runAll();
        assertThat(answers).containsExactly("broken");
    }

    @Test
    void aPausedTaskStartsAfterItsPauseAndNotBefore() {
        task.runAfter(Duration.ofMillis(200), _ -> "typed", answers::add, _ -> {});
        tasks.pass(Duration.ofMillis(199));
        assertThat(tasks.waiting()).isZero();
        tasks.pass(Duration.ofMillis(1));
        tasks.runAll();
        assertThat(answers).containsExactly("typed");
    }

    @Test
    void aNewPauseReplacesTheOneBefore() {
        task.runAfter(Duration.ofMillis(200), _ -> "a", answers::add, _ -> {});
        tasks.pass(Duration.ofMillis(150));
        task.runAfter(Duration.ofMillis(200), _ -> "ab", answers::add, _ -> {});
        tasks.pass(Duration.ofMillis(400));
        tasks.runAll();
        assertThat(answers).containsExactly("ab");
    }

    @Test
    void aTimerTicksUntilItIsStopped() {
        Timer timer = tasks.runner().timer(Duration.ofSeconds(5), () -> answers.add("tick"));
        tasks.pass(Duration.ofSeconds(20));
        assertThat(answers).isEmpty();
        timer.start();
        tasks.pass(Duration.ofSeconds(11));
        timer.stop();
        tasks.pass(Duration.ofSeconds(60));
        assertThat(answers).containsExactly("tick", "tick");
    }

    @Test
    void aTimerStartedAgainTicksOnce() {
        Timer timer = tasks.runner().timer(Duration.ofSeconds(5), () -> answers.add("tick"));
        timer.start();
        timer.start();
        tasks.pass(Duration.ofSeconds(6));
        assertThat(answers).containsExactly("tick");
    }

    private void start(String answer) {
        task.run(
                cancellation -> {
                    given.add(cancellation);
                    return answer;
                },
                answers::add,
                _ -> {});
    }
}
