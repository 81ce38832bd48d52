package mpilot.console.export;

import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a CSV file, which stay as they are for the scripts that read them. What each of
 * them holds is defined with the table's, in {@link Columns}.
 */
final class CsvColumns {
    static final List<Column<?>> ALL =
            Stream.of(
                            "id",
                            "name",
                            "description",
                            "is_active",
                            "version",
                            "tags",
                            "providers",
                            "models",
                            "worst_budget_scope",
                            "worst_budget_current_usage",
                            "worst_budget_max_limit",
                            "worst_budget_percent",
                            "worst_budget_state",
                            "worst_budget_reset_duration",
                            "worst_budget_next_reset",
                            "budgets",
                            "token_max_limit",
                            "token_reset_duration",
                            "request_max_limit",
                            "request_reset_duration",
                            "calendar_aligned",
                            "mcp_servers",
                            "mcp_tool_groups",
                            "mcp_tool_overrides",
                            "created_at",
                            "updated_at")
                    .<Column<?>>map(id -> Columns.byId(id).orElseThrow())
                    .toList();

    private CsvColumns() {}
}
