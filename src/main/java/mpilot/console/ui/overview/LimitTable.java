package mpilot.console.ui.overview;

import javafx.scene.control.Label;

import mpilot.console.fleet.overview.LimitRows;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.LimitWords;
import mpilot.console.policy.Usage;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;
import mpilot.console.ui.kit.RowTable;
import mpilot.console.ui.kit.ShownName;
import mpilot.console.ui.kit.UsageLevel;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.function.Function;

/** The heat map's twin in words and figures: a line for each limit. */
final class LimitTable {
    private final OverviewViewModel viewModel;

    private LimitTable(OverviewViewModel viewModel) {
        this.viewModel = viewModel;
    }

    static RowTable<LimitRows.Line> of(OverviewViewModel viewModel) {
        return new LimitTable(viewModel).table();
    }

    private RowTable<LimitRows.Line> table() {
        Function<LimitRows.Line, String> detail =
                line -> LimitDetail.of(line.limit(), viewModel.now());
        return new RowTable<LimitRows.Line>(
                        "limits", Text.of("overview.limits"), Text.of("overview.table-help"))
                .note(viewModel.noteProperty())
                .text(
                        "limit-profile",
                        Text.of("overview.profile"),
                        180,
                        0,
                        line -> ShownName.of(line.profile()),
                        null)
                .text(
                        "limit-name",
                        Text.of("overview.limit"),
                        200,
                        0,
                        line -> VisibleText.of(LimitWords.nameAndPeriod(line.limit())),
                        detail)
                .number("limit-used", Text.of("overview.used"), 96, 2, this::used, detail)
                .number(
                        "limit-cap",
                        Text.of("overview.cap"),
                        96,
                        3,
                        line -> LimitWords.cap(line.limit()),
                        detail)
                .number("limit-percent", Text.of("overview.percent"), 70, 0, this::percent, detail)
                .label("limit-state", Text.of("overview.state"), 190, 4, this::state)
                .text(
                        "limit-reset",
                        Text.of("overview.resets"),
                        150,
                        1,
                        line -> LimitWords.reset(line.limit().window(), viewModel.now()),
                        detail)
                .follow(viewModel.limitsProperty(), viewModel.selectedLimitProperty())
                .tellAgainWith(viewModel.nowProperty());
    }

    private String used(LimitRows.Line line) {
        return isSilent(line)
                ? "–"
                : LimitWords.amountOrDash(line.limit(), line.limit().usage().used());
    }

    private String percent(LimitRows.Line line) {
        return isSilent(line) ? "" : LimitWords.percent(line.limit().usage());
    }

    /** A counter at nothing says nothing where no counter is reported. */
    private boolean isSilent(LimitRows.Line line) {
        return HeatLook.of(line.limit(), viewModel.isUsageReported()) == HeatLook.UNKNOWN;
    }

    private Label state(LimitRows.Line line) {
        UsageLevel level = UsageLevel.of(line.limit().usage().state());
        if (level == null || isSilent(line)) {
            return Chips.state(
                    Text.of("overview.look-unknown"),
                    BootstrapIcons.QUESTION_CIRCLE,
                    UsageLevel.UNKNOWN.tone());
        }
        String words =
                line.limit().usage().state() == Usage.State.ELAPSED
                        ? Text.of("overview.look-elapsed")
                        : LimitWords.state(line.limit());
        return Chips.state(words, level.icon(), level.tone());
    }
}
