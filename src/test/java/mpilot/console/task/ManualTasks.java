package mpilot.console.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A runner that a test drives by hand on its own thread: nothing runs until it says so, in the
 * order it chooses. {@link #immediate} is the same-thread twin that runs everything at once.
 */
public final class ManualTasks {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Delayed> delayed = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private final TaskRunner runner = TaskRunner.of(background::add, Runnable::run, this::delay);

    /** The same-thread twin: work, answers and pauses all happen at once. */
    public static TaskRunner immediate() {
        return TaskRunner.of(Runnable::run, Runnable::run, (_, action) -> action.run());
    }

    public TaskRunner runner() {
        return runner;
    }

    /** Runs the oldest task that waits. */
    public void runNext() {
        background.removeFirst().run();
    }

    /** Runs the youngest task that waits: an answer that overtakes. */
    public void runLast() {
        background.removeLast().run();
    }

    /** Runs what waits, and what that starts, until nothing does. */
    public void runAll() {
        while (!background.isEmpty()) {
            runNext();
        }
    }

    /** Runs everything, what waits for a pause of up to a second and what follows from it too. */
    public void settle() {
        for (int i = 0; i < 3; i++) {
            runAll();
            pass(Duration.ofSeconds(1));
        }
        runAll();
    }

    public int waiting() {
        return background.size();
    }

    /** Lets time pass: pauses that end within it are over. */
    public void pass(Duration time) {
        Duration until = now.plus(time);
        while (true) {
            Delayed next =
                    delayed.stream()
                            .filter(each -> each.due().compareTo(until) <= 0)
                            .min(Comparator.comparing(Delayed::due))
                            .orElse(null);
            if (next == null) {
                break;
            }
            delayed.remove(next);
            now = next.due();
            next.action().run();
        }
        now = until;
    }

    private void delay(Duration pause, Runnable action) {
        delayed.add(new Delayed(now.plus(pause), action));
    }

    private record Delayed(Duration due, Runnable action) {}
}
