package mpilot.console.fleet.filter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition of a filter, which the window shows as a chip.
 *
 * @param key what it is about
 * @param negated whether it keeps the rows that it would otherwise drop
 * @param criteria what is asked for, any of it; one at least
 */
public record Term(FilterKey key, boolean negated, List<Criterion> criteria) {
    /**
     * Takes its own copy of the list.
     *
     * @throws IllegalArgumentException when nothing is asked for
     */
    public Term {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("a term asks for something");
        }
    }

    /** {@return the term for a word, such as a tag that was clicked, exactly as it is} */
    public static Term word(FilterKey key, String word) {
        return new Term(key, false, List.of(new Criterion.WordIs(word, false)));
    }

    /** {@return the term for one of the choices of a key} */
    public static Term choice(Choice choice) {
        return new Term(choice.key(), false, List.of(new Criterion.Is(choice)));
    }

    /** {@return the opposite of this} */
    public Term negate() {
        return new Term(key, !negated, criteria);
    }

    /** {@return this as it is typed; reading it gives this again} */
    public String print() {
        String sign = negated ? "-" : "";
        if (key == FilterKey.TEXT) {
            return sign + Quoting.text(criteria.getFirst().text());
        }
        return sign
                + key.word()
                + ":"
                + criteria.stream().map(Quoting::value).collect(Collectors.joining(","));
    }

    boolean isPlainText() {
        return key == FilterKey.TEXT && !negated;
    }

    /** Plain text as it is typed after other plain text, which it would else be one with. */
    String printApart() {
        return Quoting.quoted(criteria.getFirst().text());
    }

    @Override
    public String toString() {
        return print();
    }
}
