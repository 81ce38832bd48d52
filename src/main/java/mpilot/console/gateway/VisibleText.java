package mpilot.console.gateway;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Text from outside, made safe to show: whatever could hide, reorder or command is written out as
 * an escape such as {@code \u202E}. That is control characters, bidirectional controls, zero-width
 * and other invisible characters, line separators, lone surrogates, and what has no sign of its own
 * to be drawn: noncharacters, unassigned and private characters. Text of nothing but spaces is
 * written out whole. Letters of every direction stay, as do joiners where a script or an emoji
 * needs them.
 */
public final class VisibleText {
    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int KEYCAP = 0x20E3;
    private static final int CANCEL_TAG = 0xE007F;

    /** Scripts that spell words with joiners (Unicode 16, chapters 9, 12 and 13). */
    private static final Set<UnicodeScript> JOINING_SCRIPTS =
            Set.of(
                    UnicodeScript.ARABIC,
                    UnicodeScript.SYRIAC,
                    UnicodeScript.NKO,
                    UnicodeScript.MONGOLIAN,
                    UnicodeScript.DEVANAGARI,
                    UnicodeScript.BENGALI,
                    UnicodeScript.GURMUKHI,
                    UnicodeScript.GUJARATI,
                    UnicodeScript.ORIYA,
                    UnicodeScript.TAMIL,
                    UnicodeScript.TELUGU,
                    UnicodeScript.KANNADA,
                    UnicodeScript.MALAYALAM,
                    UnicodeScript.SINHALA);

    private VisibleText() {}

    /** {@return {@code text} on one line with nothing hidden in it} */
    public static String of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /**
     * {@return {@code text} on one line with nothing hidden in it, cut after the character that
     * makes it {@code maxLength} UTF-16 units or more, with an ellipsis where it was cut}
     */
    public static String of(String text, int maxLength) {
        if (text.length() <= maxLength && isPlain(text)) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        var visible = new StringBuilder(Math.min(text.length(), maxLength));
        boolean blank = IntStream.of(points).allMatch(Character::isSpaceChar);
        int flagEnd = 0;
        for (int i = 0; i < points.length; i++) {
            if (visible.length() >= maxLength) {
                return visible.append('…').toString();
            }
            if (points[i] == BLACK_FLAG) {
                flagEnd = endOfFlag(points, i);
            }
            if (i < flagEnd || !(blank || isHidden(points, i))) {
                visible.appendCodePoint(points[i]);
            } else {
                visible.append(escape(points[i]));
            }
        }
        return visible.toString();
    }

    /**
     * Most text is: letters of Latin scripts, digits, punctuation. Nothing more need be looked at.
     */
    private static boolean isPlain(String text) {
        boolean ink = text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean plain =
                    (each >= 0x20 && each < 0x7F)
                            || (each > 0xA0 && each < 0x0300 && each != 0xAD)
                            || (each >= 0x2010 && each < 0x2028);
            if (!plain) {
                return false;
            }
            ink |= each != ' ';
        }
        return ink;
    }

    private static String escape(int point) {
        return point <= 0xFFFF ? "\\u%04X".formatted(point) : "\\u{%X}".formatted(point);
    }

    private static boolean isHidden(int[] points, int at) {
        int point = points[at];
        return switch (point) {
            case ZWNJ -> !joinsLetters(points, at);
            case ZWJ -> !joinsLetters(points, at) && !joinsEmoji(points, at);
            case 0xFE0E, 0xFE0F -> at == 0 || !Character.isEmoji(points[at - 1]);
            // Visible signs that Unicode counts as format characters, as they precede digits.
            case 0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891 ->
                    false;
            default -> takesNoInk(point) || hasNoSign(point);
        };
    }

    /** What no font draws, or each its own way. */
    private static boolean hasNoSign(int point) {
        int type = Character.getType(point);
        return type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
    }

    /**
     * {@return whether {@code point} by itself shows nothing, or only changes what is around it}
     */
    public static boolean takesNoInk(int point) {
        return isControl(point) || isInvisible(point);
    }

    private static boolean isControl(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    /** Characters that take no ink though their category is a letter's or a mark's. */
    private static boolean isInvisible(int point) {
        return point == 0x034F // combining grapheme joiner
                || point == 0x115F // Hangul fillers
                || point == 0x1160
                || point == 0x3164
                || point == 0xFFA0
                || point == 0x2800 // blank Braille pattern
                || point == 0x17B4 // Khmer inherent vowels
                || point == 0x17B5
                || (point >= 0xFE00 && point <= 0xFE0D) // variation selectors
                || (point >= 0xE0000 && point <= 0xE0FFF); // tags, more variation selectors
    }

    private static boolean joinsLetters(int[] points, int at) {
        return at > 0
                && at + 1 < points.length
                && JOINING_SCRIPTS.contains(UnicodeScript.of(points[at - 1]))
                && JOINING_SCRIPTS.contains(UnicodeScript.of(points[at + 1]));
    }

    private static boolean joinsEmoji(int[] points, int at) {
        return at > 0
                && at + 1 < points.length
                && endsEmoji(points[at - 1])
                && Character.isExtendedPictographic(points[at + 1]);
    }

    private static boolean endsEmoji(int point) {
        return Character.isExtendedPictographic(point)
                || Character.isEmojiModifier(point)
                || point == 0xFE0F
                || point == KEYCAP;
    }

    /** The end of a flag spelt with tags, such as Scotland's; its own place where it is none. */
    private static int endOfFlag(int[] points, int at) {
        int end = at + 1;
        while (end < points.length && points[end] >= 0xE0030 && points[end] <= 0xE007A) {
            end++;
        }
        boolean flag =
                end > at + 1 && end <= at + 7 && end < points.length && points[end] == CANCEL_TAG;
        return flag ? end + 1 : at;
    }
}
