package mpilot.console.gateway;

/** A password. Says nothing of itself. */
public final class Secret {
    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** {@return the secret that {@code value} is, white space and all} */
    public static Secret of(String value) {
        return new Secret(value);
    }

    /** {@return the secret itself, for the one place that uses it} */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "secret";
    }
}
