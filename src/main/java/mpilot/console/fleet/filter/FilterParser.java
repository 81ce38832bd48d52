package mpilot.console.fleet.filter;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads a filter's text from left to right; what it cannot read it names and passes over. */
final class FilterParser {
    private final String text;
    private final List<ParsedFilter.Place> places = new ArrayList<>();
    private final List<FilterError> errors = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private int at;

    private FilterParser(String text) {
        this.text = text;
    }

    static ParsedFilter parse(String text) {
        FilterParser parser = new FilterParser(text);
        parser.run();
        return new ParsedFilter(text, parser.places, parser.errors);
    }

    /** {@return the places of {@code text} that something can be typed at} */
    static List<Slot> slots(String text) {
        FilterParser parser = new FilterParser(text);
        parser.run();
        return parser.slots;
    }

    /**
     * A place that something can be typed at.
     *
     * @param key whose value it is; null for a key, and for plain text, which may become one
     * @param start its first unit
     * @param end after its last unit; of a key after its colon
     */
    record Slot(@Nullable FilterKey key, int start, int end) {}

    /** A run of characters that stands for one value. */
    private record Piece(int start, int end, String text, boolean quoted) {}

    private void run() {
        skipSpace();
        while (at < text.length()) {
            int start = at;
            boolean negated = isNegated();
            at += negated ? 1 : 0;
            Matcher key = Quoting.KEY.matcher(text).region(at, text.length());
            if (key.lookingAt()) {
                keyed(start, negated, text.substring(at, key.end() - 1), key.end());
            } else {
                plain(start, negated);
            }
            skipSpace();
        }
    }

    private void plain(int start, boolean negated) {
        boolean isQuoted = text.charAt(at) == Quoting.MARK;
        Piece piece = isQuoted ? quoted() : bare(false);
        slots.add(new Slot(null, piece.start(), piece.end()));
        String said = piece.text();
        if (!isQuoted && !negated) {
            readPhrase();
            said = text.substring(piece.start(), at);
        }
        if (!said.isEmpty()) {
            add(start, FilterKey.TEXT, negated, List.of(new Criterion.Contains(said)));
        }
    }

    /** Words that follow each other are one text, as the gateway searches for them too. */
    private void readPhrase() {
        int end = at;
        skipSpace();
        while (at < text.length() && isPlainWord()) {
            Piece word = bare(false);
            slots.add(new Slot(null, word.start(), word.end()));
            end = at;
            skipSpace();
        }
        at = end;
    }

    private boolean isPlainWord() {
        return text.charAt(at) != Quoting.MARK
                && !isNegated()
                && !Quoting.KEY.matcher(text).region(at, text.length()).lookingAt();
    }

    private boolean isNegated() {
        return text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(at + 1);
    }

    private void keyed(int start, boolean negated, String word, int valuesStart) {
        Optional<FilterKey> key = FilterKey.of(word);
        int wordStart = at;
        slots.add(new Slot(null, wordStart, valuesStart));
        at = valuesStart;
        List<Piece> pieces = pieces();
        key.ifPresent(known ->
                pieces.forEach(each -> slots.add(new Slot(known, each.start(), each.end()))));
        if (key.isEmpty()) {
            error(wordStart, valuesStart, false, "filter.error-key", word);
            return;
        }
        if (key.get().kind().isCompared() && isGrouped(pieces)) {
            error(valuesStart, at, false, "filter.error-grouped", key.get().example());
            return;
        }
        List<Criterion> criteria = new ArrayList<>();
        for (Piece piece : pieces) {
            read(key.get(), piece).ifPresent(criteria::add);
        }
        if (!criteria.isEmpty()) {
            add(start, key.get(), negated, criteria);
        }
    }

    /** Whether what is meant is one number, with a comma for thousands, and not two values. */
    private static boolean isGrouped(List<Piece> pieces) {
        return pieces.size() > 1
                && !Character.isDigit((pieces.getFirst().text() + "-").charAt(0))
                && pieces.stream().skip(1).allMatch(piece -> piece.text().matches("\\d{3}.*"));
    }

    private Optional<Criterion> read(FilterKey key, Piece piece) {
        if (piece.text().isEmpty() && !piece.quoted()) {
            error(
                    piece.start(),
                    piece.end(),
                    true,
                    "filter.error-value",
                    key.word(),
                    key.example());
            return Optional.empty();
        }
        try {
            return Optional.of(ValueReader.read(key, piece.text(), piece.quoted()));
        } catch (ValueReader.BadValueException e) {
            errors.add(new FilterError(piece.start(), piece.end(), e.sentence(), e.isIncomplete()));
            return Optional.empty();
        }
    }

    /** The values up to the next space, one at least. */
    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(piece());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            pieces.add(piece());
        }
        return pieces;
    }

    private Piece piece() {
        return at < text.length() && text.charAt(at) == Quoting.MARK ? quoted() : bare(true);
    }

    private Piece bare(boolean endsAtComma) {
        int start = at;
        while (at < text.length() && !isSpace(at) && !(endsAtComma && text.charAt(at) == ',')) {
            at++;
        }
        return new Piece(start, at, text.substring(start, at), false);
    }

    private Piece quoted() {
        int start = at;
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != Quoting.MARK) {
            boolean escaped = text.charAt(at) == Quoting.ESCAPE && at + 1 < text.length();
            at += escaped ? 1 : 0;
            content.append(text.charAt(at));
            at++;
        }
        if (at == text.length()) {
            error(start, at, true, "filter.error-open-quote");
        } else {
            at++;
            refuseMore();
        }
        return new Piece(start, at, content.toString(), true);
    }

    /** After a quotation mark a space has to come, or the comma before another value. */
    private void refuseMore() {
        int start = at;
        while (at < text.length() && !isSpace(at) && text.charAt(at) != ',') {
            at++;
        }
        if (at > start) {
            error(start, at, false, "filter.error-after-quote");
        }
    }

    private void add(int start, FilterKey key, boolean negated, List<Criterion> criteria) {
        places.add(new ParsedFilter.Place(start, at, new Term(key, negated, criteria)));
    }

    private void error(int start, int end, boolean incomplete, String key, Object... arguments) {
        errors.add(new FilterError(start, end, Text.of(key, arguments), incomplete));
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(at)) {
            at++;
        }
    }

    private boolean isSpace(int index) {
        return Quoting.isSpace(text.charAt(index));
    }
}
