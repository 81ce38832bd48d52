package mpilot.console.policy.access;

import mpilot.console.text.Text;

/**
 * The rules in the order that the gateway asks them: provider and model, then rate limits, then
 * budgets, then tools. That order, and the statuses, are those of Bifrost's public governance code;
 * its documentation says that all budgets and rate limits that apply must pass, a provider config's
 * before the whole key's.
 */
public enum AccessRule {
    /** Inactive profiles cannot be assigned; issued keys keep working (SEMANTICS.md, "Values"). */
    STATUS("access.rule.status", 0),
    /** Only providers with a config are allowed, none without any (SEMANTICS.md, "Values"). */
    PROVIDER("access.rule.provider", 403),
    /** All models, a list of them, or none (SEMANTICS.md, "Values"). */
    MODEL("access.rule.model", 403),
    /** Tokens or requests used reach their maximum (SEMANTICS.md, "Values"). */
    RATE("access.rule.rate", 429),
    /** The use reaches the cap (SEMANTICS.md, "Values"). */
    BUDGET("access.rule.budget", 402),
    /** Servers whole, single tools, and groups of unknown content (SEMANTICS.md, "Values"). */
    TOOL("access.rule.tool", 403),
    /**
     * What the list does not carry: keys, copies, teams, customers (Bifrost, "Access Profiles").
     */
    BEYOND("access.rule.beyond", 0);

    private final String nameKey;
    private final int status;

    AccessRule(String nameKey, int status) {
        this.nameKey = nameKey;
        this.status = status;
    }

    /** {@return the HTTP status that the gateway refuses with; 0 where the rule refuses nothing} */
    public int status() {
        return status;
    }

    /** {@return the rule's name, a word or two} */
    public String text() {
        return Text.of(nameKey);
    }
}
