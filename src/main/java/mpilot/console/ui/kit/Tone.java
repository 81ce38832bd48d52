package mpilot.console.ui.kit;

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

    /** {@return the style class that gives a node this colour} */
    public String styleClass() {
        return styleClass;
    }
}
