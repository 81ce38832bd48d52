package mpilot.console.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.command.Shortcut;
import mpilot.console.ui.kit.Wrapping;

/** The list of keys: type to find one, Enter to give a command others. */
public final class KeysView extends VBox {
    private static final double ROW_HEIGHT = 30;
    private static final int ROWS = 12;

    private final KeysViewModel viewModel;
    private final ListView<KeysViewModel.Row> list = new ListView<>();

    /**
     * Shows {@code viewModel}.
     *
     * @param close takes this dialog away
     */
    public KeysView(KeysViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        setId("keys");
        getStyleClass().addAll("dialog-card", "wide-dialog");
        Label title = new Label(Text.of("keys.title"));
        title.getStyleClass().add("dialog-title");
        TextField filter = new TextField();
        filter.setId("keys-filter");
        filter.setPromptText(Text.of("keys.filter"));
        filter.setAccessibleText(Text.of("keys.filter"));
        filter.setAccessibleHelp(Text.of("keys.help"));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        setUpList();
        Label message = new Label();
        message.setId("keys-message");
        Wrapping.follow(message);
        message.setMinHeight(USE_PREF_SIZE);
        message.textProperty()
                .bind(
                        viewModel
                                .messageProperty()
                                .map(said -> said.isEmpty() ? Text.of("keys.help") : said));
        getChildren().addAll(title, filter, list, message, buttons(close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void setUpList() {
        list.setId("keys-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(ROWS * ROW_HEIGHT + 2);
        list.setFocusTraversable(false);
        list.setAccessibleText(Text.of("keys.title"));
        list.setPlaceholder(new Label(Text.of("keys.nothing")));
        list.setCellFactory(_ -> new KeysCell());
        viewModel
                .rowsProperty()
                .subscribe(rows -> {
                    int marked = viewModel.selectedProperty().get();
                    list.getItems().setAll(rows);
                    mark(marked);
                });
        viewModel.selectedProperty().subscribe(index -> mark(index.intValue()));
        list.setOnMouseClicked(
                _ -> viewModel.selectedProperty().set(list.getSelectionModel().getSelectedIndex()));
    }

    private void mark(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - ROWS / 2));
    }

    private Node buttons(Runnable close) {
        Button change = button("keys-change", Text.of("keys.change"), Text.of("keys.change-help"));
        change.setOnAction(_ -> viewModel.await());
        Button none = button("keys-none", Text.of("keys.none"), Text.of("keys.none-help"));
        none.setOnAction(_ -> viewModel.takeAway());
        Button reset = button("keys-reset", Text.of("keys.reset"), Text.of("keys.reset-help"));
        reset.setOnAction(_ -> viewModel.reset());
        Button all =
                button("keys-reset-all", Text.of("keys.reset-all"), Text.of("keys.reset-all-help"));
        all.setOnAction(_ -> viewModel.resetAll());
        // Long words and large text take a second line; a row would push the dialog out.
        FlowPane changes = new FlowPane(8, 8, change, none, reset, all);
        changes.setMinWidth(0);
        HBox.setHgrow(changes, Priority.ALWAYS);
        Button done = button("keys-close", Text.of("keys.close"), Text.of("keys.close-help"));
        done.setCancelButton(true);
        done.setOnAction(_ -> close.run());
        return new HBox(8, changes, done);
    }

    private static Button button(String id, String text, String help) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(help));
        button.setAccessibleHelp(help);
        return button;
    }

    private void pressed(KeyEvent event) {
        if (viewModel.awaitingProperty().get()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                viewModel.cancelAwaiting();
            } else {
                Shortcut.of(event).ifPresent(viewModel::give);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            viewModel.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            viewModel.await();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (viewModel.awaitingProperty().get()) {
            Shortcut.of(event).ifPresent(viewModel::give);
            event.consume();
        }
    }
}
