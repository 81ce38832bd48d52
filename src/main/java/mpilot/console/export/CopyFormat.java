package mpilot.console.export;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.column.Column;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.text.Text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that rows are copied in, as text for the clipboard. */
public enum CopyFormat {
    /** A line a row with tabs between the cells, which a spreadsheet takes into its own. */
    TSV("export.copy-tsv") {
        @Override
        public String text(List<FleetRow> rows, List<Column<?>> columns) {
            Stream<String> head = Stream.of(line(columns.stream().map(Column::title)));
            Stream<String> body =
                    rows.stream()
                            .map(row ->
                                    line(columns.stream().map(each -> CsvWriter.cell(each, row))));
            return table(head, body);
        }

        private String line(Stream<String> cells) {
            return cells.map(CopyFormat::oneLine).collect(Collectors.joining("\t"));
        }
    },
    /** A table in GitHub Flavored Markdown, in the operator's words. */
    MARKDOWN("export.copy-markdown") {
        @Override
        public String text(List<FleetRow> rows, List<Column<?>> columns) {
            MarkdownTable table = new MarkdownTable();
            table.head(
                    columns.stream().map(Column::title).toList(),
                    column -> columns.get(column).kind().isNumber());
            rows.forEach(
                    row -> table.row(columns.stream().map(column -> column.words(row)).toList()));
            return table.text();
        }
    },
    /** What the gateway sent: the object of one row, a list of several. */
    JSON("export.copy-json") {
        @Override
        public String text(List<FleetRow> rows, List<Column<?>> columns) {
            if (rows.size() == 1) {
                return ProfileCodec.toPrettyJson(rows.getFirst().profile()) + "\n";
            }
            return rows.stream()
                    .map(row -> ProfileCodec.toPrettyJson(row.profile()).indent(2).stripTrailing())
                    .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        }
    },
    /** The ids, one a line. */
    IDS("export.copy-ids") {
        @Override
        public String text(List<FleetRow> rows, List<Column<?>> columns) {
            return rows.stream()
                    .map(row -> Long.toString(row.profile().id()))
                    .collect(Collectors.joining("\n"));
        }
    };

    private final String key;

    CopyFormat(String key) {
        this.key = key;
    }

    /** {@return what the operator chooses it by} */
    public String title() {
        return Text.of(key);
    }

    /**
     * {@return {@code rows} in this format}
     *
     * @param columns the columns of a table, in their order; the other formats do not ask
     */
    public abstract String text(List<FleetRow> rows, List<Column<?>> columns);

    private static String table(Stream<String> head, Stream<String> body) {
        return Stream.concat(head, body).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Text without the tabs and line breaks that would end its cell. */
    static String oneLine(String text) {
        return text.replaceAll("[\\t\\r\\n\\x0B\\f\\x85\\u2028\\u2029]+", " ");
    }
}
