package mpilot.console.fleet.facet;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.FleetRows;
import mpilot.console.fleet.filter.Choice;
import mpilot.console.fleet.filter.FilterKey;
import mpilot.console.fleet.filter.Term;
import mpilot.console.fleet.word.WordCount;
import mpilot.console.fleet.word.WordIndex;
import mpilot.console.fleet.word.WordKind;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the facets of rows: status, environment, tags, providers, models, MCP servers and tools.
 * Tags with a common beginning, such as {@code team:search} and {@code team:mobile}, are a facet of
 * their own.
 */
public final class Facets {
    /** Tags that name an environment by themselves, in lower case. */
    private static final Set<String> ENVIRONMENTS =
            Set.of(
                    "prod",
                    "production",
                    "live",
                    "preprod",
                    "staging",
                    "stage",
                    "uat",
                    "qa",
                    "test",
                    "testing",
                    "dev",
                    "development",
                    "sandbox",
                    "demo");

    private final BitSet positions;
    private final FleetRows rows;
    private final int most;
    private final List<Facet> facets = new ArrayList<>();

    private Facets(FleetRows rows, int most) {
        this.rows = rows;
        this.most = most;
        this.positions = new BitSet(rows.fleet().size());
        for (int position : rows.positions()) {
            positions.set(position);
        }
    }

    /**
     * {@return the facets of {@code rows} that have a value} Away from the FX thread.
     *
     * @param most how many values of one facet to tell
     */
    public static List<Facet> of(FleetRows rows, int most) {
        Facets facets = new Facets(rows, most);
        facets.status();
        facets.tags();
        facets.words("providers", Text.of("filter.facet-providers"), FilterKey.PROVIDER);
        facets.words("models", Text.of("filter.facet-models"), FilterKey.MODEL);
        facets.words("servers", Text.of("filter.facet-servers"), FilterKey.SERVER);
        facets.words("tools", Text.of("filter.facet-tools"), FilterKey.TOOL);
        return facets.facets;
    }

    private void status() {
        List<Choice> choices = FilterKey.STATUS.choices();
        int[] counts = new int[choices.size()];
        for (FleetRow row : rows) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += choices.get(i).accepts(row) ? 1 : 0;
            }
        }
        List<Facet.Value> values = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                Choice choice = choices.get(i);
                values.add(new Facet.Value(state(choice), counts[i], Term.choice(choice)));
            }
        }
        add("status", Text.of("filter.facet-status"), values);
    }

    /** In the operator's language; what a click writes is in the filter's own words. */
    private static String state(Choice choice) {
        return switch (choice) {
            case ACTIVE -> Text.of("filter.state-active");
            case INACTIVE -> Text.of("filter.state-inactive");
            case UNSAID -> Text.of("filter.state-unsaid");
            case NEAR -> Text.of("filter.state-near");
            case EXHAUSTED -> Text.of("filter.state-exhausted");
            case BLOCKED -> Text.of("filter.state-blocked");
            case ELAPSED -> Text.of("filter.state-elapsed");
            default -> choice.word();
        };
    }

    /** One pass over the tags: environments, then those with a common beginning, then the rest. */
    private void tags() {
        List<Facet.Value> environments = new ArrayList<>();
        List<Facet.Value> others = new ArrayList<>();
        Map<String, List<WordCount>> families = new TreeMap<>();
        for (WordCount tag : counts(WordKind.TAG)) {
            int end = familyEnd(tag.word());
            if (ENVIRONMENTS.contains(tag.word().toLowerCase(Locale.ROOT))) {
                environments.add(value(FilterKey.TAG, tag, 0));
            } else if (end > 0) {
                families.computeIfAbsent(tag.word().substring(0, end), _ -> new ArrayList<>())
                        .add(tag);
            } else {
                others.add(value(FilterKey.TAG, tag, 0));
            }
        }
        add("environment", Text.of("filter.facet-environment"), environments);
        families.forEach((family, tags) -> {
            if (tags.size() == 1) {
                others.add(value(FilterKey.TAG, tags.getFirst(), 0));
            } else {
                add(
                        "tags:" + family,
                        VisibleText.of(family),
                        tags.stream()
                                .map(tag -> value(FilterKey.TAG, tag, family.length() + 1))
                                .toList());
            }
        });
        add("tags", Text.of("filter.facet-tags"), others);
    }

    /** Where the beginning of a tag such as {@code team:search} ends; 0 where it has none. */
    private static int familyEnd(String tag) {
        for (int i = 1; i < tag.length() - 1; i++) {
            if (":=/".indexOf(tag.charAt(i)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private void words(String id, String title, FilterKey key) {
        add(
                id,
                title,
                counts(key.words().orElseThrow()).stream()
                        .map(each -> value(key, each, 0))
                        .toList());
    }

    private List<WordCount> counts(WordKind kind) {
        return WordIndex.of(rows.fleet(), kind).counts(positions);
    }

    private static Facet.Value value(FilterKey key, WordCount count, int labelStart) {
        return new Facet.Value(
                VisibleText.of(count.word().substring(labelStart)),
                count.count(),
                Term.word(key, count.word()));
    }

    private void add(String id, String title, List<Facet.Value> values) {
        if (!values.isEmpty()) {
            int shown = Math.min(most, values.size());
            facets.add(new Facet(id, title, values.subList(0, shown), values.size() - shown));
        }
    }
}
