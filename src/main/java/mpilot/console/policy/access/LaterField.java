package mpilot.console.policy.access;

import mpilot.console.gateway.AsSent;

/**
 * Fields outside the contract that newer Bifrost gateways document for keys and that would change
 * an answer. The console does not read them; where one is sent, what depends on it cannot be known.
 */
enum LaterField {
    /** Models refused although they are allowed ("Virtual Keys"). */
    FORBIDDEN_MODELS("blacklisted_models"),
    /** Every provider is allowed, configured here or not ("Virtual Keys"). */
    ALL_PROVIDERS("allow_all_providers");

    private final String field;

    LaterField(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    boolean isIn(AsSent object) {
        return object.has(field);
    }
}
