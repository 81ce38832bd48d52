package mpilot.console.ui.compare;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.HoverText;
import mpilot.console.ui.kit.SearchField;
import mpilot.console.ui.kit.ShownName;

import org.jspecify.annotations.Nullable;

/** Finds profiles by a part of their name; Enter or a click lays one beside the others. */
final class ProfilePicker extends VBox {
    private static final double ROW_HEIGHT = 28;

    private final ProfileCompareViewModel viewModel;
    private final ListView<AccessProfile> list = new ListView<>();

    ProfilePicker(ProfileCompareViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("compare-picker");
        SearchField search =
                new SearchField(
                        "compare-search",
                        Text.of("compareview.search"),
                        Text.of("compareview.search-help"),
                        viewModel.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        list.setId("compare-found");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setAccessibleText(Text.of("compareview.found"));
        list.setAccessibleHelp(Text.of("compareview.search-help"));
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInList);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(search, list);
        viewModel.suggestedProperty().subscribe(found -> list.getItems().setAll(found));
    }

    private void pressedInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
            viewModel.add(list.getItems().getFirst());
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void pressedInList(KeyEvent event) {
        AccessProfile chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            viewModel.add(chosen);
            event.consume();
        }
    }

    private final class Cell extends ListCell<AccessProfile> {
        private final HoverText whole = new HoverText(this);

        Cell() {
            // As wide as the list, whatever the name: it is cut, and no bar comes to scroll it.
            setPrefWidth(0);
            addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    event -> {
                        AccessProfile profile = getItem();
                        if (profile != null && event.getButton() == MouseButton.PRIMARY) {
                            viewModel.add(profile);
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable AccessProfile profile, boolean empty) {
            super.updateItem(profile, empty);
            String name = profile == null || empty ? null : ShownName.of(profile);
            setText(name);
            whole.set(name);
        }
    }
}
