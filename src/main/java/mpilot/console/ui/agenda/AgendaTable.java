package mpilot.console.ui.agenda;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.RowTable;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Makes the table of resets, with a head for every day. */
final class AgendaTable {
    private static final PseudoClass DAY = PseudoClass.getPseudoClass("day");

    private AgendaTable() {}

    /** {@return a table of the rows of {@code viewModel}} */
    static RowTable<AgendaRow> of(AgendaViewModel viewModel) {
        RowTable<AgendaRow> table =
                new RowTable<AgendaRow>(
                                "agenda-resets",
                                Text.of("agendaview.resets"),
                                Text.of("agendaview.resets-help"))
                        .note(viewModel.noteProperty())
                        .text(
                                "agenda-when",
                                Text.of("agendaview.when"),
                                216,
                                0,
                                AgendaRow::when,
                                AgendaTable::exactly)
                        .text(
                                "agenda-ahead",
                                Text.of("agendaview.ahead"),
                                84,
                                1,
                                entry(entry -> entry.ahead(viewModel.now())),
                                AgendaTable::exactly)
                        .text(
                                "agenda-profile",
                                Text.of("agendaview.profile"),
                                200,
                                0,
                                AgendaRow::profile,
                                null)
                        .text(
                                "agenda-limit",
                                Text.of("agendaview.limit"),
                                230,
                                2,
                                entry(AgendaRow.Entry::limit),
                                null)
                        .text(
                                "agenda-freed",
                                Text.of("agendaview.freed"),
                                230,
                                3,
                                entry(AgendaRow.Entry::freed),
                                null)
                        .follow(viewModel.rowsProperty(), viewModel.selectedProperty());
        table.setRowFactory(_ -> new Row());
        table.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                viewModel.openSelected();
                pressed.consume();
            }
        });
        return table;
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

    private static final class Row extends TableRow<AgendaRow> {
        @Override
        protected void updateItem(@Nullable AgendaRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(DAY, row instanceof AgendaRow.Day);
        }
    }
}
