package mpilot.console.fleet.column;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.McpToolOverride;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.Timestamp;
import mpilot.console.policy.Limit;
import mpilot.console.policy.ModelAccess;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a cell says to another program: the same in every language, several values with a “;”. */
final class CellText {
    /** Digits either side of the point past which a number is written with a power of ten. */
    private static final int MAX_PLAIN_DIGITS = 40;

    private CellText() {}

    static String of(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String word(@Nullable Enum<?> word) {
        return word == null ? "" : word.name().toLowerCase(Locale.ROOT);
    }

    static String timestamp(@Nullable Timestamp timestamp) {
        return timestamp == null ? "" : timestamp.text();
    }

    static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return Math.abs((long) number.scale()) > MAX_PLAIN_DIGITS
                ? number.toString()
                : number.toPlainString();
    }

    /** A use in percent to two places, cut off and never rounded up to the cap. */
    static String percent(double use) {
        return Double.isFinite(use)
                ? number(BigDecimal.valueOf(use).movePointRight(2).setScale(2, RoundingMode.DOWN))
                : "";
    }

    static String modelCount(double models) {
        return Double.isInfinite(models) ? "all" : Long.toString((long) models);
    }

    static String words(List<String> words) {
        return String.join("; ", words);
    }

    static String providers(AccessProfile profile) {
        return joined(profile.providerConfigs(), config -> of(config.providerName()));
    }

    static String models(AccessProfile profile) {
        return joined(profile.providerConfigs(), CellText::models);
    }

    private static String models(ProviderConfig config) {
        String models =
                switch (ModelAccess.of(config)) {
                    case ALL -> "*";
                    case NONE -> "(none)";
                    case NOT_SAID -> "(not said)";
                    case LISTED -> String.join(", ", config.allowedModels());
                };
        return of(config.providerName()) + ": " + models;
    }

    /** Whom a budget covers, as a scope of the contract. */
    static String scope(@Nullable Limit limit) {
        if (limit == null) {
            return "";
        }
        String scope = Objects.requireNonNullElse(limit.scope(), "");
        return limit.provider() == null || scope.startsWith("provider:")
                ? scope
                : "provider:" + limit.provider();
    }

    static String period(@Nullable Limit limit) {
        return limit == null ? "" : limit.duration().text();
    }

    static String servers(AccessProfile profile) {
        return joined(profile.mcpServers(), server -> of(server.mcpServerId()));
    }

    static String toolGroups(AccessProfile profile) {
        return joined(profile.mcpToolGroups(), group -> of(group.toolGroupId()));
    }

    static String overrides(AccessProfile profile) {
        return joined(profile.mcpToolOverrides(), CellText::override);
    }

    private static String override(McpToolOverride override) {
        return Stream.of(override.action(), override.mcpClientId(), override.toolName())
                .map(CellText::of)
                .collect(Collectors.joining(" "));
    }

    private static <T> String joined(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining("; "));
    }
}
