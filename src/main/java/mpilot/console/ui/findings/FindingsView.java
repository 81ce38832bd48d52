package mpilot.console.ui.findings;

import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.policy.findings.Severity;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetPane;
import mpilot.console.ui.kit.ChoicePills;
import mpilot.console.ui.kit.FieldsAndTools;
import mpilot.console.ui.kit.RowTable;
import mpilot.console.ui.kit.SearchField;
import mpilot.console.ui.kit.SeverityLook;
import mpilot.console.ui.saving.SaveDialog;
import mpilot.console.ui.saving.SaveOutcome;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * The findings: filters and the export above, the table, and what to do about the selected one
 * below.
 */
public final class FindingsView extends VBox {
    private final FindingsViewModel viewModel;

    /** Shows {@code viewModel}, and has the profiles loaded. */
    public FindingsView(FindingsViewModel viewModel) {
        this(viewModel, SaveDialog.ofSystem());
    }

    FindingsView(FindingsViewModel viewModel, SaveDialog dialog) {
        this.viewModel = viewModel;
        getStyleClass().add("findings-view");
        RowTable<FindingLine> table = FindingsTable.of(viewModel);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox filters = new VBox(narrowing(dialog), ordering());
        filters.getStyleClass().add("filter-bar");
        VBox said = new VBox(new SaveOutcome("findings-outcome", viewModel.savingProperty()));
        said.getStyleClass().add("list-said");
        said.managedProperty().bind(said.getChildren().getFirst().managedProperty());
        VBox content = new VBox(filters, said, table, new FindingDetail(viewModel));
        FleetPane pane = new FleetPane(viewModel.analysis(), content);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().add(pane);
        viewModel.open();
    }

    private Node narrowing(SaveDialog dialog) {
        SearchField search =
                new SearchField(
                        "findings-search",
                        Text.of("findingsview.search"),
                        Text.of("findingsview.search-help"),
                        viewModel.searchProperty());
        return new FieldsAndTools(
                line(search, severities()), new FindingsExport(viewModel, dialog));
    }

    private Node ordering() {
        Label summary = new Label();
        summary.setId("findings-summary");
        summary.getStyleClass().add("section-aside");
        summary.setMinWidth(0);
        summary.textProperty()
                .bind(
                        viewModel
                                .summaryProperty()
                                .map(known ->
                                        known == null
                                                ? ""
                                                : Text.of(
                                                        "findingsview.summary",
                                                        known.total(),
                                                        known.profiles()))
                                .orElse(""));
        return line(new RulePicker(viewModel).box(), groupings(), spacer(), summary);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("filter-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private Node groupings() {
        ChoicePills<FindingGrouping> pills = new ChoicePills<>(viewModel.groupingProperty());
        for (FindingGrouping each : FindingGrouping.values()) {
            String word =
                    switch (each) {
                        case NONE -> Text.of("findingsview.group-none");
                        case RULE -> Text.of("findingsview.group-rule");
                        case PROFILE -> Text.of("findingsview.group-profile");
                    };
            pills.choice(
                    each,
                    "group-" + each.name().toLowerCase(Locale.ROOT),
                    new SimpleStringProperty(word),
                    Text.of("findingsview.group-help"));
        }
        return pills;
    }

    private Node severities() {
        ChoicePills<@Nullable Severity> pills = new ChoicePills<>(viewModel.severityProperty());
        severity(pills, null);
        for (Severity each : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            severity(pills, each);
        }
        return pills;
    }

    private void severity(ChoicePills<@Nullable Severity> pills, @Nullable Severity severity) {
        String word = severity == null ? Text.of("findingsview.all") : SeverityLook.words(severity);
        pills.choice(
                severity,
                severity == null
                        ? "severity-all"
                        : "severity-" + severity.name().toLowerCase(Locale.ROOT),
                viewModel
                        .summaryProperty()
                        .map(known -> known == null ? word : counted(word, known, severity))
                        .orElse(word),
                Text.of("findingsview.severity-help"));
    }

    private static String counted(String word, FindingsSummary known, @Nullable Severity severity) {
        return Text.of(
                "findingsview.count", word, severity == null ? known.total() : known.of(severity));
    }
}
