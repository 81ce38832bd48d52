package mpilot.console.ui.profiles.filter;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.fleet.filter.Choice;
import mpilot.console.fleet.filter.Criterion;
import mpilot.console.fleet.filter.Filter;
import mpilot.console.fleet.filter.FilterKey;
import mpilot.console.fleet.filter.ParsedFilter;
import mpilot.console.fleet.filter.Term;
import mpilot.console.gateway.ProfileQuery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The filter as the operator works on it. Its text is all there is: chips, the status and a click
 * on a tag write into it, and are read from it.
 */
public final class FilterViewModel {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ParsedFilter> parsed =
            new ReadOnlyObjectWrapper<>(Filter.parse(""));
    private final ObjectProperty<ActiveFilter> active =
            new SimpleObjectProperty<>(ActiveFilter.ALL);
    private boolean edited;

    /** The filter that lists every profile. */
    public FilterViewModel() {
        text.subscribe(typed -> {
            parsed.set(Filter.parse(typed));
            active.set(ActiveFilter.of(filter()));
        });
        active.subscribe(this::showStatus);
    }

    /** {@return what the field holds} */
    public StringProperty textProperty() {
        return text;
    }

    /** {@return the text as it is read, with what is wrong in it} */
    public ReadOnlyObjectProperty<ParsedFilter> parsedProperty() {
        return parsed.getReadOnlyProperty();
    }

    /** {@return which profiles to list by status} */
    public ObjectProperty<ActiveFilter> activeProperty() {
        return active;
    }

    /** {@return what could be read of the text} */
    public Filter filter() {
        return parsed.get().filter();
    }

    /** {@return whether anything narrows the list} */
    public boolean isFiltered() {
        return !filter().isEmpty();
    }

    /** {@return whether the text is being typed, rather than changed as a whole} */
    public boolean isTyped() {
        return !edited;
    }

    /** {@return the tags that are asked for, each once} */
    public List<String> tags() {
        return tagTerms().stream()
                .flatMap(term -> term.criteria().stream())
                .map(Criterion::text)
                .distinct()
                .toList();
    }

    /** Adds a condition, in the place of its opposite where that is there. */
    public void add(Term term) {
        List<Term> terms = filter().terms();
        if (terms.contains(term.negate())) {
            replace(term.negate(), List.of(term));
        } else if (!terms.contains(term)) {
            set((text.get().strip() + " " + term.print()).strip());
        }
    }

    /** Takes a condition away. */
    public void remove(Term term) {
        replace(term, List.of());
    }

    /** Turns a condition into its opposite. */
    public void negate(Term term) {
        replace(term, List.of(term.negate()));
    }

    /** Adds the tags that are typed, a comma between two. */
    public void addTag(String typed) {
        typed.lines()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && !tags().contains(tag))
                .forEach(tag -> add(Term.word(FilterKey.TAG, tag)));
    }

    /** {@return whether one of the tags is enough, rather than all of them} */
    public boolean isAnyTag() {
        return tagTerms().size() == 1 && tagTerms().getFirst().criteria().size() > 1;
    }

    /** Lets one of the tags be enough, or asks for all of them. */
    public void setAnyTag(boolean any) {
        List<Term> before = tagTerms();
        List<Criterion> tags =
                before.stream().flatMap(term -> term.criteria().stream()).distinct().toList();
        if (tags.size() < 2 || any == isAnyTag()) {
            return;
        }
        List<Term> after =
                any
                        ? List.of(new Term(FilterKey.TAG, false, tags))
                        : tags.stream()
                                .map(tag -> new Term(FilterKey.TAG, false, List.of(tag)))
                                .toList();
        List<Term> terms = new ArrayList<>(filter().terms());
        terms.removeAll(before);
        terms.addAll(after);
        set(new Filter(terms).print());
    }

    /** Lists every profile again. */
    public void clear() {
        set("");
    }

    /** Makes {@code filter} the whole text. */
    public void set(String filter) {
        edited = true;
        text.set(filter);
        edited = false;
    }

    /** Asks for what {@code query} asks for, whatever its page. */
    public void show(ProfileQuery query) {
        List<Term> terms = new ArrayList<>();
        String search = Objects.requireNonNullElse(query.search(), "").strip();
        Term plain = new Term(FilterKey.TEXT, false, List.of(new Criterion.Contains(search)));
        boolean readsAsItIs =
                search.isEmpty() || Filter.parse(search).filter().terms().equals(List.of(plain));
        if (!readsAsItIs) {
            terms.add(plain);
        }
        query.tags().forEach(tag -> terms.add(Term.word(FilterKey.TAG, tag)));
        if (query.isActive() != null) {
            terms.add(Term.choice(query.isActive() ? Choice.ACTIVE : Choice.INACTIVE));
        }
        set(((readsAsItIs ? search + " " : "") + new Filter(terms).print()).strip());
    }

    private List<Term> tagTerms() {
        return filter().terms().stream()
                .filter(term -> term.key() == FilterKey.TAG && !term.negated())
                .toList();
    }

    private void showStatus(ActiveFilter wanted) {
        if (ActiveFilter.of(filter()) == wanted) {
            return;
        }
        List<Term> with = wanted.term() == null ? List.of() : List.of(wanted.term());
        Term before = ActiveFilter.of(filter()).term();
        if (before != null) {
            replace(before, with);
        } else {
            with.forEach(this::add);
        }
    }

    /** Writes over a term where it stands; the rest stays as it was typed wherever it can. */
    private void replace(Term term, List<Term> with) {
        parsed.get().places().stream()
                .filter(place -> place.term().equals(term))
                .findFirst()
                .ifPresent(place -> {
                    String before = text.get().substring(0, place.start()).stripTrailing();
                    String after = text.get().substring(place.end()).stripLeading();
                    List<String> parts = new ArrayList<>(List.of(before));
                    with.forEach(each -> parts.add(each.print()));
                    parts.add(after);
                    parts.removeIf(String::isEmpty);
                    Filter meant = replaced(term, with);
                    String joined = String.join(" ", parts);
                    boolean same = Filter.parse(joined).filter().equals(meant);
                    set(same ? joined : meant.print());
                });
    }

    private Filter replaced(Term term, List<Term> with) {
        return new Filter(
                filter().terms().stream()
                        .flatMap(each -> each.equals(term) ? with.stream() : Stream.of(each))
                        .toList());
    }
}
