package mpilot.console.gateway;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

/** A credential for {@code Authorization: Bearer}. Says nothing of itself but its kind. */
public final class BearerToken {
    private static final int MAX_LENGTH = 16_384;

    private final String value;

    private BearerToken(String value) {
        this.value = value;
    }

    /**
     * {@return the token in {@code text}, white space around it dropped}
     *
     * @throws IllegalArgumentException when it is empty, over 16,384 characters or holds anything
     *     but the visible ASCII characters that a header may carry (RFC 6750, 2.1); the message
     *     does not repeat it
     */
    public static BearerToken of(String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(Text.of("gateway.token-empty"));
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    Text.of("gateway.token-long", Integer.toString(MAX_LENGTH)));
        }
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(Text.of("gateway.token-odd"));
        }
        return new BearerToken(value);
    }

    /** {@return the secret itself, for the one place that sends it or shows it on request} */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BearerToken token && token.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the kind of token and no more of it} */
    @Override
    public String toString() {
        return value.startsWith("sk-bf-") ? "virtual key" : "token";
    }
}
