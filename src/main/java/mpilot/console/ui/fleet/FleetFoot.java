package mpilot.console.ui.fleet;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.policy.Ages;
import mpilot.console.text.Text;

/** Below a place: how many profiles it looks at, as of when, and how far a load under way is. */
final class FleetFoot extends HBox {
    private final FleetViewModel fleet;
    private final Label coverage = new Label();
    private final Label age = new Label();
    private final Tooltip exact = new Tooltip();
    private final ProgressBar bar = new ProgressBar();
    private final Label loading = new Label();
    private final Button cancel = new Button(Text.of("fleetview.cancel"));
    private final HBox progress = new HBox(8, bar, loading, cancel);

    FleetFoot(FleetViewModel fleet) {
        this.fleet = fleet;
        setId("fleet-foot");
        getStyleClass().add("foot");
        setAlignment(Pos.CENTER_LEFT);
        coverage.getStyleClass().add("coverage");
        coverage.setMinWidth(0);
        age.getStyleClass().add("freshness");
        age.setTooltip(exact);
        age.setMinWidth(0);
        bar.setPrefWidth(120);
        cancel.setId("fleet-foot-cancel");
        cancel.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        cancel.setAccessibleHelp(Text.of("fleetview.cancel-help"));
        cancel.setOnAction(_ -> fleet.cancel());
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.setMinWidth(USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getChildren().addAll(coverage, spacer, progress, age);
        fleet.stateProperty().subscribe(this::show);
    }

    private void show(FleetState state) {
        LoadedFleet here = fleet.fleet();
        if (here != null) {
            coverage.setText(Text.of("fleetview.covers", here.coverage().sentence()));
            age.setText(Text.of("fleetview.as-of", Ages.local(here.loadedAt())));
            exact.setText(Ages.exact(here.loadedAt()));
        }
        boolean isLoading = state instanceof FleetState.Loading;
        shown(progress, isLoading);
        shown(age, !isLoading);
        if (state instanceof FleetState.Loading(long rows, long total)) {
            bar.setProgress(
                    total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) rows / total);
            loading.setText(
                    total == 0
                            ? Text.of("fleetview.loading")
                            : Text.of("fleetview.loaded-of", rows, total));
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
