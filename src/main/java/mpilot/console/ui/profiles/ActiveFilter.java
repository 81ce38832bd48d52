package mpilot.console.ui.profiles;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

/** Which profiles to list by {@code is_active}. */
public enum ActiveFilter {
    ALL("profiles.all", null),
    ACTIVE("profiles.active", true),
    INACTIVE("profiles.inactive", false);

    private final String key;
    private final @Nullable Boolean isActive;

    ActiveFilter(String key, @Nullable Boolean isActive) {
        this.key = key;
        this.isActive = isActive;
    }

    /** {@return the word on its button} */
    public String text() {
        return Text.of(key);
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
