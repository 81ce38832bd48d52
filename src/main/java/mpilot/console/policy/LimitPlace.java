package mpilot.console.policy;

/**
 * Where in a profile a limit stands.
 *
 * @param config the provider config's position in {@code provider_configs}, from 0; {@link
 *     #WHOLE_PROFILE} for a limit over all providers
 * @param unit what is counted: a budget counts USD, a rate limit tokens and requests
 * @param budget the position among its owner's budgets, from 0; 0 for a rate limit, of which there
 *     is one
 */
public record LimitPlace(int config, Limit.Unit unit, int budget) {
    /** The place of the limits over all providers. */
    public static final int WHOLE_PROFILE = -1;

    /** {@return the place of a budget} */
    public static LimitPlace budget(int config, int position) {
        return new LimitPlace(config, Limit.Unit.USD, position);
    }

    /** {@return the place of a rate limit's half} */
    public static LimitPlace rate(int config, Limit.Unit unit) {
        return new LimitPlace(config, unit, 0);
    }

    /** {@return whether it covers the whole profile, not one provider config} */
    public boolean isWholeProfile() {
        return config == WHOLE_PROFILE;
    }

    /**
     * {@return the field that holds the cap, in the contract's names, such as {@code
     * provider_configs[1].budgets[0].max_limit}}
     */
    public String field() {
        String owner = isWholeProfile() ? "" : "provider_configs[" + config + "].";
        return owner
                + switch (unit) {
                    case USD -> "budgets[" + budget + "].max_limit";
                    case TOKENS -> "rate_limit.token_max_limit";
                    case REQUESTS -> "rate_limit.request_max_limit";
                };
    }

    /** {@return the budget or the rate limit, as a JSON Pointer (RFC 6901) into the profile} */
    public String pointer() {
        String owner = isWholeProfile() ? "" : "/provider_configs/" + config;
        return unit == Limit.Unit.USD ? owner + "/budgets/" + budget : owner + "/rate_limit";
    }

    /** {@return the JSON Pointer of the cap} */
    public String cap() {
        return pointer("max_limit");
    }

    /** {@return the JSON Pointer of what is used} */
    public String usage() {
        return pointer("current_usage");
    }

    /** {@return the JSON Pointer of the window's length} */
    public String duration() {
        return pointer("reset_duration");
    }

    /** {@return the JSON Pointer of the moment that the window began} */
    public String lastReset() {
        return pointer("last_reset");
    }

    /** A rate limit's halves name a budget's fields, each with a word before them. */
    private String pointer(String field) {
        return pointer()
                + switch (unit) {
                    case USD -> "/";
                    case TOKENS -> "/token_";
                    case REQUESTS -> "/request_";
                }
                + field;
    }
}
