package mpilot.console.ui.agenda;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.RowTable;

import java.util.function.Function;

/** Makes the table of resets, with a head for every day. */
final class AgendaTable {
    private AgendaTable() {}

    /** {@return a table of the rows of {@code viewModel}} */
    static RowTable<AgendaRow> of(AgendaViewModel viewModel) {
        return new RowTable<AgendaRow>(
                        "agenda-resets",
                        Text.of("agendaview.resets"),
                        Text.of("agendaview.resets-help"))
                .note(viewModel.noteProperty())
                .text(
                        "agenda-when",
                        Text.of("agendaview.when"),
                        200,
                        0,
                        AgendaRow::when,
                        AgendaTable::exactly)
                .text(
                        "agenda-ahead",
                        Text.of("agendaview.ahead"),
                        84,
                        2,
                        entry(entry -> entry.ahead(viewModel.now())),
                        AgendaTable::exactly)
                .text(
                        "agenda-profile",
                        Text.of("agendaview.profile"),
                        186,
                        0,
                        AgendaRow::profile,
                        null)
                .text(
                        "agenda-limit",
                        Text.of("agendaview.limit"),
                        190,
                        1,
                        entry(AgendaRow.Entry::limit),
                        null)
                .text(
                        "agenda-freed",
                        Text.of("agendaview.freed"),
                        280,
                        3,
                        entry(AgendaRow.Entry::freed),
                        null)
                .heads(row -> row instanceof AgendaRow.Day)
                .onEnter(viewModel::openSelected)
                .tellAgainWith(viewModel.nowProperty())
                .follow(viewModel.rowsProperty(), viewModel.selectedProperty());
    }

    private static String exactly(AgendaRow row) {
        return switch (row) {
            case AgendaRow.Day day -> day.when();
            case AgendaRow.Entry entry -> entry.exactly();
        };
    }

    /** What stands in a cell of a reset; a day has none. */
    private static Function<AgendaRow, String> entry(Function<AgendaRow.Entry, String> text) {
        return row -> row instanceof AgendaRow.Entry entry ? text.apply(entry) : "";
    }
}
