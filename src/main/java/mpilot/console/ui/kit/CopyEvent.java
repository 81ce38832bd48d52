package mpilot.console.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;

import java.io.Serial;

/** Something was copied, or could not be: the window tells, whichever place of it that was in. */
public final class CopyEvent extends Event {
    /** The only type. */
    public static final EventType<CopyEvent> COPY = new EventType<>(Event.ANY, "COPY");

    @Serial private static final long serialVersionUID = 1;

    private final boolean copied;
    private final String words;

    /**
     * An event that is told in {@code words}.
     *
     * @param copied whether the clipboard has it now
     */
    CopyEvent(boolean copied, String words) {
        super(COPY);
        this.copied = copied;
        this.words = words;
    }

    /** {@return whether the clipboard has it now} */
    public boolean isCopied() {
        return copied;
    }

    /** {@return what there is to tell: a sentence} */
    public String words() {
        return words;
    }
}
