package mpilot.console.ui.agenda;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.policy.Limit;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetPane;
import mpilot.console.ui.kit.ChoicePills;
import mpilot.console.ui.kit.FieldsAndTools;
import mpilot.console.ui.kit.RowTable;
import mpilot.console.ui.kit.SearchField;
import mpilot.console.ui.kit.Wrapping;
import mpilot.console.ui.saving.SaveDialog;
import mpilot.console.ui.saving.SaveOutcome;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.io.File;
import java.util.List;

/** The agenda: filters and the calendar's export above, the resets by day below. */
public final class AgendaView extends VBox {
    private final AgendaViewModel viewModel;
    private final SaveDialog dialog;

    /** Shows {@code viewModel}, and has the profiles loaded. */
    public AgendaView(AgendaViewModel viewModel) {
        this(viewModel, SaveDialog.ofSystem());
    }

    AgendaView(AgendaViewModel viewModel, SaveDialog dialog) {
        this.viewModel = viewModel;
        this.dialog = dialog;
        setId("agenda-place");
        RowTable<AgendaRow> table = AgendaTable.of(viewModel);
        VBox.setVgrow(table, Priority.ALWAYS);
        FleetPane pane = new FleetPane(viewModel.analysis(), new VBox(filters(), said(), table));
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
        viewModel.open();
    }

    private Node filters() {
        ChoicePills<Limit.@Nullable Unit> units = new ChoicePills<>(viewModel.unitProperty());
        unit(units, null, "agenda-all", Text.of("agendaview.all"));
        unit(units, Limit.Unit.USD, "agenda-budgets", Text.of("agendaview.budgets"));
        unit(units, Limit.Unit.TOKENS, "agenda-tokens", Text.of("agendaview.tokens"));
        unit(units, Limit.Unit.REQUESTS, "agenda-requests", Text.of("agendaview.requests"));
        HBox fields =
                new HBox(
                        new SearchField(
                                "agenda-search",
                                Text.of("agendaview.search"),
                                Text.of("agendaview.search-help"),
                                viewModel.searchProperty()),
                        units);
        fields.getStyleClass().add("filter-line");
        VBox bar = new VBox(new FieldsAndTools(fields, export()));
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private void unit(
            ChoicePills<Limit.@Nullable Unit> units,
            Limit.@Nullable Unit unit,
            String id,
            String word) {
        units.choice(
                unit,
                id,
                viewModel
                        .countProperty(unit)
                        .map(count -> Text.of("agendaview.count", word, count)),
                Text.of("agendaview.kind-help"));
    }

    private Button export() {
        Button export =
                new Button(
                        Text.of("agendaview.export"), new FontIcon(BootstrapIcons.CALENDAR_PLUS));
        export.setId("agenda-export");
        export.setMinWidth(USE_PREF_SIZE);
        export.setTooltip(new Tooltip(Text.of("agendaview.export-help")));
        export.setAccessibleHelp(Text.of("agendaview.export-help"));
        export.disableProperty().bind(viewModel.rowsProperty().map(List::isEmpty));
        export.setOnAction(_ -> {
            File chosen =
                    dialog.choose(
                            getScene().getWindow(),
                            new SaveDialog.Wanted(
                                    Text.of("agendaview.export-title"),
                                    Text.of("agendaview.calendar"),
                                    viewModel.calendarName()));
            if (chosen != null) {
                viewModel.save(chosen.toPath());
            }
        });
        return export;
    }

    private Node said() {
        Label summary = new Label();
        summary.setId("agenda-summary");
        summary.getStyleClass().add("section-aside");
        Wrapping.follow(summary);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.textProperty().bind(viewModel.summaryProperty());
        VBox said =
                new VBox(summary, new SaveOutcome("agenda-outcome", viewModel.savingProperty()));
        said.getStyleClass().add("list-said");
        return said;
    }
}
