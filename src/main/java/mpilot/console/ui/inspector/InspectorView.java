package mpilot.console.ui.inspector;

import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The pane that shows one profile in depth. */
public final class InspectorView extends VBox {
    private final InspectorViewModel viewModel;
    private final InspectorHead head;
    private final SectionsPane sections;
    private final StackPane body;

    /** Shows what {@code viewModel} works out. */
    public InspectorView(InspectorViewModel viewModel) {
        this.viewModel = viewModel;
        setId("inspector");
        getStyleClass().add("inspector");
        setMinWidth(320);
        setPrefWidth(460);
        head = new InspectorHead(viewModel);
        sections = new SectionsPane(viewModel);
        JsonPane json = new JsonPane(viewModel.json());
        json.visibleProperty().bind(viewModel.jsonShownProperty());
        sections.visibleProperty().bind(json.visibleProperty().not());
        body = new StackPane(sections, json);
        VBox.setVgrow(body, Priority.ALWAYS);
        viewModel.detailsProperty().subscribe(this::show);
        viewModel.fieldProperty().subscribe(this::showField);
    }

    /** Looks into nothing any more. */
    public void close() {
        viewModel.close();
    }

    private void show(@Nullable ProfileDetails details) {
        if (details == null) {
            getChildren().clear();
            return;
        }
        if (sections.renew(details)) {
            return;
        }
        head.show(details.profile());
        sections.show(details);
        getChildren().setAll(head, body);
    }

    private void showField(InspectorViewModel.@Nullable FieldShown field) {
        if (field != null) {
            sections.reveal(field.pointer());
        }
    }
}
