package mpilot.console.gateway;

import java.util.regex.Pattern;

/**
 * What tokens look like, to catch one where none belongs: JWTs (RFC 7519), virtual keys, and
 * whatever follows {@code Bearer} or {@code Basic}. A last line of defence, as a token may look
 * like anything.
 */
public final class TokenShape {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "eyJ[A-Za-z0-9_-]{6,}\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*)?"
                            + "|sk-bf-[A-Za-z0-9_-]{4,}"
                            + "|(?i:\\b(?:bearer|basic)\\s+)[A-Za-z0-9._~+/=-]{8,}");

    private TokenShape() {}

    /** {@return whether something in {@code text} looks like a token} */
    public static boolean occursIn(String text) {
        return SHAPE.matcher(text).find();
    }

    /** {@return {@code text} with {@code [token]} for whatever looks like one} */
    public static String hide(String text) {
        return SHAPE.matcher(text).replaceAll("[token]");
    }
}
