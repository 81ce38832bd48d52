package mpilot.console.ui.findings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.FactGrid;
import mpilot.console.ui.kit.SeverityLook;

import org.jspecify.annotations.Nullable;

/** The selected finding in full, and what to do about it. */
final class FindingDetail extends VBox {
    FindingDetail(FindingsViewModel viewModel) {
        setId("finding-detail");
        getStyleClass().add("finding-detail");
        viewModel.selectedProperty().subscribe(this::show);
    }

    private void show(@Nullable FindingRow row) {
        setVisible(row != null);
        setManaged(row != null);
        if (row == null) {
            getChildren().clear();
            return;
        }
        Label title = new Label(row.title());
        title.getStyleClass().add("card-title");
        HBox head = new HBox(10, SeverityLook.chip(row.finding().rule().severity()), title);
        head.setAlignment(Pos.CENTER_LEFT);
        CopyableLabel explanation = new CopyableLabel(row.explanation());
        FactGrid facts =
                new FactGrid()
                        .fact(Text.of("findingsview.remedy"), row.finding().rule().remedy(), null)
                        .fact(Text.of("findingsview.fields"), row.fields(), null)
                        .fact(Text.of("findingsview.rule-id"), row.finding().rule().id(), null);
        getChildren().setAll(head, explanation, facts);
    }
}
