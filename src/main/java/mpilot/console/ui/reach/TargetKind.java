package mpilot.console.ui.reach;

import mpilot.console.text.Text;

/** What may be reached. */
enum TargetKind {
    PROVIDER,
    MODEL,
    SERVER,
    TOOL;

    /** The word for one. */
    String word() {
        return switch (this) {
            case PROVIDER -> Text.of("reach.provider");
            case MODEL -> Text.of("reach.model");
            case SERVER -> Text.of("reach.server");
            case TOOL -> Text.of("reach.tool");
        };
    }

    /** The word for many. */
    String words() {
        return switch (this) {
            case PROVIDER -> Text.of("reach.providers");
            case MODEL -> Text.of("reach.models");
            case SERVER -> Text.of("reach.servers");
            case TOOL -> Text.of("reach.tools");
        };
    }
}
