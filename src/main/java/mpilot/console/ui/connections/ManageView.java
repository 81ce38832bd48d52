package mpilot.console.ui.connections;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The list of saved connections with what can be done with them. */
final class ManageView extends VBox {
    private static final double ROW_HEIGHT = 48;

    private final ManageViewModel viewModel;
    private final ObservableList<ConnectionEntry> items = FXCollections.observableArrayList();
    private final ListView<ConnectionEntry> list = new ListView<>(items);

    /** What leads to another dialog. */
    interface Ways {
        void add();

        void edit();

        void test();

        void delete();

        void close();
    }

    ManageView(ManageViewModel viewModel, Ways ways) {
        this.viewModel = viewModel;
        setId("manage");
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().addAll("dialog-card", "wide-dialog");
        Label title = new Label(Text.of("manage.title"));
        title.getStyleClass().add("dialog-title");
        setUpList(ways);
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, new HBox(12, list, actions(ways)), foot(ways));
    }

    private void setUpList(Ways ways) {
        list.setId("manage-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(7 * ROW_HEIGHT + 2);
        list.setAccessibleText(Text.of("connections.list"));
        list.setAccessibleHelp(Text.of("manage.list-help"));
        list.setCellFactory(_ -> new ConnectionCell());
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        ways.edit();
                    }
                });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, ways));
        viewModel
                .entriesProperty()
                .subscribe(entries -> {
                    String id = viewModel.selectedProperty().get();
                    items.setAll(entries);
                    mark(id);
                });
        viewModel.selectedProperty().subscribe(this::mark);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(entry -> {
                    if (entry != null) {
                        viewModel.selectedProperty().set(entry.id());
                    }
                });
    }

    /** What the buttons do, without going to them. */
    private void pressed(KeyEvent event, Ways ways) {
        Runnable action =
                switch (event.getCode()) {
                    case ENTER -> ways::edit;
                    case DELETE -> ways::delete;
                    // A list keeps Esc to itself.
                    case ESCAPE -> ways::close;
                    case UP -> event.isAltDown() ? () -> viewModel.move(-1) : null;
                    case DOWN -> event.isAltDown() ? () -> viewModel.move(1) : null;
                    default -> null;
                };
        boolean changes = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DELETE;
        if (action != null && (!changes || viewModel.changeableProperty().getValue())) {
            event.consume();
            action.run();
        }
    }

    private void mark(@Nullable String id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id) && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
    }

    private VBox actions(Ways ways) {
        Button add =
                Notice.plainAction(
                        "manage-add", Text.of("manage.add"), Text.of("manage.add-help"), ways::add);
        Button edit =
                Notice.plainAction(
                        "manage-edit",
                        Text.of("manage.edit"),
                        Text.of("manage.edit-help"),
                        ways::edit);
        Button duplicate =
                Notice.plainAction(
                        "manage-duplicate",
                        Text.of("manage.duplicate"),
                        Text.of("manage.duplicate-help"),
                        viewModel::duplicate);
        Button test =
                Notice.plainAction(
                        "manage-test",
                        Text.of("manage.test"),
                        Text.of("manage.test-help"),
                        ways::test);
        Button delete =
                Notice.plainAction(
                        "manage-delete",
                        Text.of("manage.delete"),
                        Text.of("manage.delete-help"),
                        ways::delete);
        Button up =
                Notice.plainAction(
                        "manage-up",
                        Text.of("manage.up"),
                        Text.of("manage.up-help"),
                        () -> viewModel.move(-1));
        Button down =
                Notice.plainAction(
                        "manage-down",
                        Text.of("manage.down"),
                        Text.of("manage.down-help"),
                        () -> viewModel.move(1));
        for (Button each : List.of(edit, duplicate, test, delete)) {
            each.disableProperty().bind(viewModel.changeableProperty().map(can -> !can));
        }
        for (Button each : List.of(up, down)) {
            each.disableProperty().bind(viewModel.movableProperty().map(can -> !can));
        }
        VBox actions = new VBox(6, add, edit, duplicate, test, delete, up, down);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        actions.getChildren().forEach(each -> ((Button) each).setMaxWidth(Double.MAX_VALUE));
        return actions;
    }

    private static HBox foot(Ways ways) {
        Button close =
                Notice.action(
                        "manage-close",
                        Text.of("manage.close"),
                        Text.of("manage.close-help"),
                        ways::close);
        close.setCancelButton(true);
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }
}
