package mpilot.console.fleet;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is compared when profiles are searched: in compatible composed form (Unicode's NFKC),
 * so that {@code ﬁ} is {@code fi} and full-width letters are letters; without case, so that {@code
 * STRASSE} is {@code straße}; and without characters that only format, such as joiners and
 * direction marks. Accents count. This is Unicode's toNFKC_Casefold but for rare letters.
 */
public final class SearchText {
    private SearchText() {}

    /** {@return {@code text} folded} */
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String caseless =
                composed.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(caseless.length());
        caseless.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                // Where lower case depends on the place in the word.
                .map(point -> point == 'ς' ? 'σ' : point)
                .forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
