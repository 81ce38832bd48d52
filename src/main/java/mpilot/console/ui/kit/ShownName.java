package mpilot.console.ui.kit;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

/**
 * What a profile is called on the screen. A name is never absent, but may be empty (SEMANTICS.md,
 * "Tolerance"): that is told in words, as a row without a name looks like a mistake of the console.
 * Exports and copies have the name as it came.
 */
public final class ShownName {
    private ShownName() {}

    /** {@return the profile's name with nothing hidden in it, or words for none} */
    public static String of(AccessProfile profile) {
        return isMissing(profile) ? Text.of("kit.no-name") : VisibleText.of(profile.name());
    }

    /** {@return whether there is no name to show, so that words for that are to look muted} */
    public static boolean isMissing(AccessProfile profile) {
        return profile.name().isEmpty();
    }
}
