package mpilot.console.ui.inspector;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

/**
 * The section that has the focus, so that the one that takes its place has it at the same place.
 *
 * @param id the section's
 * @param path where in it the focus is
 */
record FocusedSection(String id, FocusPath path) {
    /** {@return the one of {@code sections} with the focus; null where none has it} */
    static @Nullable FocusedSection of(Parent sections) {
        for (Node section : sections.getChildrenUnmodifiable()) {
            if (section.isFocusWithin()) {
                return new FocusedSection(section.getId(), FocusPath.of(section));
            }
        }
        return null;
    }

    /** Gives the focus back to the section of this id among {@code sections}, if there is one. */
    void restore(Parent sections) {
        if (sections.lookup("#" + id) instanceof Parent section) {
            path.restore(section);
        }
    }
}
