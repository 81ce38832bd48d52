package mpilot.console.ui.reach;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.policy.Amounts;
import mpilot.console.policy.reach.Reach;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetPane;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.ChoicePills;
import mpilot.console.ui.kit.RowTable;
import mpilot.console.ui.kit.SearchField;
import mpilot.console.ui.kit.ShownName;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.kit.Wrapping;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.math.BigDecimal;
import java.util.Locale;

/** Who can reach what: everything that profiles name, and beside it who reaches the chosen one. */
public final class ReachView extends VBox {
    /** Below this width the two lists stand one above the other. */
    private static final double SIDE_BY_SIDE = 880;

    private final ReachViewModel viewModel;

    /** Shows {@code viewModel}, and has the profiles loaded. */
    public ReachView(ReachViewModel viewModel) {
        this.viewModel = viewModel;
        setId("reach-place");
        getStyleClass().add("reach");
        SplitPane lists = new SplitPane(targets(), answer());
        lists.setDividerPositions(0.46);
        lists.setMinHeight(0);
        widthProperty()
                .subscribe(width ->
                        lists.setOrientation(
                                width.doubleValue() < SIDE_BY_SIDE
                                        ? Orientation.VERTICAL
                                        : Orientation.HORIZONTAL));
        VBox.setVgrow(lists, Priority.ALWAYS);
        FleetPane pane = new FleetPane(viewModel.analysis(), new VBox(filters(), lists));
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
        viewModel.open();
    }

    private Node filters() {
        ChoicePills<@Nullable TargetKind> kinds = new ChoicePills<>(viewModel.kindProperty());
        kind(kinds, null);
        for (TargetKind each : TargetKind.values()) {
            kind(kinds, each);
        }
        HBox bar =
                new HBox(
                        new SearchField(
                                "reach-search",
                                Text.of("reach.search"),
                                Text.of("reach.search-help"),
                                viewModel.searchProperty()),
                        kinds);
        bar.getStyleClass().add("filter-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void kind(ChoicePills<@Nullable TargetKind> kinds, @Nullable TargetKind kind) {
        String word = kind == null ? Text.of("reach.all") : kind.words();
        kinds.choice(
                kind,
                kind == null ? "reach-all" : "reach-" + kind.name().toLowerCase(Locale.ROOT),
                viewModel.countProperty(kind).map(count -> Text.of("reach.count", word, count)),
                Text.of("reach.kind-help"));
    }

    private Node targets() {
        return new RowTable<TargetRow>(
                        "reach-targets", Text.of("reach.targets"), Text.of("reach.targets-help"))
                .note(viewModel.targetsNote())
                .text("target-name", Text.of("reach.name"), 190, 0, TargetRow::name, null)
                .text("target-owner", Text.of("reach.of"), 120, 1, TargetRow::owner, null)
                .text("target-kind", Text.of("reach.kind"), 84, 2, row -> row.kind().word(), null)
                .number(
                        "target-certain",
                        Text.of("reach.allowed-by"),
                        84,
                        0,
                        row -> count(row.count().certain()),
                        null)
                .number(
                        "target-uncertain",
                        Text.of("reach.perhaps-by"),
                        84,
                        3,
                        row -> count(row.count().uncertain()),
                        null)
                .follow(viewModel.targetsProperty(), viewModel.targetProperty());
    }

    private static String count(int number) {
        return Amounts.count(BigDecimal.valueOf(number));
    }

    private Node answer() {
        Label title = new Label();
        title.setId("reach-title");
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        Label summary = new Label();
        summary.setId("reach-summary");
        summary.getStyleClass().add("section-aside");
        Wrapping.follow(summary);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        viewModel.targetProperty().subscribe(row -> show(row, title, summary));
        VBox head = new VBox(2, title, summary);
        head.getStyleClass().add("reach-head");
        RowTable<Reach> profiles = profiles();
        VBox.setVgrow(profiles, Priority.ALWAYS);
        return new VBox(head, profiles);
    }

    private static void show(@Nullable TargetRow row, Label title, Label summary) {
        title.setText(
                row == null
                        ? Text.of("reach.choose")
                        : row.owner().isEmpty()
                                ? Text.of("reach.title", row.kind().word(), row.name())
                                : Text.of(
                                        "reach.title-of",
                                        row.kind().word(),
                                        row.name(),
                                        row.owner()));
        summary.setText(
                row == null
                        ? ""
                        : Text.of("reach.summary", row.count().certain(), row.count().uncertain()));
    }

    private RowTable<Reach> profiles() {
        return new RowTable<Reach>(
                        "reaching", Text.of("reach.reaching"), Text.of("reach.reaching-help"))
                .note(viewModel.reachingNote())
                .text(
                        "reaching-profile",
                        Text.of("reach.profile"),
                        180,
                        0,
                        reach -> ShownName.of(reach.profile()),
                        null)
                .label("reaching-ruling", Text.of("reach.ruling"), 124, 0, ReachView::ruling)
                .text(
                        "reaching-rule",
                        Text.of("reach.rule"),
                        260,
                        1,
                        reach -> reach.rule().sentence(),
                        null)
                .follow(viewModel.reachingProperty(), viewModel.selectedProperty());
    }

    private static Label ruling(Reach reach) {
        return reach.isCertain()
                ? Chips.state(Text.of("reach.allowed"), BootstrapIcons.CHECK_CIRCLE, Tone.GOOD)
                : Chips.state(
                        Text.of("reach.perhaps"), BootstrapIcons.QUESTION_CIRCLE, Tone.WARNING);
    }
}
