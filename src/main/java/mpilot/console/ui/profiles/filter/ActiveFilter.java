package mpilot.console.ui.profiles.filter;

import mpilot.console.fleet.filter.Choice;
import mpilot.console.fleet.filter.Filter;
import mpilot.console.fleet.filter.Term;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

/** Which profiles to list by {@code is_active}. */
public enum ActiveFilter {
    ALL("profiles.all", "profiles.all-help", null),
    ACTIVE("profiles.active", "profiles.active-help", Choice.ACTIVE),
    INACTIVE("profiles.inactive", "profiles.inactive-help", Choice.INACTIVE);

    private final String key;
    private final String helpKey;
    private final @Nullable Term term;

    ActiveFilter(String key, String helpKey, @Nullable Choice choice) {
        this.key = key;
        this.helpKey = helpKey;
        this.term = choice == null ? null : Term.choice(choice);
    }

    /** {@return the word on its button} */
    public String text() {
        return Text.of(key);
    }

    /** {@return one sentence on what it lists} */
    public String help() {
        return Text.of(helpKey);
    }

    /** {@return the term of a filter that says so; null for {@link #ALL}} */
    public @Nullable Term term() {
        return term;
    }

    /** {@return what {@code filter} says of it} */
    public static ActiveFilter of(Filter filter) {
        for (ActiveFilter each : values()) {
            if (each.term != null && filter.terms().contains(each.term)) {
                return each;
            }
        }
        return ALL;
    }
}
