package mpilot.console.ui.compare;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetPane;

/** The place: which comparison is wanted above, and that comparison. */
public final class CompareView extends VBox {
    private final CompareViewModel viewModel;

    /** Shows {@code viewModel}, and has the profiles loaded. */
    public CompareView(CompareViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("compare-view");
        Node profiles = new ProfileCompareView(viewModel);
        Node fleets = new FleetCompareView(viewModel.fleets(), viewModel.gateway());
        profiles.visibleProperty().bind(viewModel.comparingFleetsProperty().not());
        fleets.visibleProperty().bind(viewModel.comparingFleetsProperty());
        StackPane comparison = new StackPane(profiles, fleets);
        VBox.setVgrow(comparison, Priority.ALWAYS);
        FleetPane pane =
                new FleetPane(
                        viewModel.all(), new VBox(choice(), comparison), viewModel.aloneProperty());
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
        viewModel.open();
    }

    private Node choice() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton profiles = toggle("compare-profiles", Text.of("compareview.profiles"), group);
        profiles.setAccessibleHelp(Text.of("compareview.profiles-help"));
        profiles.getStyleClass().add(Styles.LEFT_PILL);
        ToggleButton fleets = toggle("compare-fleets", Text.of("compareview.fleets"), group);
        fleets.setAccessibleHelp(Text.of("compareview.fleets-help"));
        fleets.getStyleClass().add(Styles.RIGHT_PILL);
        viewModel
                .comparingFleetsProperty()
                .subscribe(fleetsWanted -> group.selectToggle(fleetsWanted ? fleets : profiles));
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        group.selectToggle(before);
                    } else {
                        viewModel.comparingFleetsProperty().set(now.equals(fleets));
                    }
                });
        HBox bar = new HBox(profiles, fleets);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("compare-choice");
        return bar;
    }

    private static ToggleButton toggle(String id, String text, ToggleGroup group) {
        ToggleButton toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.setToggleGroup(group);
        return toggle;
    }
}
