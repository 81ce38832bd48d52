package mpilot.console.ui.inspector;

import mpilot.console.ui.ComponentStage;

/** Waits for all of a profile: what is not seen of it is made when the rest has been painted. */
final class WholeInspector {
    private WholeInspector() {}

    /** Waits until it is there, and laid out. */
    static void await(ComponentStage stage) {
        stage.until(
                "all of the profile",
                () -> stage.find("#inspector", InspectorView.class).isWhole());
        stage.settle();
    }
}
