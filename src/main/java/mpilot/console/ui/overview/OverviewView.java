package mpilot.console.ui.overview;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import mpilot.console.fleet.overview.Overview;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetPane;
import mpilot.console.ui.kit.ChoicePills;
import mpilot.console.ui.kit.RowTable;
import mpilot.console.ui.kit.SearchField;
import mpilot.console.ui.kit.Tone;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/** All profiles at a glance: counts that filter, and below them the heat map and its twins. */
public final class OverviewView extends VBox {
    private final OverviewViewModel viewModel;

    /** Shows {@code viewModel}, and has the profiles loaded. */
    public OverviewView(OverviewViewModel viewModel) {
        this.viewModel = viewModel;
        setId("overview-place");
        getStyleClass().add("overview");
        VBox content = new VBox(truth(), new StandingTiles(viewModel), filters(), modes());
        VBox.setVgrow(content.getChildren().getLast(), Priority.ALWAYS);
        FleetPane pane = new FleetPane(viewModel.analysis(), content);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
        viewModel.open();
    }

    private Node truth() {
        Label text = new Label(null, new FontIcon(BootstrapIcons.INFO_CIRCLE));
        text.setId("usage-truth");
        text.getStyleClass().add("truth");
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        viewModel.analysis().resultProperty().subscribe(overview -> showTruth(text, overview));
        return text;
    }

    private static void showTruth(Label text, @Nullable Overview overview) {
        if (overview != null) {
            text.setText(overview.truth().sentence());
            text.setTooltip(new Tooltip(text.getText()));
            (overview.truth().isReported() ? Tone.NEUTRAL : Tone.WARNING).paint(text);
        }
    }

    private Node filters() {
        ChoicePills<OverviewViewModel.Mode> modes = new ChoicePills<>(viewModel.modeProperty());
        modes.setId("overview-modes");
        for (OverviewViewModel.Mode mode : OverviewViewModel.Mode.values()) {
            modes.choice(
                    mode,
                    "mode-" + mode.name().toLowerCase(Locale.ROOT),
                    new SimpleObjectProperty<>(word(mode)),
                    help(mode));
        }
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        new SearchField(
                                "overview-search",
                                Text.of("overview.search"),
                                Text.of("overview.search-help"),
                                viewModel.searchProperty()),
                        spacer,
                        modes);
        bar.getStyleClass().add("filter-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private static String word(OverviewViewModel.Mode mode) {
        return switch (mode) {
            case MAP -> Text.of("overview.map");
            case LIMITS -> Text.of("overview.limits");
            case TOTALS -> Text.of("overview.totals");
        };
    }

    private static String help(OverviewViewModel.Mode mode) {
        return switch (mode) {
            case MAP -> Text.of("overview.map-help");
            case LIMITS -> Text.of("overview.limits-help");
            case TOTALS -> Text.of("overview.totals-help");
        };
    }

    private Node modes() {
        HeatMap map = new HeatMap(viewModel);
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox heat = new VBox(map, legend());
        RowTable<?> limits = LimitTable.of(viewModel);
        TotalsPane totals = new TotalsPane(viewModel);
        StackPane modes = new StackPane(heat, limits, totals);
        modes.setMinHeight(0);
        viewModel
                .modeProperty()
                .subscribe(mode -> {
                    heat.setVisible(mode == OverviewViewModel.Mode.MAP);
                    limits.setVisible(mode == OverviewViewModel.Mode.LIMITS);
                    totals.setVisible(mode == OverviewViewModel.Mode.TOTALS);
                });
        return modes;
    }

    private static Node legend() {
        FlowPane legend = new FlowPane();
        legend.setId("heat-legend");
        legend.getStyleClass().add("legend");
        for (HeatLook look : HeatLook.values()) {
            if (look != HeatLook.ABSENT) {
                legend.getChildren().add(HeatMapCell.sample(look));
            }
        }
        return legend;
    }
}
