package mpilot.console.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;

import java.io.Serial;

/**
 * A button beside a problem was pressed: what is asked for is the window's to do, whichever place
 * of it the button is in.
 */
public final class RemedyEvent extends Event {
    /** Whatever is asked for. */
    public static final EventType<RemedyEvent> ANY = new EventType<>(Event.ANY, "REMEDY");

    /** To enter a token. */
    public static final EventType<RemedyEvent> ENTER_TOKEN = new EventType<>(ANY, "ENTER_TOKEN");

    /** To edit the connection. */
    public static final EventType<RemedyEvent> EDIT_CONNECTION =
            new EventType<>(ANY, "EDIT_CONNECTION");

    /** To change what is searched for. */
    public static final EventType<RemedyEvent> CHANGE_FILTER =
            new EventType<>(ANY, "CHANGE_FILTER");

    @Serial private static final long serialVersionUID = 1;

    /** An event of this type. */
    public RemedyEvent(EventType<RemedyEvent> type) {
        super(type);
    }
}
