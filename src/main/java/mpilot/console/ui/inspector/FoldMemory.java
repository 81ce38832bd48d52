package mpilot.console.ui.inspector;

import java.util.HashMap;
import java.util.Map;

/** Which parts the operator folded or unfolded, so that the next profile shows the same ones. */
final class FoldMemory {
    private final Map<String, Boolean> folded = new HashMap<>();

    /** {@return whether the part called {@code id} is folded, by default as {@code usual} says} */
    boolean isFolded(String id, boolean usual) {
        return folded.getOrDefault(id, usual);
    }

    /** Remembers a part. */
    void remember(String id, boolean isFolded) {
        folded.put(id, isFolded);
    }
}
