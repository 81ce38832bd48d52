package mpilot.console.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.ShownName;
import mpilot.console.ui.kit.Wrapping;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Profiles side by side: who they are chosen from at the left, where they differ at the right. */
final class ProfileCompareView extends BorderPane {
    private final ProfileCompareViewModel viewModel;
    private final DifferenceTable table;
    private final FlowPane chosen = new FlowPane(6, 6);

    ProfileCompareView(CompareViewModel place) {
        this.viewModel = place.profiles();
        this.table = new DifferenceTable("compare-rows", viewModel.rowsProperty());
        table.noteWhenEmpty(viewModel.noteProperty());
        chosen.setId("compare-chosen");
        VBox.setVgrow(table, Priority.ALWAYS);
        Node picker = new ProfilePicker(viewModel);
        picker.visibleProperty().bind(place.aloneProperty().not());
        picker.managedProperty().bind(picker.visibleProperty());
        setLeft(picker);
        setCenter(new VBox(head(others(place)), table));
        viewModel.sidesProperty().subscribe(this::show);
    }

    /** Leads to all profiles, where none but those that are compared are at hand. */
    private static Button others(CompareViewModel place) {
        Button others =
                Notice.plainAction(
                        "compare-others",
                        Text.of("compareview.others"),
                        Text.of("compareview.others-help"),
                        place::chooseOthers);
        others.visibleProperty().bind(place.aloneProperty());
        others.managedProperty().bind(others.visibleProperty());
        return others;
    }

    private Node head(Button others) {
        CheckBox only = new CheckBox(Text.of("compareview.only-differences"));
        only.setId("compare-only");
        only.setAccessibleHelp(Text.of("compareview.only-help"));
        only.selectedProperty().bindBidirectional(viewModel.onlyDifferencesProperty());
        CheckBox usage = new CheckBox(Text.of("compareview.usage"));
        usage.setId("compare-usage");
        usage.setAccessibleHelp(Text.of("compareview.usage-help"));
        usage.setTooltip(new Tooltip(Text.of("compareview.usage-help")));
        usage.selectedProperty().bindBidirectional(viewModel.usageProperty());
        Label summary = new Label();
        summary.setId("compare-summary");
        summary.getStyleClass().add("section-aside");
        Wrapping.follow(summary);
        summary.textProperty().bind(viewModel.summaryProperty());
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        Button copy =
                CompareButtons.copy(
                        "compare-copy",
                        () -> {
                            String markdown = viewModel.markdown();
                            if (markdown != null) {
                                CompareButtons.toClipboard(this, markdown);
                            }
                        });
        copy.disableProperty().bind(viewModel.summaryProperty().isEmpty());
        FlowPane options = new FlowPane(12, 8, only, usage, others);
        HBox told = new HBox(12, summary, copy);
        told.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(8, chosen, options, told);
        head.getStyleClass().add("compare-head");
        return head;
    }

    private void show(List<AccessProfile> sides) {
        chosen.getChildren().setAll(sides.stream().map(this::chip).toList());
        chosen.setVisible(!sides.isEmpty());
        chosen.setManaged(!sides.isEmpty());
        table.show(sides.stream().map(ShownName::of).toList());
    }

    private Button chip(AccessProfile profile) {
        String name = VisibleText.of(ShownName.of(profile), 60);
        Button chip = new Button(name, new FontIcon(BootstrapIcons.X));
        chip.getStyleClass().setAll("button", "chip", "chip-removable");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setTooltip(new Tooltip(Text.of("compareview.take-away")));
        chip.setAccessibleText(Text.of("compareview.take-away-name", name));
        chip.setOnAction(_ -> viewModel.remove(profile));
        return chip;
    }
}
