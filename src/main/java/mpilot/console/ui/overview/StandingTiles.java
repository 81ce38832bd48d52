package mpilot.console.ui.overview;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import mpilot.console.fleet.overview.Overview;
import mpilot.console.fleet.overview.Standing;
import mpilot.console.policy.Amounts;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.math.BigDecimal;
import java.util.Locale;

/** How many profiles stand in each way; a tile lists them alone, and the first lists all. */
final class StandingTiles extends TilePane {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final double GAP = 8;
    private static final double LEAST = 104;
    private static final double HEIGHT = 56;

    private final OverviewViewModel viewModel;
    private final ToggleGroup group = new ToggleGroup();

    StandingTiles(OverviewViewModel viewModel) {
        super(GAP, GAP);
        this.viewModel = viewModel;
        setId("standings");
        getStyleClass().add("tiles");
        setMinWidth(0);
        setPrefTileHeight(HEIGHT);
        getChildren().add(tile(null));
        for (Standing standing : Standing.values()) {
            getChildren().add(tile(standing));
        }
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        // Once more on the tile that is listed alone: all of them again.
                        group.selectToggle(group.getToggles().getFirst());
                    } else {
                        viewModel.standingProperty().set((Standing) now.getUserData());
                    }
                });
        viewModel
                .standingProperty()
                .subscribe(now ->
                        group.getToggles().stream()
                                .filter(each -> each.getUserData() == now)
                                .forEach(group::selectToggle));
    }

    /** As many tiles in a row as fit, in one row or in rows that are alike. */
    private void fit(double width) {
        int all = getChildren().size();
        double room = width - getInsets().getLeft() - getInsets().getRight();
        int fitting = Math.clamp((int) ((room + GAP) / (LEAST + GAP)), 1, all);
        int rows = (all + fitting - 1) / fitting;
        int columns = (all + rows - 1) / rows;
        setPrefColumns(columns);
        setPrefTileWidth(Math.max(LEAST, Math.floor((room - GAP * (columns - 1)) / columns)));
    }

    private ToggleButton tile(@Nullable Standing standing) {
        Label count = new Label();
        count.getStyleClass().add("tile-count");
        Label word = new Label(words(standing));
        word.getStyleClass().add("tile-word");
        count.setGraphic(new FontIcon(icon(standing)));
        VBox content = new VBox(count, word);
        ToggleButton tile = new ToggleButton(null, content);
        tile.setId(
                standing == null
                        ? "standing-all"
                        : "standing-" + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tile.getStyleClass().setAll("tile");
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        tile.setUserData(standing);
        tile.setToggleGroup(group);
        tile.setTooltip(new Tooltip(help(standing)));
        tile.setAccessibleHelp(help(standing));
        viewModel
                .analysis()
                .resultProperty()
                .subscribe(overview -> {
                    int number = count(overview, standing);
                    count.setText(Amounts.count(BigDecimal.valueOf(number)));
                    tile.setAccessibleText(
                            Text.of("overview.tile-spoken", words(standing), number));
                    tile.pseudoClassStateChanged(NONE, number == 0);
                    (number == 0 ? Tone.NEUTRAL : tone(standing)).paint(count);
                });
        return tile;
    }

    private static int count(@Nullable Overview overview, @Nullable Standing standing) {
        if (overview == null) {
            return 0;
        }
        return standing == null ? overview.rows().size() : overview.count(standing);
    }

    private static String words(@Nullable Standing standing) {
        return switch (standing) {
            case null -> Text.of("overview.all");
            case EXHAUSTED -> Text.of("overview.exhausted");
            case NEAR -> Text.of("overview.near");
            case ZERO_CAP -> Text.of("overview.zero-cap");
            case DENIES_ALL -> Text.of("overview.denies-all");
            case NO_LIMITS -> Text.of("overview.no-limits");
            case INACTIVE_USED -> Text.of("overview.inactive-used");
            case AWAITING_RESET -> Text.of("overview.awaiting-reset");
        };
    }

    private static String help(@Nullable Standing standing) {
        return switch (standing) {
            case null -> Text.of("overview.all-help");
            case EXHAUSTED -> Text.of("overview.exhausted-help");
            case NEAR -> Text.of("overview.near-help");
            case ZERO_CAP -> Text.of("overview.zero-cap-help");
            case DENIES_ALL -> Text.of("overview.denies-all-help");
            case NO_LIMITS -> Text.of("overview.no-limits-help");
            case INACTIVE_USED -> Text.of("overview.inactive-used-help");
            case AWAITING_RESET -> Text.of("overview.awaiting-reset-help");
        };
    }

    private static BootstrapIcons icon(@Nullable Standing standing) {
        return switch (standing) {
            case null -> BootstrapIcons.PEOPLE;
            case EXHAUSTED -> BootstrapIcons.SLASH_CIRCLE;
            case NEAR -> BootstrapIcons.EXCLAMATION_TRIANGLE;
            case ZERO_CAP -> BootstrapIcons.DASH_CIRCLE;
            case DENIES_ALL -> BootstrapIcons.SHIELD_X;
            case NO_LIMITS -> BootstrapIcons.UNLOCK;
            case INACTIVE_USED -> BootstrapIcons.PAUSE_CIRCLE;
            case AWAITING_RESET -> BootstrapIcons.CLOCK_HISTORY;
        };
    }

    private static Tone tone(@Nullable Standing standing) {
        return switch (standing) {
            case null -> Tone.NEUTRAL;
            case EXHAUSTED, DENIES_ALL -> Tone.DANGER;
            case NEAR, ZERO_CAP, NO_LIMITS, INACTIVE_USED -> Tone.WARNING;
            case AWAITING_RESET -> Tone.NEUTRAL;
        };
    }
}
