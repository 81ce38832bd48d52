package mpilot.console.ui.compare;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import mpilot.console.connection.SavedConnection;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.difference.DifferenceWords;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.LoadProgress;
import mpilot.console.ui.fleet.LoadQuestion;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.kit.Wrapping;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.io.File;
import java.util.List;

/** All profiles against others: with whom above, who differs below, and how at the bottom. */
final class FleetCompareView extends BorderPane {
    private final FleetCompareViewModel viewModel;
    private final String gateway;
    private final LineTable<FleetComparison.Line> lines;
    private final DifferenceTable detail;
    private final SplitPane content = new SplitPane();
    private final Notice notice = new Notice();
    private final LoadProgress progress;
    private final StateToggles states;
    private final Label summary = new Label();
    private final Label trouble = new Label();
    private final Button again =
            Notice.plainAction(
                    "fleets-again",
                    Text.of("compareview.again"),
                    Text.of("compareview.again-help"),
                    this::again);

    /** Shows {@code viewModel}; {@code gateway} is what this gateway is called. */
    FleetCompareView(FleetCompareViewModel viewModel, String gateway) {
        this.viewModel = viewModel;
        this.gateway = gateway;
        this.states = new StateToggles(viewModel.filterProperty());
        this.lines = lines();
        this.detail = new DifferenceTable("fleets-detail", viewModel.detailProperty());
        detail.noteWhenEmpty(
                viewModel
                        .selectedProperty()
                        .map(line -> Text.of("compareview.one-side"))
                        .orElse(Text.of("compareview.select-line")));
        progress = new LoadProgress(notice, Text.of("compareview.loading"), cancel());
        notice.setId("fleets-state");
        content.setOrientation(Orientation.VERTICAL);
        content.setDividerPositions(0.62);
        content.getItems().setAll(lines, detail);
        setTop(head());
        setCenter(new StackPane(content, notice));
        viewModel.stateProperty().subscribe(this::show);
        viewModel.filterProperty().subscribe((_, _) -> list());
    }

    private Node head() {
        MenuButton with =
                new MenuButton(
                        Text.of("compareview.with"), new FontIcon(BootstrapIcons.ARROW_LEFT_RIGHT));
        with.setId("fleets-with");
        with.setAccessibleText(Text.of("compareview.with"));
        with.setAccessibleHelp(Text.of("compareview.with-help"));
        with.setMinWidth(USE_PREF_SIZE);
        with.setOnShowing(_ -> fill(with));
        fill(with);
        again.setMinWidth(USE_PREF_SIZE);
        summary.setId("fleets-summary");
        summary.getStyleClass().add("section-aside");
        Wrapping.follow(summary);
        trouble.setId("fleets-trouble");
        trouble.getStyleClass().add("compare-trouble");
        Wrapping.follow(trouble);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        Button copy =
                CompareButtons.copy(
                        "fleets-copy",
                        () -> viewModel.copy(text -> CompareButtons.toClipboard(this, text)));
        copy.visibleProperty().bind(content.visibleProperty());
        copy.managedProperty().bind(content.visibleProperty());
        FlowPane bar = new FlowPane(12, 8, with, again, states);
        HBox told = new HBox(12, summary, copy);
        told.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(8, bar, told, trouble);
        head.getStyleClass().add("compare-head");
        return head;
    }

    private void fill(MenuButton with) {
        with.getItems().clear();
        for (SavedConnection connection : viewModel.connections()) {
            MenuItem item = new MenuItem(VisibleText.of(connection.name()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> viewModel.compareWith(connection));
            with.getItems().add(item);
        }
        MenuItem file =
                new MenuItem(
                        Text.of("compareview.file"), new FontIcon(BootstrapIcons.FILE_EARMARK));
        file.setId("fleets-file");
        file.setOnAction(_ -> choose());
        with.getItems().add(file);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("compareview.file"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.compareWith(chosen.toPath());
        }
    }

    private void again() {
        viewModel.again();
    }

    private LineTable<FleetComparison.Line> lines() {
        LineTable<FleetComparison.Line> table =
                new LineTable<>(
                        "fleets-lines",
                        Text.of("compareview.lines"),
                        Text.of("compareview.lines-help"));
        table.getColumns()
                .setAll(
                        List.of(
                                table.chips(
                                        "state",
                                        Text.of("difference.column-kind"),
                                        150,
                                        line -> KindLook.chip(line.pair().state())),
                                table.text(
                                        "profile",
                                        Text.of("difference.column-profile"),
                                        280,
                                        FleetComparison.Line::name,
                                        line ->
                                                line.name()
                                                        + "\n"
                                                        + DifferenceWords.match(
                                                                line.pair().match()),
                                        _ -> 0),
                                table.text(
                                        "what",
                                        Text.of("difference.column-what"),
                                        460,
                                        FleetComparison.Line::what)));
        Label none = new Label(Text.of("compareview.no-lines"));
        none.getStyleClass().add("state-detail");
        table.setPlaceholder(none);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> viewModel.selectedProperty().set(line));
        return table;
    }

    private void show(FleetCompareState state) {
        boolean there =
                state instanceof FleetCompareState.Done
                        || (state instanceof FleetCompareState.Failed failed
                                && failed.before() != null);
        content.setVisible(there);
        notice.setVisible(!there);
        again.setVisible(there);
        again.setManaged(there);
        states.setVisible(there);
        trouble.setText("");
        summary.setText("");
        switch (state) {
            case FleetCompareState.Idle _ ->
                    notice.show(
                            BootstrapIcons.ARROW_LEFT_RIGHT,
                            Text.of("compareview.fleets-idle"),
                            Text.of("compareview.fleets-idle-help"),
                            List.of());
            case FleetCompareState.Working(long rows, long total) -> progress.show(rows, total);
            case FleetCompareState.Asking(long total) ->
                    LoadQuestion.ask(notice, "fleets-agree", total, viewModel::agree, cancel());
            case FleetCompareState.Done(FleetComparison comparison) -> show(comparison);
            case FleetCompareState.Failed(Problem problem, FleetComparison before) -> {
                if (before == null) {
                    showProblem(problem);
                } else {
                    show(before);
                    trouble.setText(
                            Text.of(
                                    "compareview.trouble",
                                    VisibleText.of(problem.sentence()),
                                    problem.advice()));
                }
            }
        }
        summary.setManaged(!summary.getText().isEmpty());
        trouble.setManaged(!trouble.getText().isEmpty());
    }

    private Button cancel() {
        return Notice.plainAction(
                "fleets-cancel",
                Text.of("fleetview.cancel"),
                Text.of("fleetview.cancel-help"),
                viewModel::cancel);
    }

    private void showProblem(Problem problem) {
        notice.show(
                BootstrapIcons.EXCLAMATION_TRIANGLE,
                VisibleText.of(problem.sentence()),
                problem.advice(),
                List.of(
                        Notice.action(
                                "fleets-retry",
                                Text.of("compareview.again"),
                                Text.of("compareview.again-help"),
                                this::again)));
    }

    private void show(FleetComparison comparison) {
        String other = VisibleText.of(comparison.other(), 80);
        summary.setText(
                Text.of(
                        "compareview.summary",
                        VisibleText.of(gateway, 80),
                        other,
                        DifferenceWords.summary(comparison.difference()),
                        comparison.coverage()));
        states.count(comparison.counts());
        detail.show(List.of(comparison.other(), gateway));
        list();
    }

    private void list() {
        lines.getSelectionModel().clearSelection();
        lines.getItems().setAll(viewModel.listed());
    }
}
