package mpilot.console.ui.status;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import mpilot.console.gateway.VisibleText;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.kit.Tone;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What the operator was told, to be read again: the latest first. Foreground only. */
public final class Messages {
    /** Those that are kept. */
    static final int MOST = 100;

    /** Long enough to read two sentences. */
    private static final Duration SHOWN = Duration.ofSeconds(12);

    /** Long enough to read a few words. */
    private static final Duration MENTIONED = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final LatestTask showing;
    private final ReadOnlyObjectWrapper<List<Message>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Message> latest = new ReadOnlyObjectWrapper<>();

    /** Nothing told yet. */
    public Messages(TaskRunner tasks, InstantSource clock) {
        this.clock = clock;
        this.showing = tasks.latestTask();
    }

    /** {@return what was told, the latest first} */
    public ReadOnlyObjectProperty<List<Message>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** {@return how many were told since {@link #read}} */
    public ReadOnlyIntegerProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /** {@return what was told a moment ago; null for nothing} */
    public ReadOnlyObjectProperty<@Nullable Message> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /** Tells {@code text}; where it was the last thing told, it is counted and not told twice. */
    public void tell(Tone tone, String text) {
        List<Message> now = new ArrayList<>(all.get());
        String visible = VisibleText.of(text);
        int times = 1;
        if (!now.isEmpty() && now.getFirst().text().equals(visible)) {
            times = now.removeFirst().times() + 1;
        }
        Message message = new Message(clock.instant(), tone, visible, times);
        now.addFirst(message);
        if (now.size() > MOST) {
            now.removeLast();
        }
        all.set(List.copyOf(now));
        if (times == 1 || unread.get() == 0) {
            unread.set(Math.min(unread.get() + 1, MOST));
        }
        show(message, SHOWN);
    }

    /** Tells {@code text} for a moment and keeps it no longer: it will not be looked for later. */
    public void mention(Tone tone, String text) {
        show(new Message(clock.instant(), tone, VisibleText.of(text), 1), MENTIONED);
    }

    private void show(Message message, Duration time) {
        latest.set(message);
        showing.runAfter(time, _ -> message, _ -> latest.set(null), _ -> {});
    }

    /** Tells what went wrong and what to do about it. */
    public void tell(Problem problem) {
        tell(Tone.DANGER, Text.of("status.two", problem.sentence(), problem.advice()));
    }

    /** The operator has read all of them. */
    public void read() {
        unread.set(0);
        latest.set(null);
    }

    /** Forgets all of them. */
    public void clear() {
        all.set(List.of());
        read();
    }

    /** Tells nothing more. */
    public void close() {
        showing.cancel();
    }
}
