package mpilot.console.fleet.column;

import static mpilot.console.fleet.column.Column.count;
import static mpilot.console.fleet.column.Column.list;
import static mpilot.console.fleet.column.Column.number;
import static mpilot.console.fleet.column.Column.ordered;
import static mpilot.console.fleet.column.Column.percent;
import static mpilot.console.fleet.column.Column.timestamp;
import static mpilot.console.fleet.column.Column.words;
import static mpilot.console.fleet.column.ColumnLayout.hidden;
import static mpilot.console.fleet.column.ColumnLayout.visible;

import mpilot.console.fleet.FleetRow;
import mpilot.console.gateway.RateLimit;
import mpilot.console.policy.Usage;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every column there is, in the order they stand in at first. Those named like a field of the
 * contract hold it as sent; {@code worst_budget_…} is the budget that blocks or is nearest to
 * blocking, and amounts are in USD.
 */
public final class Columns {
    private static final List<Column<?>> ALL =
            List.of(
                    number("columns.id", row -> row.profile().id()).with(hidden(72)),
                    words("columns.is-active", row -> CellText.of(row.profile().isActive()))
                            .saying(row -> CellWords.active(row.profile().isActive()))
                            .with(visible(1, 86)),
                    words("columns.name", row -> row.profile().name()).with(visible(0, 270)),
                    words("columns.description", row -> row.profile().description())
                            .with(hidden(240)),
                    list("columns.tags", row -> CellText.words(row.profile().tags()))
                            .with(visible(3, 200)),
                    count("columns.tag-count", row -> row.profile().tags().size()),
                    list("columns.providers", row -> CellText.providers(row.profile()))
                            .with(visible(4, 190)),
                    count("columns.provider-count", row -> row.profile().providerConfigs().size()),
                    list("columns.models", row -> CellText.models(row.profile())).with(hidden(240)),
                    ordered(
                            "columns.model-count",
                            ColumnKind.NUMBER,
                            row -> Figures.models(row.profile()),
                            row -> CellText.modelCount(Figures.models(row.profile()))),
                    percent("columns.worst-budget-percent", FleetRow::budgetUse)
                            .listing(row -> ListedWords.budget(row.worstBudget()))
                            .with(visible(2, 236)),
                    money("columns.worst-budget-current-usage", Usage::used),
                    money("columns.worst-budget-max-limit", Usage::cap),
                    money("columns.worst-budget-left", Usage::left),
                    ordered(
                                    "columns.worst-budget-state",
                                    ColumnKind.TEXT,
                                    Figures::budgetState,
                                    row -> CellText.word(Figures.budgetState(row)))
                            .saying(row -> CellWords.state(row.worstBudget())),
                    words("columns.worst-budget-scope", row -> CellText.scope(row.worstBudget())),
                    ordered(
                                    "columns.worst-budget-reset-duration",
                                    ColumnKind.DURATION,
                                    Figures::budgetPeriod,
                                    row -> CellText.period(row.worstBudget()))
                            .saying(row -> CellWords.period(CellText.period(row.worstBudget()))),
                    ordered(
                            "columns.worst-budget-next-reset",
                            ColumnKind.INSTANT,
                            Figures::budgetReset,
                            row -> CellText.of(Figures.budgetReset(row))),
                    count("columns.budgets", row -> Figures.budgets(row.profile())),
                    ordered(
                            "columns.next-reset",
                            ColumnKind.INSTANT,
                            FleetRow::nextReset,
                            row -> CellText.of(row.nextReset())),
                    ordered(
                            "columns.time-to-next-reset",
                            ColumnKind.DURATION,
                            Figures::timeToReset,
                            row -> CellText.of(Figures.timeToReset(row))),
                    percent("columns.rate-limit-percent", FleetRow::rateUse)
                            .listing(row -> ListedWords.rates(row.limits()))
                            .with(visible(5, 176)),
                    count("columns.rate-limits", FleetRow::rateLimits),
                    maximum("columns.token-max-limit", RateLimit::tokenMaxLimit),
                    period("columns.token-reset-duration", RateLimit::tokenResetDuration),
                    percent("columns.token-percent", FleetRow::tokenUse),
                    maximum("columns.request-max-limit", RateLimit::requestMaxLimit),
                    period("columns.request-reset-duration", RateLimit::requestResetDuration),
                    percent("columns.request-percent", FleetRow::requestUse),
                    words(
                                    "columns.calendar-aligned",
                                    row -> CellText.of(row.profile().calendarAligned()))
                            .saying(row -> CellWords.yesOrNo(row.profile().calendarAligned())),
                    list("columns.mcp-servers", row -> CellText.servers(row.profile()))
                            .with(visible(6, 118)),
                    count("columns.mcp-server-count", row -> row.profile().mcpServers().size()),
                    list("columns.mcp-tool-groups", row -> CellText.toolGroups(row.profile())),
                    list("columns.mcp-tool-overrides", row -> CellText.overrides(row.profile()))
                            .with(hidden(240)),
                    count("columns.tools-included", row -> Figures.tools(row.profile(), "include")),
                    count("columns.tools-excluded", row -> Figures.tools(row.profile(), "exclude")),
                    number("columns.version", row -> row.profile().version()).with(visible(8, 62)),
                    timestamp("columns.created-at", row -> row.profile().createdAt()),
                    timestamp("columns.updated-at", row -> row.profile().updatedAt())
                            .with(visible(7, 84)));

    /** The column whose value, not only its words, is another at every moment. */
    public static final String TIME_TO_NEXT_RESET = "time_to_next_reset";

    private static final List<Column<?>> TOLD_FROM_NOW =
            ALL.stream()
                    .filter(column ->
                            column.kind() == ColumnKind.INSTANT
                                    || column.id().equals(TIME_TO_NEXT_RESET))
                    .toList();

    private static final Map<String, Column<?>> BY_ID = byId();

    private Columns() {}

    private static Map<String, Column<?>> byId() {
        Map<String, Column<?>> byId = new LinkedHashMap<>();
        ALL.forEach(column -> byId.put(column.id(), column));
        return byId;
    }

    private static Column<BigDecimal> money(
            String titleKey, Function<Usage, @Nullable BigDecimal> amount) {
        return ordered(
                titleKey,
                ColumnKind.MONEY,
                row -> Figures.budget(row, amount),
                row -> CellText.number(Figures.budget(row, amount)));
    }

    private static Column<BigDecimal> maximum(
            String titleKey, Function<RateLimit, @Nullable BigDecimal> maximum) {
        return ordered(
                titleKey,
                ColumnKind.NUMBER,
                row -> Figures.rate(row, maximum),
                row -> CellText.number(Figures.rate(row, maximum)));
    }

    private static Column<Duration> period(
            String titleKey, Function<RateLimit, @Nullable String> period) {
        return ordered(
                        titleKey,
                        ColumnKind.DURATION,
                        row -> Figures.length(Figures.rate(row, period)),
                        row -> CellText.of(Figures.rate(row, period)))
                .saying(row -> CellWords.period(CellText.of(Figures.rate(row, period))));
    }

    /** {@return every column, in the order they stand in at first} */
    public static List<Column<?>> all() {
        return ALL;
    }

    /** {@return the columns whose words change with time alone} */
    public static List<Column<?>> toldFromNow() {
        return TOLD_FROM_NOW;
    }

    /** {@return the column with this id; empty where this console has none} */
    public static Optional<Column<?>> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
