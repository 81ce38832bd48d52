package mpilot.console.export;

import mpilot.console.gateway.McpServer;
import mpilot.console.gateway.McpToolGroup;
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

/**
 * The columns of a table of profiles, in their order. Those named like a field of the contract hold
 * it as sent; {@code worst_budget_…} is the budget nearest to its cap, and amounts are in USD.
 */
enum ExportColumn {
    ID(true, row -> Long.toString(row.profile().id())),
    NAME(false, row -> row.profile().name()),
    DESCRIPTION(false, row -> text(row.profile().description())),
    IS_ACTIVE(false, row -> text(row.profile().isActive())),
    VERSION(true, row -> text(row.profile().version())),
    TAGS(false, row -> String.join("; ", row.profile().tags())),
    PROVIDERS(
            false,
            row -> joined(row.profile().providerConfigs(), config -> text(config.providerName()))),
    MODELS(false, row -> joined(row.profile().providerConfigs(), ExportColumn::models)),
    WORST_BUDGET_SCOPE(false, row -> worst(row, ExportColumn::scope)),
    WORST_BUDGET_CURRENT_USAGE(true, row -> worst(row, limit -> number(limit.usage().used()))),
    WORST_BUDGET_MAX_LIMIT(true, row -> worst(row, limit -> number(limit.usage().cap()))),
    WORST_BUDGET_PERCENT(true, row -> worst(row, ExportColumn::percent)),
    WORST_BUDGET_STATE(
            false,
            row -> worst(row, limit -> limit.usage().state().name().toLowerCase(Locale.ROOT))),
    WORST_BUDGET_RESET_DURATION(false, row -> worst(row, limit -> limit.duration().text())),
    WORST_BUDGET_NEXT_RESET(false, row -> worst(row, limit -> text(limit.window().nextReset()))),
    BUDGETS(true, row -> Integer.toString(row.limits().budgets().size())),
    TOKEN_MAX_LIMIT(true, row -> own(row, Limit.Unit.TOKENS, limit -> number(limit.usage().cap()))),
    TOKEN_RESET_DURATION(
            false, row -> own(row, Limit.Unit.TOKENS, limit -> limit.duration().text())),
    REQUEST_MAX_LIMIT(
            true, row -> own(row, Limit.Unit.REQUESTS, limit -> number(limit.usage().cap()))),
    REQUEST_RESET_DURATION(
            false, row -> own(row, Limit.Unit.REQUESTS, limit -> limit.duration().text())),
    CALENDAR_ALIGNED(false, row -> text(row.profile().calendarAligned())),
    MCP_SERVERS(false, row -> joined(row.profile().mcpServers(), ExportColumn::server)),
    MCP_TOOL_GROUPS(false, row -> joined(row.profile().mcpToolGroups(), ExportColumn::toolGroup)),
    MCP_TOOL_OVERRIDES(
            false, row -> joined(row.profile().mcpToolOverrides(), ExportColumn::override)),
    CREATED_AT(false, row -> timestamp(row.profile().createdAt())),
    UPDATED_AT(false, row -> timestamp(row.profile().updatedAt()));

    /** Digits either side of the point past which a number is written with a power of ten. */
    private static final int MAX_PLAIN_DIGITS = 40;

    private final boolean number;
    private final Function<ExportRow, String> value;

    ExportColumn(boolean number, Function<ExportRow, String> value) {
        this.number = number;
        this.value = value;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the column holds numbers, which stay numbers in a spreadsheet. */
    boolean isNumber() {
        return number;
    }

    String value(ExportRow row) {
        return value.apply(row);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String timestamp(@Nullable Timestamp timestamp) {
        return timestamp == null ? "" : timestamp.text();
    }

    private static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return Math.abs((long) number.scale()) > MAX_PLAIN_DIGITS
                ? number.toString()
                : number.toPlainString();
    }

    private static String percent(Limit limit) {
        BigDecimal fraction = limit.usage().fraction();
        return fraction == null
                ? ""
                : number(fraction.movePointRight(2).setScale(2, RoundingMode.DOWN));
    }

    private static String worst(ExportRow row, Function<Limit, String> value) {
        return row.worst() == null ? "" : value.apply(row.worst());
    }

    private static String scope(Limit limit) {
        String scope = Objects.requireNonNullElse(limit.scope(), "");
        return limit.provider() == null || scope.startsWith("provider:")
                ? scope
                : "provider:" + limit.provider();
    }

    private static String own(ExportRow row, Limit.Unit unit, Function<Limit, String> value) {
        return row.limits().rates().stream()
                .filter(limit -> limit.provider() == null && limit.unit() == unit)
                .findFirst()
                .map(value)
                .orElse("");
    }

    private static String models(ProviderConfig config) {
        String models =
                switch (ModelAccess.of(config)) {
                    case ALL -> "*";
                    case NONE -> "(none)";
                    case NOT_SAID -> "(not said)";
                    case LISTED -> String.join(", ", config.allowedModels());
                };
        return text(config.providerName()) + ": " + models;
    }

    private static String server(McpServer server) {
        return text(server.mcpServerId());
    }

    private static String toolGroup(McpToolGroup group) {
        return text(group.toolGroupId());
    }

    private static String override(McpToolOverride override) {
        return Stream.of(override.action(), override.mcpClientId(), override.toolName())
                .map(ExportColumn::text)
                .collect(Collectors.joining(" "));
    }

    private static <T> String joined(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining("; "));
    }
}
