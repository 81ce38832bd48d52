package mpilot.console.ui.findings;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.RowTable;
import mpilot.console.ui.kit.SeverityLook;

/** The findings, a row each. */
final class FindingsTable {
    private FindingsTable() {}

    static RowTable<FindingRow> of(FindingsViewModel viewModel) {
        return new RowTable<FindingRow>(
                        "findings",
                        Text.of("findingsview.table"),
                        Text.of("findingsview.table-help"))
                .note(viewModel.noteProperty())
                .label(
                        "severity",
                        Text.of("findingsview.severity"),
                        112,
                        0,
                        row -> SeverityLook.chip(row.finding().rule().severity()))
                .text("rule", Text.of("findingsview.rule"), 210, 0, FindingRow::title, null)
                .text("profile", Text.of("findingsview.profile"), 230, 0, FindingRow::name, null)
                .text(
                        "explanation",
                        Text.of("findingsview.explanation"),
                        380,
                        1,
                        FindingRow::explanation,
                        null)
                .follow(viewModel.rowsProperty(), viewModel.selectedProperty());
    }
}
