package mpilot.console.connection;

import mpilot.console.text.Text;

/** What a gateway is for, which the window marks with a colour and in words. */
public enum Environment {
    PRODUCTION("connection.production"),
    STAGING("connection.staging"),
    DEVELOPMENT("connection.development"),
    SANDBOX("connection.sandbox"),
    OTHER("connection.other");

    private final String key;

    Environment(String key) {
        this.key = key;
    }

    /** {@return it in the operator's language} */
    public String word() {
        return Text.of(key);
    }

    /** {@return it in the operator's language in few letters, for where a long word has no room} */
    public String brief() {
        return switch (this) {
            case PRODUCTION -> Text.of("connection.production-brief");
            case DEVELOPMENT -> Text.of("connection.development-brief");
            case STAGING, SANDBOX, OTHER -> word();
        };
    }
}
