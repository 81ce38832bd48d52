package mpilot.console.ui.saving;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;

/** Asks the operator for a file to write. */
@FunctionalInterface
public interface SaveDialog {
    /**
     * What is to be written.
     *
     * @param title what the dialog is called
     * @param kind the kind of file in words
     * @param name the file's name unless the operator changes it; its ending is the kind's
     */
    record Wanted(String title, String kind, String name) {
        private String pattern() {
            return "*" + name.substring(name.lastIndexOf('.'));
        }
    }

    /** {@return the chosen file, which may be replaced; null for none} */
    @Nullable File choose(Window window, Wanted wanted);

    /** {@return the system's own dialog} */
    static SaveDialog ofSystem() {
        return (window, wanted) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(wanted.title());
            chooser.setInitialFileName(wanted.name());
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(wanted.kind(), wanted.pattern()));
            return chooser.showSaveDialog(window);
        };
    }
}
