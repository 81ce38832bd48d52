package mpilot.console.ui.fleet;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ProgressBar;

import mpilot.console.text.Text;

/** A bar in the place of content, which tells a screen reader how far it is. */
final class SpokenBar extends ProgressBar {
    private static final double WIDTH = 280;

    SpokenBar() {
        super(0);
        setPrefWidth(WIDTH);
        accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        isIndeterminate()
                                                ? Text.of("fleetview.loading")
                                                : Text.of("fleetview.part", getProgress()),
                                progressProperty()));
    }
}
