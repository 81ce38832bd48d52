package mpilot.console.fleet.filter;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.SearchText;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who applies which part of a filter. What the gateway can do is sent to it and left to its rules:
 * it is not filtered again by the console's, which may differ (SEMANTICS.md, "Listing"). What the
 * gateway cannot do needs all of its matches, and the console does it.
 *
 * @param query what the gateway is asked, without a page
 * @param byGateway the terms that the query stands for
 * @param byConsole the terms that are left to the console
 */
public record FilterPlan(ProfileQuery query, Filter byGateway, Filter byConsole) {
    /** {@return the plan in which the gateway does all that it can} */
    public static FilterPlan of(Filter filter, TagRule rule) {
        List<Term> sent = new ArrayList<>();
        String search = null;
        Optional<Term> text = searchTerm(filter);
        if (text.isPresent()) {
            sent.add(text.get());
            search = text.get().criteria().getFirst().text();
        }
        List<Term> tagTerms = tagTerms(filter, rule);
        sent.addAll(tagTerms);
        Optional<Term> status =
                filter.terms().stream().filter(term -> isActive(term) != null).findFirst();
        status.ifPresent(sent::add);
        ProfileQuery query =
                new ProfileQuery(
                        null,
                        null,
                        search,
                        tagTerms.stream().flatMap(term -> words(term).stream()).distinct().toList(),
                        status.map(FilterPlan::isActive).orElse(null));
        return new FilterPlan(
                query,
                new Filter(filter.terms().stream().filter(sent::contains).toList()),
                new Filter(filter.terms().stream().filter(term -> !sent.contains(term)).toList()));
    }

    /** {@return the plan in which the console does everything, over all profiles} */
    public static FilterPlan byConsole(Filter filter) {
        return new FilterPlan(ProfileQuery.ALL, Filter.ALL, filter);
    }

    /**
     * {@return the plan for what is loaded already: the gateway applied what it was asked then, the
     * console does the rest; empty where more has to be loaded} What the gateway was asked may ask
     * for more rows than the filter does: no tag where one is wanted now, or the beginning of a
     * longer text.
     */
    public static Optional<FilterPlan> over(LoadedFleet fleet, Filter filter, TagRule rule) {
        ProfileQuery had = fleet.query();
        if (!had.isFiltered()) {
            return Optional.of(byConsole(filter));
        }
        FilterPlan plan = of(filter, rule);
        ProfileQuery wanted = plan.query();
        boolean enough =
                isWithin(wanted.search(), had.search())
                        && (had.tags().isEmpty() || had.tags().equals(wanted.tags()))
                        && (had.isActive() == null || had.isActive().equals(wanted.isActive()));
        return enough ? Optional.of(plan.leaving(had)) : Optional.empty();
    }

    /** Whether every name with {@code wanted} in it has {@code had} in it too. */
    private static boolean isWithin(@Nullable String wanted, @Nullable String had) {
        if (had == null || had.equals(wanted)) {
            return true;
        }
        return wanted != null
                && !hasWildcard(wanted)
                && !hasWildcard(had)
                && SearchText.fold(wanted).contains(SearchText.fold(had));
    }

    /** Signs that a gateway may take for any characters (SEMANTICS.md, "Listing"). */
    private static boolean hasWildcard(String search) {
        return search.chars().anyMatch(each -> "%_\\".indexOf(each) >= 0);
    }

    /** This with {@code had} asked of the gateway, and what goes further left to the console. */
    private FilterPlan leaving(ProfileQuery had) {
        List<Term> applied =
                byGateway.terms().stream()
                        .filter(term ->
                                switch (term.key()) {
                                    case TEXT, NAME -> Objects.equals(had.search(), query.search());
                                    case TAG -> !had.tags().isEmpty();
                                    default -> had.isActive() != null;
                                })
                        .toList();
        List<Term> left =
                Stream.concat(byGateway.terms().stream(), byConsole.terms().stream())
                        .filter(term -> !applied.contains(term))
                        .toList();
        return new FilterPlan(had, new Filter(applied), new Filter(left));
    }

    /** {@return whether the gateway's pages are not yet the answer, and all have to be loaded} */
    public boolean needsAll() {
        return !byConsole.isEmpty();
    }

    /** {@return who applied what, a sentence each; none for no filter} */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!byGateway.isEmpty()) {
            sentences.add(Text.of("filter.by-gateway", list(byGateway)));
        }
        if (!byConsole.isEmpty()) {
            sentences.add(Text.of("filter.by-console", list(byConsole)));
        }
        return sentences;
    }

    private static String list(Filter filter) {
        return VisibleText.of(
                Text.list(filter.terms().stream().map(Term::print).distinct().toList()));
    }

    /** The gateway searches for one text: the longest leaves the fewest rows to load. */
    private static Optional<Term> searchTerm(Filter filter) {
        return filter.terms().stream()
                .filter(term -> term.key() == FilterKey.TEXT || term.key() == FilterKey.NAME)
                .filter(FilterPlan::asksForOne)
                .filter(term -> !term.criteria().getFirst().text().isBlank())
                .max(Comparator.comparingInt(term -> term.criteria().getFirst().text().length()));
    }

    /** Tags that mean the same by the gateway's rule as they do here. */
    private static List<Term> tagTerms(Filter filter, TagRule rule) {
        List<Term> sendable =
                filter.terms().stream()
                        .filter(term -> term.key() == FilterKey.TAG && !term.negated())
                        .filter(term -> words(term).stream().allMatch(FilterPlan::isSendable))
                        .filter(term -> term.criteria().stream().noneMatch(FilterPlan::isWild))
                        .toList();
        return switch (rule) {
            case ALL -> sendable.stream().filter(FilterPlan::asksForOne).toList();
            case ANY -> sendable.stream().limit(1).toList();
            case UNKNOWN -> sendable.stream().filter(FilterPlan::asksForOne).limit(1).toList();
        };
    }

    private static boolean asksForOne(Term term) {
        return !term.negated() && term.criteria().size() == 1;
    }

    private static boolean isWild(Criterion criterion) {
        return criterion instanceof Criterion.WordIs word && word.wild();
    }

    /** The query's tags are separated by commas. */
    private static boolean isSendable(String tag) {
        return !tag.isBlank() && !tag.contains(",");
    }

    private static List<String> words(Term term) {
        return term.criteria().stream().map(Criterion::text).toList();
    }

    private static @Nullable Boolean isActive(Term term) {
        if (!asksForOne(term) || !(term.criteria().getFirst() instanceof Criterion.Is choice)) {
            return null;
        }
        return switch (choice.choice()) {
            case ACTIVE -> true;
            case INACTIVE -> false;
            default -> null;
        };
    }
}
