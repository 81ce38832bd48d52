package mpilot.console.ui.profiles;

import mpilot.console.export.CopyFormat;
import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.view.ViewColumn;
import mpilot.console.gateway.CurlCommand;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.ClipboardText;
import mpilot.console.ui.profiles.column.ColumnsViewModel;

import java.util.List;
import java.util.function.Consumer;

/** Writes the selected rows, or how to ask for them, as text for the clipboard. */
public final class RowCopies {
    private final ProfilesViewModel list;
    private final ColumnsViewModel columns;
    private final GatewayEndpoint endpoint;
    private final LatestTask writing;

    /**
     * Copies rows of {@code list} in the columns that are shown; {@code endpoint} is where from.
     */
    public RowCopies(
            ProfilesViewModel list,
            ColumnsViewModel columns,
            GatewayEndpoint endpoint,
            TaskRunner tasks) {
        this.list = list;
        this.columns = columns;
        this.endpoint = endpoint;
        this.writing = tasks.latestTask();
    }

    /** Writes the selected rows, however many, and gives the text to {@code onText}. */
    public void copy(CopyFormat format, Consumer<ClipboardText> onText) {
        List<FleetRow> rows = list.selection().rows();
        List<Column<?>> shown = shownColumns();
        if (!rows.isEmpty()) {
            writing.run(
                    _ ->
                            new ClipboardText(
                                    format.text(rows, shown),
                                    Text.of("profiles.copied-rows", rows.size(), format.title())),
                    onText,
                    _ -> {});
        }
    }

    /** {@return what a cell of {@code column} says, as the gateway sent it} */
    public ClipboardText cell(Column<?> column, FleetRow row) {
        return new ClipboardText(column.text(row), Text.of("profiles.copied-cell", column.title()));
    }

    /**
     * {@return a curl command for what is selected} One profile is searched by its name; of several
     * the page is asked for that shows them.
     */
    public ClipboardText curl() {
        List<FleetRow> rows = list.selection().rows();
        ProfileQuery query =
                rows.size() == 1
                        ? new ProfileQuery(
                                null, null, rows.getFirst().profile().name(), List.of(), null)
                        : page();
        return new ClipboardText(CurlCommand.of(endpoint, query), Text.of("profiles.copied-curl"));
    }

    private ProfileQuery page() {
        ProfileQuery query = list.shown().query();
        PageInfo page = list.pageProperty().get();
        return page == null || page.loaded() != null
                ? query
                : query.page((int) page.limit(), (int) Math.min(page.offset(), Integer.MAX_VALUE));
    }

    private List<Column<?>> shownColumns() {
        return columns.columnsProperty().get().stream()
                .filter(ViewColumn::visible)
                .<Column<?>>flatMap(column -> Columns.byId(column.id()).stream())
                .toList();
    }
}
