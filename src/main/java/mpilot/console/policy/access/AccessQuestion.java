package mpilot.console.policy.access;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A request that somebody means to make: of a model, of an MCP tool, or of both at once.
 *
 * @param provider the provider's name as the gateway knows it, such as {@code openai}; null where
 *     no model is asked
 * @param model the model's name; null to ask whether any model of the provider may be used
 * @param costUsd what the request may cost, in USD; null where it is not estimated
 * @param tokens how many tokens it may use; null where it is not estimated
 * @param server the id of the MCP server whose tool is called; null for none
 * @param tool the tool's name; null to ask whether any tool of the server may be used
 */
public record AccessQuestion(
        @Nullable String provider,
        @Nullable String model,
        @Nullable BigDecimal costUsd,
        @Nullable BigDecimal tokens,
        @Nullable String server,
        @Nullable String tool) {
    /**
     * Blank names are none.
     *
     * @throws IllegalArgumentException with a sentence for the operator, when the parts do not make
     *     a question
     */
    public AccessQuestion {
        provider = given(provider);
        model = given(model);
        server = given(server);
        tool = given(tool);
        if (model != null && provider == null) {
            throw new IllegalArgumentException("A model is asked of a provider: name it too.");
        }
        if (tool != null && server == null) {
            throw new IllegalArgumentException("A tool belongs to an MCP server: name it too.");
        }
        if (provider == null && server == null) {
            throw new IllegalArgumentException("Name a provider, an MCP server, or both.");
        }
        if (isNegative(costUsd) || isNegative(tokens)) {
            throw new IllegalArgumentException("The cost and the tokens are not negative.");
        }
    }

    /** {@return the question about one model of a provider, with nothing estimated} */
    public static AccessQuestion model(String provider, String model) {
        return new AccessQuestion(provider, model, null, null, null, null);
    }

    /** {@return the question about one tool of an MCP server} */
    public static AccessQuestion tool(String server, String tool) {
        return new AccessQuestion(null, null, null, null, server, tool);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static boolean isNegative(@Nullable BigDecimal number) {
        return number != null && number.signum() < 0;
    }
}
