package mpilot.console.fleet.filter;

import java.util.regex.Pattern;

/** When text in a filter needs quotation marks, and what a mark inside of them looks like. */
final class Quoting {
    static final char MARK = '"';
    static final char ESCAPE = '\\';

    /** Letters and a colon are taken for a key, whether or not there is such a one. */
    static final Pattern KEY = Pattern.compile("[A-Za-z_]+:");

    private Quoting() {}

    /** Plain text, quoted where it would be read as something else. */
    static String text(String text) {
        boolean needed =
                text.isEmpty()
                        || text.charAt(0) == MARK
                        || text.charAt(0) == '-'
                        || KEY.matcher(text).lookingAt()
                        || hasSpace(text);
        return needed ? quoted(text) : text;
    }

    /** A value of a key, quoted where it would be read as something else. */
    static String value(Criterion criterion) {
        String text = criterion.text();
        boolean needed =
                criterion.isQuoted()
                        || text.isEmpty()
                        || text.charAt(0) == MARK
                        || text.indexOf(',') >= 0
                        || hasSpace(text);
        return needed ? quoted(text) : text;
    }

    /** {@code text} between quotation marks. */
    static String quoted(String text) {
        return MARK + text.replace("\\", "\\\\").replace("\"", "\\\"") + MARK;
    }

    private static boolean hasSpace(String text) {
        return text.chars().anyMatch(Quoting::isSpace);
    }

    /** Whether a character ends a term. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
