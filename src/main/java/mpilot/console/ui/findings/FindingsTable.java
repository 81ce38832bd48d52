package mpilot.console.ui.findings;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.RowTable;
import mpilot.console.ui.kit.SeverityLook;

import java.util.function.Function;

/** Makes the table of findings, a row each, under heads where they are grouped. */
final class FindingsTable {
    private FindingsTable() {}

    /** {@return a table of the lines of {@code viewModel}} */
    static RowTable<FindingLine> of(FindingsViewModel viewModel) {
        return new RowTable<FindingLine>(
                        "findings",
                        Text.of("findingsview.table"),
                        Text.of("findingsview.table-help"))
                .note(viewModel.noteProperty())
                .label(
                        "severity",
                        Text.of("findingsview.severity"),
                        100,
                        0,
                        line -> SeverityLook.chip(line.severity()))
                .text("rule", Text.of("findingsview.rule"), 176, 0, FindingsTable::title, null)
                .text(
                        "profile",
                        Text.of("findingsview.profile"),
                        226,
                        0,
                        FindingsTable::profile,
                        null)
                .text(
                        "explanation",
                        Text.of("findingsview.explanation"),
                        400,
                        1,
                        finding(FindingRow::explanation),
                        null)
                .heads(line -> line instanceof FindingLine.Group)
                .onEnter(viewModel::openSelected)
                .follow(viewModel.rowsProperty(), viewModel.selectedProperty());
    }

    private static String title(FindingLine line) {
        return switch (line) {
            case FindingLine.Group group -> group.title();
            case FindingRow row -> row.title();
        };
    }

    private static String profile(FindingLine line) {
        return switch (line) {
            case FindingLine.Group group -> Text.of("findingsview.group", group.findings());
            case FindingRow row -> row.name();
        };
    }

    /** What stands in a cell of a finding; a head has none. */
    private static Function<FindingLine, String> finding(Function<FindingRow, String> text) {
        return line -> line instanceof FindingRow row ? text.apply(row) : "";
    }
}
