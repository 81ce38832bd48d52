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
    private @Nullable JsonPane json;

    /** Shows what {@code viewModel} works out. */
    public InspectorView(InspectorViewModel viewModel) {
        this.viewModel = viewModel;
        setId("inspector");
        getStyleClass().add("inspector");
        setMinWidth(320);
        setPrefWidth(460);
        head = new InspectorHead(viewModel);
        sections = new SectionsPane(viewModel);
        body = new StackPane(sections);
        VBox.setVgrow(body, Priority.ALWAYS);
        viewModel.jsonShownProperty().subscribe(this::showJson);
        viewModel.detailsProperty().subscribe(this::show);
        viewModel.fieldProperty().subscribe(this::showField);
    }

    /** Looks into nothing any more. */
    public void close() {
        viewModel.close();
    }

    /** Its pane is made when it is first asked for, and then lasts. */
    private void showJson(boolean shown) {
        if (shown && json == null) {
            JsonPane made = new JsonPane(viewModel.json());
            made.visibleProperty().bind(viewModel.jsonShownProperty());
            sections.visibleProperty().bind(made.visibleProperty().not());
            body.getChildren().add(made);
            json = made;
        }
    }

    /** {@return whether all of the profile is there, also what can be scrolled to} */
    public boolean isWhole() {
        return sections.isWhole();
    }

    private void show(@Nullable ProfileDetails details) {
        if (details == null) {
            sections.stop();
            getChildren().clear();
            return;
        }
        if (sections.renew(details)) {
            return;
        }
        head.show(details.profile());
        getChildren().setAll(head, body);
        sections.show(details);
    }

    private void showField(InspectorViewModel.@Nullable FieldShown field) {
        if (field != null) {
            sections.reveal(field.pointer());
        }
    }
}
