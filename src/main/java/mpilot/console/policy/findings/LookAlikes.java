package mpilot.console.policy.findings;

import mpilot.console.gateway.VisibleText;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a text looks like, so that texts which look alike are equal: after the idea of Unicode
 * Technical Standard #39, "skeleton", with a table of its own.
 *
 * <p>Covered: compatibility forms (full-width, mathematical and circled letters, ligatures, by
 * NFKC), letters of the Cyrillic, Greek, Armenian and Cherokee scripts and rare Latin ones that
 * look like a letter of ASCII, the digits 0 and 1 beside O, l and I, {@code rn} beside {@code m}
 * and {@code vv} beside {@code w}, dashes and quotation marks, spaces of every kind, and characters
 * that show nothing. Not covered: marks above letters, which can be seen, and scripts that have no
 * letter like one of ASCII, where only what NFKC joins is found. ICU4J's SpoofChecker knows more,
 * in 14 MB.
 */
final class LookAlikes {
    /** Pairs of a character and what it looks like. */
    private static final String PAIRS =
            // ASCII
            "0O1lIl|l"
                    // Cyrillic capitals
                    + "\u0410A\u0412B\u0415E\u041aK\u041cM\u041dH\u041eO\u0420P\u0421C\u0422T\u0423Y"
                    + "\u0425X\u0405S\u0406l\u0408J\u051aQ\u051cW\u04aeY\u04173\u04c0l"
                    // Cyrillic small letters
                    + "\u0430a\u0441c\u0501d\u0435e\u0433r\u04bbh\u0456i\u0458j\u04cfl\u043eo\u0440p"
                    + "\u051bq\u0455s\u0475v\u051dw\u0445x\u0443y\u04afy"
                    // Greek capitals
                    + "\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399l\u039aK\u039cM\u039dN\u039fO\u03a1P"
                    + "\u03a4T\u03a5Y\u03a7X\u03f9C\u037fJ"
                    // Greek small letters
                    + "\u03b1a\u03b3y\u03b9i\u03bdv\u03bfo\u03c1p\u03c3o\u03c5u\u03f2c\u03f3j"
                    // Armenian
                    + "\u0555O\u0585o\u0578n\u057du\u0570h\u0581g\u0566q\u054dU\u054fS"
                    // Cherokee
                    + "\u13aaA\u13f4B\u13dfC\u13a0D\u13acE\u13c0G\u13bbH\u13abJ\u13e6K\u13deL\u13b7M"
                    + "\u13e2P\u13daS\u13a2T\u13d9V\u13b3W\u13c3Z"
                    // Latin, rare
                    + "\u0131i\u0269i\u0251a\u0261g\u01c0l\u1d04c\u1d0fo\u1d20v\u1d21w\u1d22z\ua731s"
                    // Dashes and quotation marks
                    + "\u2010-\u2011-\u2012-\u2013-\u2212-\u2019'\u2018'\u02bc'`'\u00b4'";

    private static final Map<Character, Character> LOOKS_LIKE = table();

    /** The same for ASCII, which most names are of. */
    private static final char[] ASCII_LOOKS_LIKE = asciiTable();

    private LookAlikes() {}

    private static Map<Character, Character> table() {
        Map<Character, Character> table = new HashMap<>();
        for (int i = 0; i < PAIRS.length(); i += 2) {
            table.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
        return Map.copyOf(table);
    }

    private static char[] asciiTable() {
        char[] table = new char[0x80];
        for (char each = 0; each < table.length; each++) {
            table[each] = LOOKS_LIKE.getOrDefault(each, each);
        }
        return table;
    }

    /** {@return what {@code text} looks like; case is kept, as it can be seen} */
    static String skeleton(String text) {
        return skeletonOfPlain(plain(text));
    }

    /** {@return what {@link #plain} text looks like} */
    static String skeletonOfPlain(String plain) {
        char[] skeleton = plain.toCharArray();
        for (int i = 0; i < skeleton.length; i++) {
            char each = skeleton[i];
            skeleton[i] =
                    each < ASCII_LOOKS_LIKE.length
                            ? ASCII_LOOKS_LIKE[each]
                            : LOOKS_LIKE.getOrDefault(each, each);
        }
        return new String(skeleton).replace("rn", "m").replace("vv", "w");
    }

    /** {@return {@code text} without the differences of case, form and space} */
    static String folded(String text) {
        return foldedPlain(plain(text));
    }

    /** {@return {@link #plain} text without the differences of case} */
    static String foldedPlain(String plain) {
        if (isPlainAscii(plain)) {
            return plain.toLowerCase(Locale.ROOT);
        }
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** {@return {@code text}, compatibility forms joined, spaces made one, nothing unseen in it} */
    static String plain(String text) {
        if (isPlainAscii(text)) {
            return text;
        }
        String normal =
                Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(normal.length());
        normal.codePoints()
                .forEach(point -> {
                    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                            plain.append(' ');
                        }
                    } else if (!VisibleText.takesNoInk(point)) {
                        plain.appendCodePoint(point);
                    }
                });
        return plain.toString().stripTrailing();
    }

    /** Most names are: letters, digits and signs of ASCII, and single spaces between them. */
    private static boolean isPlainAscii(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each >= 0x7F || (each == ' ' && before == ' ')) {
                return false;
            }
            before = each;
        }
        return before != ' ';
    }
}
