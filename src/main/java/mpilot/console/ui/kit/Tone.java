package mpilot.console.ui.kit;

import javafx.scene.Node;

/** The colour that goes with a state's words and icon. */
public enum Tone {
    NEUTRAL("tone-neutral"),
    GOOD("tone-good"),
    WARNING("tone-warning"),
    DANGER("tone-danger");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    /** Gives {@code node} this colour in place of any other tone's. */
    public void paint(Node node) {
        if (!node.getStyleClass().contains(styleClass)) {
            node.getStyleClass().removeIf(each -> each.startsWith("tone-"));
            node.getStyleClass().add(styleClass);
        }
    }

    /** {@return the style class that gives a node this colour} */
    public String styleClass() {
        return styleClass;
    }
}
