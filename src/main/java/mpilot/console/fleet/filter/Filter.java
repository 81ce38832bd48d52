package mpilot.console.fleet.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * Which profiles are wanted: those that every term accepts.
 *
 * @param terms the conditions; none accepts every profile
 */
public record Filter(List<Term> terms) {
    /** The filter that accepts every profile. */
    public static final Filter ALL = new Filter(List.of());

    /** Takes its own copy of the list. */
    public Filter {
        terms = List.copyOf(terms);
    }

    /** {@return what {@code text} says, with what is wrong in it} */
    public static ParsedFilter parse(String text) {
        return FilterParser.parse(text);
    }

    /** {@return whether every profile is accepted} */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** {@return this as it is typed; reading it gives this again} */
    public String print() {
        List<String> printed = new ArrayList<>();
        Term before = null;
        for (Term term : terms) {
            boolean afterText = before != null && before.isPlainText();
            printed.add(afterText && term.isPlainText() ? term.printApart() : term.print());
            before = term;
        }
        return String.join(" ", printed);
    }

    /** {@return this with one more condition, or as it is where that is there already} */
    public Filter with(Term term) {
        if (terms.contains(term)) {
            return this;
        }
        List<Term> more = new ArrayList<>(terms);
        more.remove(term.negate());
        more.add(term);
        return new Filter(more);
    }

    /** {@return this without a condition} */
    public Filter without(Term term) {
        return new Filter(terms.stream().filter(each -> !each.equals(term)).toList());
    }

    @Override
    public String toString() {
        return print();
    }
}
