package mpilot.console.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.IconButton;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The JSON, with a search above it: Enter goes to the next place, Shift and Enter one back. */
final class JsonPane extends VBox {
    private final JsonViewModel viewModel;
    private final TextArea area = new TextArea();

    JsonPane(JsonViewModel viewModel) {
        this.viewModel = viewModel;
        area.setId("profile-json");
        area.setEditable(false);
        area.getStyleClass().add("json");
        area.setAccessibleText(Text.of("inspector.json-spoken"));
        area.setAccessibleHelp(Text.of("inspector.json-help"));
        area.textProperty().bind(viewModel.textProperty());
        VBox.setVgrow(area, Priority.ALWAYS);
        viewModel
                .markedProperty()
                .subscribe(marked -> area.selectRange(marked.start(), marked.end()));
        getChildren().addAll(bar(), area);
    }

    private HBox bar() {
        TextField search = new TextField();
        search.setId("json-search");
        search.setPromptText(Text.of("inspector.json-search"));
        search.setAccessibleText(Text.of("inspector.json-search"));
        search.setAccessibleHelp(Text.of("inspector.json-search-help"));
        search.textProperty().bindBidirectional(viewModel.searchProperty());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        search.setMinWidth(80);
        HBox.setHgrow(search, Priority.ALWAYS);
        Label summary = new Label();
        summary.setId("json-found");
        summary.getStyleClass().add("section-aside");
        summary.setMinWidth(USE_PREF_SIZE);
        summary.textProperty().bind(viewModel.summaryProperty());
        HBox bar =
                new HBox(
                        search,
                        summary,
                        IconButton.of(
                                "json-previous",
                                Text.of("inspector.json-previous"),
                                Text.of("inspector.json-search-help"),
                                BootstrapIcons.CHEVRON_UP,
                                viewModel::previous),
                        IconButton.of(
                                "json-next",
                                Text.of("inspector.json-next"),
                                Text.of("inspector.json-search-help"),
                                BootstrapIcons.CHEVRON_DOWN,
                                viewModel::next));
        bar.getStyleClass().add("json-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                viewModel.previous();
            } else {
                viewModel.next();
            }
            event.consume();
        }
    }
}
