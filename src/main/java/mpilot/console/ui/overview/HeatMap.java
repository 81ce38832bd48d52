package mpilot.console.ui.overview;

import javafx.scene.layout.StackPane;

import mpilot.console.fleet.overview.HeatCell;
import mpilot.console.fleet.overview.HeatRow;
import mpilot.console.fleet.overview.Overview;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.RowTable;
import mpilot.console.ui.kit.ShownName;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Profiles down, providers across, and how near its worst limit each is: as many providers as there
 * is room for, the most common first, and one column for the rest.
 */
final class HeatMap extends StackPane {
    private static final double LEAST_NAME_WIDTH = 170;
    private static final double MOST_NAME_WIDTH = 300;
    private static final double CELL_WIDTH = 82;
    private static final double RESET_WIDTH = 92;
    private static final double SCROLL_BAR = 18;
    private static final int MAX_PROVIDERS = 10;

    private final OverviewViewModel viewModel;
    private final RowTable<HeatRow> table =
            new RowTable<>(
                    "heat-map", Text.of("overview.map-spoken"), Text.of("overview.table-help"));
    private List<String> shown = List.of();
    private int providers = -1;

    HeatMap(OverviewViewModel viewModel) {
        this.viewModel = viewModel;
        setMinSize(0, 0);
        table.note(viewModel.noteProperty());
        table.follow(viewModel.rowsProperty(), viewModel.selectedProperty());
        table.tellAgainWith(viewModel.nowProperty());
        viewModel.analysis().resultProperty().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private void fit() {
        Overview overview = viewModel.analysis().resultProperty().get();
        if (overview == null || getWidth() <= 0) {
            return;
        }
        List<String> names =
                overview.providers().stream().map(Overview.ProviderCount::name).toList();
        double room = getWidth() - nameWidth() - RESET_WIDTH - CELL_WIDTH - SCROLL_BAR;
        int columns = Math.clamp((int) (room / CELL_WIDTH), 1, MAX_PROVIDERS + 1);
        List<String> fitting = names.size() <= columns ? names : names.subList(0, columns - 1);
        if (!fitting.equals(shown) || names.size() != providers) {
            shown = List.copyOf(fitting);
            providers = names.size();
            showColumns();
            getChildren().setAll(table);
        }
    }

    private double nameWidth() {
        return Math.clamp(getWidth() / 4, LEAST_NAME_WIDTH, MOST_NAME_WIDTH);
    }

    private void showColumns() {
        table.clearColumns();
        table.text(
                "heat-profile",
                Text.of("overview.profile"),
                nameWidth(),
                0,
                row -> ShownName.of(row.profile()),
                null);
        table.text(
                "heat-reset", Text.of("overview.resets"), RESET_WIDTH, 0, this::reset, this::when);
        table.getColumns().getLast().setMaxWidth(2 * RESET_WIDTH);
        heat("heat-all", Text.of("overview.everything"), HeatRow::everything);
        for (String provider : shown) {
            String title =
                    provider.isEmpty() ? Text.of("overview.no-name") : VisibleText.of(provider);
            heat("heat-provider", title, row -> row.at(provider));
        }
        int others = providers - shown.size();
        if (others > 0) {
            List<String> named = shown;
            heat("heat-others", Text.of("overview.others", others), row -> row.others(named));
        }
    }

    private void heat(String id, String title, Function<HeatRow, HeatCell> cell) {
        table.add(id, title, CELL_WIDTH, 0, () -> new HeatMapCell(viewModel, title, cell))
                .getStyleClass()
                .add("heat-column");
    }

    private String reset(HeatRow row) {
        Limit worst = row.worst();
        Instant reset = worst == null ? null : worst.window().nextReset();
        return reset == null ? "–" : Ages.relative(reset, viewModel.now());
    }

    private String when(HeatRow row) {
        Limit worst = row.worst();
        return worst == null
                ? Text.of("overview.look-no-limit")
                : LimitDetail.of(worst, viewModel.now());
    }
}
