package mpilot.console.ui.connections;

import javafx.scene.Node;

/** Where dialogs are shown, one at a time. */
public interface DialogHost {
    /** Shows {@code dialog} in the place of what was shown before. */
    void show(Node dialog);

    /** Takes the dialog away. */
    void close();
}
