package mpilot.console.task;

import java.time.Duration;

/** Calls an action in the foreground again and again while it runs. */
public final class Timer {
    private final TaskRunner.Delay delay;
    private final Duration period;
    private final Runnable action;

    /** Tells a tick of an earlier start from one of the latest. */
    private int generation;

    private boolean running;

    Timer(TaskRunner.Delay delay, Duration period, Runnable action) {
        this.delay = delay;
        this.period = period;
        this.action = action;
    }

    /** Starts the timer, or starts it anew: the first call comes after one period. */
    public void start() {
        running = true;
        generation++;
        arm(generation);
    }

    /** Stops the timer. */
    public void stop() {
        running = false;
        generation++;
    }

    private void arm(int of) {
        delay.after(
                period,
                () -> {
                    if (running && of == generation) {
                        action.run();
                        arm(of);
                    }
                });
    }
}
