package mpilot.console.policy;

import mpilot.console.gateway.VisibleText;

/**
 * Words about a limit that are put together only when somebody reads them: {@code toString} does.
 * Texts take one as an argument, so that a hundred thousand of them cost nothing until shown.
 *
 * @param limit what the words are about
 * @param part which words
 */
public record LimitPhrase(Limit limit, Part part) {
    /** What is said of a limit; see {@link LimitWords}. */
    public enum Part {
        NAME,
        FIGURES,
        MAXIMUM
    }

    /** {@return what is capped} */
    public static LimitPhrase name(Limit limit) {
        return new LimitPhrase(limit, Part.NAME);
    }

    /** {@return how much of it is used} */
    public static LimitPhrase figures(Limit limit) {
        return new LimitPhrase(limit, Part.FIGURES);
    }

    /** {@return the cap and its period} */
    public static LimitPhrase maximum(Limit limit) {
        return new LimitPhrase(limit, Part.MAXIMUM);
    }

    /** {@return the words, with nothing hidden in them} */
    @Override
    public String toString() {
        return VisibleText.of(
                switch (part) {
                    case NAME -> LimitWords.name(limit);
                    case FIGURES -> LimitWords.figures(limit);
                    case MAXIMUM -> LimitWords.maximum(limit);
                });
    }
}
