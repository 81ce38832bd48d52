package mpilot.console.ui.profiles;

import org.jspecify.annotations.Nullable;

/** Which profiles to list by {@code is_active}. */
public enum ActiveFilter {
    ALL("All", null),
    ACTIVE("Active", true),
    INACTIVE("Inactive", false);

    private final String text;
    private final @Nullable Boolean isActive;

    ActiveFilter(String text, @Nullable Boolean isActive) {
        this.text = text;
        this.isActive = isActive;
    }

    /** {@return the word on its button} */
    public String text() {
        return text;
    }

    /** {@return the query parameter's value, null to send none} */
    public @Nullable Boolean isActive() {
        return isActive;
    }

    /** {@return the filter that sends {@code isActive}} */
    public static ActiveFilter of(@Nullable Boolean isActive) {
        return isActive == null ? ALL : isActive ? ACTIVE : INACTIVE;
    }
}
