package mpilot.console.policy;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.AsSent;
import mpilot.console.gateway.Budget;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.RateLimit;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A cap of a profile together with the place in the profile's JSON that sets it.
 *
 * @param limit the cap with its use and its window
 * @param config the position of the provider config that it belongs to; null for the whole profile
 * @param object the JSON Pointer (RFC 6901) of the budget or the rate limit
 * @param asSent what that object said beyond its known fields
 */
public record PlacedLimit(Limit limit, @Nullable Integer config, String object, AsSent asSent) {
    /**
     * {@return every cap of {@code profile} at {@code now}} First those of the whole profile, then
     * each provider config's; budgets before rate limits, in the gateway's order.
     */
    public static List<PlacedLimit> of(AccessProfile profile, Instant now) {
        boolean aligned = Boolean.TRUE.equals(profile.calendarAligned());
        List<PlacedLimit> limits = new ArrayList<>();
        add(
                limits,
                profile.budgets(),
                profile.rateLimit(),
                new Owner("", null, null),
                aligned,
                now);
        for (int i = 0; i < profile.providerConfigs().size(); i++) {
            ProviderConfig config = profile.providerConfigs().get(i);
            if (!config.budgets().isEmpty() || config.rateLimit() != null) {
                String provider = Objects.requireNonNullElse(config.providerName(), "");
                Owner owner = new Owner("/provider_configs/" + i, i, provider);
                add(limits, config.budgets(), config.rateLimit(), owner, aligned, now);
            }
        }
        return limits;
    }

    /** Who sets a limit: the profile, or one of its provider configs. */
    private record Owner(String pointer, @Nullable Integer config, @Nullable String provider) {}

    private static void add(
            List<PlacedLimit> limits,
            List<Budget> budgets,
            @Nullable RateLimit rateLimit,
            Owner owner,
            boolean aligned,
            Instant now) {
        for (int i = 0; i < budgets.size(); i++) {
            Budget budget = budgets.get(i);
            limits.add(
                    new PlacedLimit(
                            ProfileLimits.limit(budget, owner.provider(), aligned, now),
                            owner.config(),
                            owner.pointer() + "/budgets/" + i,
                            budget.asSent()));
        }
        if (rateLimit != null) {
            for (Limit half : ProfileLimits.rates(rateLimit, owner.provider(), aligned, now)) {
                limits.add(
                        new PlacedLimit(
                                half,
                                owner.config(),
                                owner.pointer() + "/rate_limit",
                                rateLimit.asSent()));
            }
        }
    }

    /** {@return the JSON Pointer of the cap itself} */
    public String cap() {
        return field("max_limit");
    }

    /** {@return the JSON Pointer of what is used} */
    public String usage() {
        return field("current_usage");
    }

    /** {@return the JSON Pointer of the window's length} */
    public String duration() {
        return field("reset_duration");
    }

    /** {@return the JSON Pointer of the moment that the window began} */
    public String lastReset() {
        return field("last_reset");
    }

    /** A rate limit's halves have the names of a budget's fields, each with a word before it. */
    private String field(String name) {
        return object
                + switch (limit.unit()) {
                    case USD -> "/";
                    case TOKENS -> "/token_";
                    case REQUESTS -> "/request_";
                }
                + name;
    }

    /** {@return what is capped, such as {@code Budget of provider openai}} */
    public String name() {
        if (limit.provider() == null) {
            return switch (limit.unit()) {
                case USD -> Text.of("access.limit.budget-of-profile");
                case TOKENS -> Text.of("access.limit.tokens-of-profile");
                case REQUESTS -> Text.of("access.limit.requests-of-profile");
            };
        }
        String provider = VisibleText.of(limit.provider());
        return switch (limit.unit()) {
            case USD -> Text.of("access.limit.budget-of-provider", provider);
            case TOKENS -> Text.of("access.limit.tokens-of-provider", provider);
            case REQUESTS -> Text.of("access.limit.requests-of-provider", provider);
        };
    }

    /** {@return whether the whole profile is capped, and not one provider config} */
    public boolean isOfProfile() {
        return config == null;
    }
}
