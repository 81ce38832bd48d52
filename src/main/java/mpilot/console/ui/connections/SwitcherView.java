package mpilot.console.ui.connections;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;

/** A list of connections to switch to: type to narrow it, arrow keys, Enter. */
public final class SwitcherView extends VBox {
    private static final double ROW_HEIGHT = 48;
    private static final int ROWS = 7;

    private final SwitcherViewModel viewModel;
    private final Runnable close;
    private final ObservableList<ConnectionEntry> items = FXCollections.observableArrayList();
    private final ListView<ConnectionEntry> list = new ListView<>(items);

    /**
     * Shows {@code viewModel}.
     *
     * @param manage opens the dialog in which connections are added and edited
     * @param close takes this dialog away
     */
    public SwitcherView(SwitcherViewModel viewModel, Runnable manage, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        setId("switcher");
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().addAll("dialog-card", "switcher");
        Label title = new Label(Text.of("connections.switch-title"));
        title.getStyleClass().add("dialog-title");
        setUpList();
        getChildren().addAll(title, filter(), list, buttons(manage));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TextField filter() {
        TextField filter = new TextField();
        filter.setId("switcher-filter");
        filter.setPromptText(Text.of("connections.filter"));
        filter.setAccessibleText(Text.of("connections.filter"));
        filter.setAccessibleHelp(Text.of("connections.filter-help"));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        return filter;
    }

    private void setUpList() {
        list.setId("switcher-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(ROWS * ROW_HEIGHT + 2);
        list.setFocusTraversable(false);
        list.setAccessibleText(Text.of("connections.list"));
        list.setPlaceholder(new Label(Text.of("connections.no-match")));
        list.setCellFactory(_ -> new ConnectionCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        viewModel
                .entriesProperty()
                .subscribe(entries -> {
                    items.setAll(entries);
                    mark(viewModel.selectedProperty().get());
                });
        viewModel.selectedProperty().subscribe(index -> mark(index.intValue()));
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> {
                    if (index.intValue() >= 0) {
                        viewModel.selectedProperty().set(index.intValue());
                    }
                });
    }

    private void mark(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(index);
    }

    private HBox buttons(Runnable manage) {
        Button cancel =
                Notice.plainAction(
                        "switcher-cancel",
                        Text.of("connections.cancel"),
                        Text.of("connections.cancel-help"),
                        close);
        cancel.setCancelButton(true);
        Button choose =
                Notice.action(
                        "switcher-choose",
                        Text.of("connections.switch"),
                        Text.of("connections.switch-to-help"),
                        this::choose);
        choose.setDefaultButton(true);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox buttons =
                new HBox(
                        8,
                        Notice.plainAction(
                                "switcher-manage",
                                Text.of("connections.manage"),
                                Text.of("manage.command-help"),
                                manage),
                        spacer,
                        cancel,
                        choose);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> viewModel.move(1);
            case UP -> viewModel.move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            choose();
        }
    }

    private void choose() {
        if (viewModel.selectedProperty().get() >= 0) {
            // First away with this, as what follows may ask in a dialog of its own.
            close.run();
            viewModel.choose();
        }
    }
}
