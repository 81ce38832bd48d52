package mpilot.console.ui.overview;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.fleet.overview.Totals;
import mpilot.console.policy.Ages;
import mpilot.console.policy.Amounts;
import mpilot.console.policy.LimitWords;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.RowTable;

import java.math.BigDecimal;
import java.util.List;

/** What may be added up over all profiles, and why the rest may not. */
final class TotalsPane extends VBox {
    private final OverviewViewModel viewModel;
    private final Label note = new Label();

    TotalsPane(OverviewViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("totals");
        note.setId("totals-note");
        note.getStyleClass().add("note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        RowTable<Totals.InStep> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(note, table);
        viewModel
                .analysis()
                .resultProperty()
                .subscribe(overview -> {
                    if (overview != null) {
                        note.setText(Text.of("overview.totals-note", overview.totals().left()));
                    }
                });
    }

    private RowTable<Totals.InStep> table() {
        return new RowTable<Totals.InStep>(
                        "totals", Text.of("overview.totals"), Text.of("overview.totals-help"))
                .note(new SimpleObjectProperty<>(Text.of("overview.totals-none")))
                .text(
                        "totals-period",
                        Text.of("overview.period"),
                        150,
                        0,
                        sum -> sum.period().words(),
                        null)
                .text(
                        "totals-reset",
                        Text.of("overview.resets"),
                        100,
                        0,
                        sum -> Ages.relative(sum.reset(), viewModel.now()),
                        sum -> Ages.exact(sum.reset()))
                .number(
                        "totals-profiles",
                        Text.of("overview.profiles"),
                        84,
                        1,
                        sum -> Amounts.count(BigDecimal.valueOf(sum.profiles())),
                        null)
                .number(
                        "totals-used",
                        Text.of("overview.used"),
                        120,
                        0,
                        sum -> viewModel.isUsageReported() ? Amounts.usd(sum.used()) : "–",
                        null)
                .number(
                        "totals-cap",
                        Text.of("overview.caps"),
                        120,
                        0,
                        sum -> Amounts.usd(sum.cap()),
                        null)
                .number(
                        "totals-percent",
                        Text.of("overview.percent"),
                        84,
                        2,
                        sum -> viewModel.isUsageReported() ? LimitWords.percent(sum.usage()) : "–",
                        null)
                .follow(
                        viewModel
                                .analysis()
                                .resultProperty()
                                .map(overview ->
                                        overview == null
                                                ? List.<Totals.InStep>of()
                                                : overview.totals().inStep())
                                .orElse(List.of()),
                        new SimpleObjectProperty<>())
                .tellAgainWith(viewModel.nowProperty());
    }
}
