package mpilot.console.cli;

import java.text.BreakIterator;
import java.util.Locale;

/** How much room text takes in a terminal. */
final class CellWidth {
    private static final char ELLIPSIS = '…';

    private CellWidth() {}

    /** How many cells a terminal takes for {@code text}; wide characters take two. */
    static int of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text.length();
        }
        BreakIterator characters = characters(text);
        int cells = 0;
        int start = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            cells += of(text, start, end);
            start = end;
        }
        return cells;
    }

    /** The text, cut after whole characters to at most {@code width} cells with an ellipsis. */
    static String fit(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        BreakIterator characters = characters(text);
        int end = 0;
        int used = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            used += of(text, end, next);
            if (used > width - 1) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** What a reader takes for characters: accents and joined emoji are parts of one. */
    private static BreakIterator characters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }

    private static int of(String text, int start, int end) {
        boolean emoji = text.substring(start, end).indexOf('\uFE0F') > 0;
        return emoji || isWide(text.codePointAt(start)) ? 2 : 1;
    }

    /** East Asian wide and emoji, by the blocks that terminals agree on. */
    private static boolean isWide(int point) {
        return Character.isEmojiPresentation(point)
                || (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF && point != 0x303F)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }
}
