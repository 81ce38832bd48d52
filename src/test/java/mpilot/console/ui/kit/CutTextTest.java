package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is said when the mouse comes to a text. */
class CutTextTest {
    private static final String LONG = "Customer Support – Batch Enrichment (staging)";

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private Label label;

    private void show(double width, String ownHover) {
        stage.show(() -> {
            label = new Label(LONG);
            label.setTooltip(ownHover.isEmpty() ? null : new Tooltip(ownHover));
            label.setMinWidth(0);
            label.setMaxWidth(width);
            return new VBox(new Label("above"), label);
        });
        stage.fx(() -> CutText.sayWhole(label.getScene()));
    }

    private String said(Labeled labeled) {
        stage.robot().moveTo("above").moveTo(labeled);
        return stage.fx(() -> labeled.getTooltip() == null ? "" : labeled.getTooltip().getText());
    }

    @Test
    void theWholeOfACutTextIsSaid() {
        show(120, "");
        assertThat(said(label)).isEqualTo(LONG);
    }

    @Test
    void ofATextWithRoomNothingIsSaid() {
        show(600, "");
        assertThat(said(label)).isEmpty();
    }

    @Test
    void whatIsSaidFollowsTheTextAndItsRoom() {
        show(120, "");
        assertThat(said(label)).isEqualTo(LONG);
        stage.fx(() -> label.setText("Another " + LONG));
        stage.settle();
        assertThat(said(label)).isEqualTo("Another " + LONG);
        stage.fx(() -> label.setMaxWidth(900));
        stage.settle();
        assertThat(said(label)).isEmpty();
    }

    @Test
    void aHoverTextOfItsOwnStays() {
        show(120, "What this is for");
        assertThat(said(label)).isEqualTo("What this is for");
    }

    @Test
    void theHeadOfANarrowColumnIsSaid() {
        stage.show(() -> {
            TableColumn<String, String> column = new TableColumn<>(LONG);
            column.setPrefWidth(90);
            TableView<String> table = new TableView<>(FXCollections.observableArrayList("a"));
            table.getColumns().add(column);
            return new VBox(new Label("above"), table);
        });
        Labeled head = stage.find(".column-header > .label", Labeled.class);
        stage.fx(() -> CutText.sayWhole(head.getScene()));
        assertThat(said(head)).isEqualTo(LONG);
    }
}
