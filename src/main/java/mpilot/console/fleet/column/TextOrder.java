package mpilot.console.fleet.column;

import org.jspecify.annotations.Nullable;

import java.text.CollationElementIterator;
import java.text.Collator;
import java.text.Normalizer;
import java.text.RuleBasedCollator;
import java.util.Locale;

/**
 * The order that people look names up by: word by word, without case and accents at first, numbers
 * by their size, so that {@code Team 2} comes before {@code Team 10}; spaces before signs before
 * numbers before letters, and letters in the order of a language, which for Chinese is by sound
 * where the Java runtime knows it. Texts that only differ in case or accents follow each other.
 *
 * <p>It takes the weight of each letter from the language's {@link Collator} and keeps it, because
 * the collator's own keys take 20 µs a name, two seconds for 100,000 of them.
 */
final class TextOrder {
    // Weights of Latin text stay below 0x100, so that a key takes a byte for each and compares
    // fast.
    private static final char SPACE = 1;
    private static final char FIRST_SIGN = 2;
    private static final char LAST_SIGN = 0x51;
    private static final char EMOJI = 0x52;
    private static final char FIRST_DIGIT = 0x53;
    private static final int MAX_DIGITS = 0x2C;
    private static final int FIRST_LETTER = 0x80;

    /** The weight of {@code a} in the Java runtime's rules of every language. */
    private static final int COLLATORS_FIRST_LETTER = 0x52;

    private static final char RARE_LETTER = 0xFFFF;

    /** What a collator answers first for a letter it has no rule for; the letter follows. */
    private static final int UNMAPPED = 0x7FFF;

    private final RuleBasedCollator collator;
    private final @Nullable String[] weights = new String[Character.MAX_VALUE + 1];

    TextOrder(Locale locale) {
        this.collator =
                Collator.getInstance(locale) instanceof RuleBasedCollator rules
                        ? rules
                        : (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
    }

    /**
     * A text's place in the order.
     *
     * @param weights compared first, unit by unit
     * @param text compared where the weights are the same, so that only equal texts are equal
     */
    record Key(String weights, String text) implements Comparable<Key> {
        /** The first eight weights, up to the first that takes more than a byte, as a number. */
        long hint() {
            long hint = 0;
            for (int i = 0; i < Math.min(Long.BYTES, weights.length()); i++) {
                int weight = Math.min(weights.charAt(i), 0xFF);
                hint |= (long) weight << (Long.SIZE - Byte.SIZE * (i + 1));
                if (weight == 0xFF) {
                    break;
                }
            }
            return hint ^ Long.MIN_VALUE;
        }

        @Override
        public int compareTo(Key other) {
            int order = weights.compareTo(other.weights);
            if (order == 0) {
                order = text.compareToIgnoreCase(other.text);
            }
            return order == 0 ? text.compareTo(other.text) : order;
        }
    }

    /** The key of {@code text}. */
    Key key(String text) {
        StringBuilder key = new StringBuilder(text.length() + 4);
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (Character.isDigit(unit)) {
                at = appendNumber(key, text, at);
            } else if (Character.isSurrogate(unit)) {
                int point = text.codePointAt(at);
                key.append(Character.isLetter(point) ? RARE_LETTER : EMOJI).appendCodePoint(point);
                at += Character.charCount(point);
            } else {
                key.append(weight(unit));
                at++;
            }
        }
        return new Key(key.toString(), text);
    }

    /** Writes how many digits there are and then the digits, which orders by size. */
    private static int appendNumber(StringBuilder key, String text, int start) {
        int from = start;
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            boolean leadingZero = from == end && Character.digit(text.charAt(end), 10) == 0;
            end++;
            from = leadingZero ? end : from;
        }
        key.append((char) (FIRST_DIGIT + Math.min(end - from, MAX_DIGITS)));
        for (int i = from; i < end; i++) {
            key.append((char) (FIRST_DIGIT + Character.digit(text.charAt(i), 10)));
        }
        return end;
    }

    private String weight(char unit) {
        String known = weights[unit];
        if (known == null) {
            known = workOut(unit);
            weights[unit] = known;
        }
        return known;
    }

    /** The weights of what {@code unit} is made of: {@code ﬁ} of two letters, {@code é} of one. */
    private synchronized String workOut(char unit) {
        StringBuilder weight = new StringBuilder(2);
        String parts = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            weight.append(part(parts.charAt(i)));
        }
        return weight.toString();
    }

    private String part(char unit) {
        if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
            return String.valueOf(SPACE);
        }
        if (isPassedOver(unit)) {
            return "";
        }
        CollationElementIterator elements =
                collator.getCollationElementIterator(String.valueOf(unit));
        return Character.isLetter(unit) ? letter(elements) : sign(elements);
    }

    /** Whether a character only changes the one before it, or only formats. */
    private static boolean isPassedOver(char unit) {
        return switch (Character.getType(unit)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL ->
                    true;
            default -> false;
        };
    }

    private static String letter(CollationElementIterator elements) {
        StringBuilder weight = new StringBuilder(2);
        int element = elements.next();
        while (element != CollationElementIterator.NULLORDER) {
            int primary = CollationElementIterator.primaryOrder(element);
            if (primary > 0) {
                int above = Math.max(0, primary - COLLATORS_FIRST_LETTER);
                weight.append((char) (FIRST_LETTER + above));
            }
            element = elements.next();
            if (primary == UNMAPPED && element != CollationElementIterator.NULLORDER) {
                weight.append((char) CollationElementIterator.primaryOrder(element));
                element = elements.next();
            }
        }
        return weight.toString();
    }

    private static String sign(CollationElementIterator elements) {
        int primary = CollationElementIterator.primaryOrder(elements.next());
        return String.valueOf((char) Math.min(FIRST_SIGN + primary, LAST_SIGN));
    }
}
