package mpilot.console.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes when a test lets it: pauses are over at once, and are remembered. */
final class ManualPassing implements Passing {
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Alarm> alarms = new ArrayList<>();
    private Runnable inPause = () -> {};
    private long now = 1_000;

    List<Duration> pauses() {
        return pauses;
    }

    /** How many alarms are set and neither due nor taken back. */
    int alarms() {
        return alarms.size();
    }

    /** Does something in the middle of each pause from now on. */
    void inPause(Runnable action) {
        inPause = action;
    }

    /** Lets time pass: alarms that are due go off. */
    void pass(Duration time) {
        now += time.toNanos();
        for (Alarm alarm : List.copyOf(alarms)) {
            if (alarm.due <= now && alarms.remove(alarm)) {
                alarm.action.run();
            }
        }
    }

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public void pause(Duration pause, Cancellation cancellation) throws InterruptedException {
        pauses.add(pause);
        inPause.run();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pass(pause);
    }

    @Override
    public Cancellation.Registration after(Duration time, Runnable action) {
        Alarm alarm = new Alarm(now + time.toNanos(), action);
        alarms.add(alarm);
        return () -> alarms.remove(alarm);
    }

    private record Alarm(long due, Runnable action) {}
}
