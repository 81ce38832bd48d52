package mpilot.console.ui.fleet;

import mpilot.console.gateway.AccessProfile;

import org.jspecify.annotations.Nullable;

/** Opens a profile beside the place that it was chosen in. */
@FunctionalInterface
public interface ProfileOpener {
    /**
     * Opens {@code profile}.
     *
     * @param pointer the field to show, as a JSON Pointer (RFC 6901) into it; null for none
     */
    void open(AccessProfile profile, @Nullable String pointer);
}
