package mpilot.console.ui.findings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import mpilot.console.policy.findings.Finding;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.FactGrid;
import mpilot.console.ui.kit.FieldLinks;
import mpilot.console.ui.kit.SeverityLook;

import org.jspecify.annotations.Nullable;

/** The selected finding in full, and what to do about it; its fields lead into the inspector. */
final class FindingDetail extends VBox {
    private final FindingsViewModel viewModel;

    FindingDetail(FindingsViewModel viewModel) {
        this.viewModel = viewModel;
        setId("finding-detail");
        getStyleClass().add("finding-detail");
        // The table gives way, not the lines of a sentence.
        setMinHeight(USE_PREF_SIZE);
        viewModel.selectedProperty().subscribe(this::show);
    }

    private void show(@Nullable FindingLine line) {
        boolean isFinding = line instanceof FindingRow;
        setVisible(isFinding);
        setManaged(isFinding);
        if (line instanceof FindingRow row) {
            getChildren().setAll(head(row), new CopyableLabel(row.explanation()), facts(row));
        } else {
            getChildren().clear();
        }
    }

    private static Node head(FindingRow row) {
        Label title = new Label(row.title());
        title.getStyleClass().add("card-title");
        HBox head = new HBox(10, SeverityLook.chip(row.severity()), title);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node facts(FindingRow row) {
        Finding finding = row.finding();
        FlowPane fields =
                FieldLinks.of(finding.fields(), pointer -> viewModel.openField(row, pointer));
        return new FactGrid()
                .fact(Text.of("findingsview.profile"), row.profile().name(), null)
                .fact(Text.of("findingsview.remedy"), finding.rule().remedy(), null)
                .fact(Text.of("findingsview.fields"), fields)
                .fact(Text.of("findingsview.rule-id"), finding.rule().id(), null);
    }
}
