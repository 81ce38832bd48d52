package mpilot.console.ui.status;

import javafx.beans.value.ObservableValue;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;

/** How things stand, in a line at the foot of the window. */
public final class StatusViewModel {
    /** As much of a connection's name as leaves room for the rest. */
    private static final int MOST_SHOWN = 40;

    private final String connection;
    private final ObservableValue<Answering> answering;
    private final Freshness freshness;
    private final RunningTasks tasks;
    private final Messages messages;

    /** Whether the gateway does what it is asked. */
    public enum Answering {
        /** It has not answered yet. */
        WAITING,
        /** It answered what it was asked last. */
        ANSWERS,
        /** What it was asked last came to nothing. */
        FAILS
    }

    /**
     * How things stand with a gateway.
     *
     * @param connection what it is called
     */
    public StatusViewModel(
            String connection,
            ObservableValue<Answering> answering,
            Freshness freshness,
            RunningTasks tasks,
            Messages messages) {
        this.connection = VisibleText.of(connection, MOST_SHOWN);
        this.answering = answering;
        this.freshness = freshness;
        this.tasks = tasks;
        this.messages = messages;
    }

    /** {@return the gateway, and whether it answers, such as {@code Sandbox: connected}} */
    public ObservableValue<String> connectionText() {
        return answering.map(state ->
                switch (state) {
                    case WAITING -> Text.of("status.waiting", connection);
                    case ANSWERS -> Text.of("status.answers", connection);
                    case FAILS -> Text.of("status.fails", connection);
                });
    }

    ObservableValue<Tone> connectionTone() {
        return answering.map(state ->
                switch (state) {
                    case WAITING -> Tone.NEUTRAL;
                    case ANSWERS -> Tone.GOOD;
                    case FAILS -> Tone.DANGER;
                });
    }

    /** {@return what is at hand, and how old it is} */
    public Freshness freshness() {
        return freshness;
    }

    /** What is under way. */
    RunningTasks tasks() {
        return tasks;
    }

    /** What was told. */
    Messages messages() {
        return messages;
    }

    /** What the button says that shows tasks and messages; empty while there is neither. */
    String activity() {
        int running = tasks.allProperty().get().size();
        int unread = messages.unreadProperty().get();
        if (running == 0) {
            return unread == 0 ? "" : Text.of("status.unread", unread);
        }
        return unread == 0
                ? Text.of("status.running", running)
                : Text.of("status.running-unread", running, unread);
    }
}
