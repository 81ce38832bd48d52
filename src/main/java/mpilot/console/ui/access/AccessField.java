package mpilot.console.ui.access;

import mpilot.console.text.Text;

/** What the form asks for, in the order of its fields. */
public enum AccessField {
    PROVIDER,
    MODEL,
    COST,
    TOKENS,
    SERVER,
    TOOL;

    /** {@return the field's name} */
    String label() {
        return switch (this) {
            case PROVIDER -> Text.of("accessview.provider");
            case MODEL -> Text.of("accessview.model");
            case COST -> Text.of("accessview.cost");
            case TOKENS -> Text.of("accessview.tokens");
            case SERVER -> Text.of("accessview.server");
            case TOOL -> Text.of("accessview.tool");
        };
    }

    /** {@return what an empty field means} */
    String prompt() {
        return switch (this) {
            case PROVIDER, SERVER -> Text.of("accessview.none");
            case MODEL, TOOL -> Text.of("accessview.any");
            case COST, TOKENS -> Text.of("accessview.not-estimated");
        };
    }
}
