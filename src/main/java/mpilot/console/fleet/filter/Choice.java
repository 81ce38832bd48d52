package mpilot.console.fleet.filter;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.RowState;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.text.Text;

import java.util.function.Predicate;

/** A value that a key offers by name. The words are the same in every language. */
public enum Choice {
    ACTIVE(FilterKey.STATUS, "active", "filter.choice-active", RowState.ACTIVE),
    INACTIVE(FilterKey.STATUS, "inactive", "filter.choice-inactive", RowState.INACTIVE),
    /** The gateway says neither. */
    UNSAID(FilterKey.STATUS, "unsaid", "filter.choice-unsaid", RowState.NOT_SAID),
    /** A budget or rate limit is over 80 % and below its cap. */
    NEAR(FilterKey.STATUS, "near", "filter.choice-near", RowState.NEAR),
    EXHAUSTED(FilterKey.STATUS, "exhausted", "filter.choice-exhausted", RowState.EXHAUSTED),
    /** A budget or rate limit is a cap of nothing. */
    BLOCKED(FilterKey.STATUS, "blocked", "filter.choice-blocked", RowState.BLOCKED),
    /** A window is over, and the gateway has not reported since. */
    ELAPSED(FilterKey.STATUS, "elapsed", "filter.choice-elapsed", RowState.ELAPSED),

    DENIES_ALL(FilterKey.DENIES, "all", "filter.choice-denies-all", RowState.DENIES_ALL),
    /** A provider is listed and allows none of its models. */
    DENIES_SOME(FilterKey.DENIES, "some", "filter.choice-denies-some", RowState.DENIES_SOME),

    /** A provider allows every model it has. */
    ALLOWS_ALL(FilterKey.ALLOWS, "all", "filter.choice-allows-all", RowState.ALLOWS_ALL),

    ALIGNED(FilterKey.ALIGNED, "yes", "filter.choice-aligned", true),
    NOT_ALIGNED(FilterKey.ALIGNED, "no", "filter.choice-not-aligned", false),

    HAS_BUDGET(
            FilterKey.HAS, "budget", "filter.choice-has-budget", row -> row.worstBudget() != null),
    HAS_LIMIT(FilterKey.HAS, "limit", "filter.choice-has-limit", row -> row.rateLimits() > 0),
    /** The gateway reports a use above zero. */
    HAS_USE(FilterKey.HAS, "use", "filter.choice-has-use", row -> row.is(RowState.USED)),
    /** The moment of the next reset of some limit is known. */
    HAS_RESET(FilterKey.HAS, "reset", "filter.choice-has-reset", row -> row.nextReset() != null),
    HAS_DESCRIPTION(
            FilterKey.HAS,
            "description",
            "filter.choice-has-description",
            row -> hasDescription(row.profile())),
    HAS_TAG(FilterKey.HAS, "tag", "filter.choice-has-tag", row -> !row.profile().tags().isEmpty()),
    HAS_PROVIDER(
            FilterKey.HAS,
            "provider",
            "filter.choice-has-provider",
            row -> !row.profile().providerConfigs().isEmpty()),
    HAS_SERVER(
            FilterKey.HAS,
            "server",
            "filter.choice-has-server",
            row -> !row.profile().mcpServers().isEmpty()),
    HAS_GROUP(
            FilterKey.HAS,
            "group",
            "filter.choice-has-group",
            row -> !row.profile().mcpToolGroups().isEmpty()),
    HAS_TOOL(
            FilterKey.HAS,
            "tool",
            "filter.choice-has-tool",
            row -> !row.profile().mcpToolOverrides().isEmpty());

    private final FilterKey key;
    private final String word;
    private final String helpKey;
    private final Predicate<FleetRow> test;

    Choice(FilterKey key, String word, String helpKey, Predicate<FleetRow> test) {
        this.key = key;
        this.word = word;
        this.helpKey = helpKey;
        this.test = test;
    }

    Choice(FilterKey key, String word, String helpKey, RowState state) {
        this(key, word, helpKey, row -> row.is(state));
    }

    Choice(FilterKey key, String word, String helpKey, boolean aligned) {
        this(
                key,
                word,
                helpKey,
                row -> Boolean.valueOf(aligned).equals(row.profile().calendarAligned()));
    }

    private static boolean hasDescription(AccessProfile profile) {
        return profile.description() != null && !profile.description().isBlank();
    }

    /** {@return the key that offers it} */
    public FilterKey key() {
        return key;
    }

    /** {@return what is typed for it} */
    public String word() {
        return word;
    }

    /** {@return what it finds, in a sentence} */
    public String help() {
        return Text.of(helpKey);
    }

    /** {@return whether it finds {@code row}} */
    public boolean accepts(FleetRow row) {
        return test.test(row);
    }
}
