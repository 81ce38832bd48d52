package mpilot.console.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;

/** A field and what it finds: arrow keys, Enter, Esc. */
public final class PaletteView extends VBox {
    private static final double ROW_HEIGHT = 40;
    private static final int ROWS = 9;
    private static final int PAGE = ROWS - 1;

    private final PaletteViewModel viewModel;
    private final ListView<PaletteItem> list = new ListView<>();

    /** Shows {@code viewModel}. */
    public PaletteView(PaletteViewModel viewModel) {
        this.viewModel = viewModel;
        setId("palette");
        getStyleClass().addAll("dialog-card", "palette");
        TextField query = new TextField();
        query.setId("palette-query");
        query.setPromptText(Text.of("palette.prompt"));
        query.setAccessibleText(Text.of("palette.prompt"));
        query.setAccessibleHelp(Text.of("palette.help"));
        query.textProperty().bindBidirectional(viewModel.queryProperty());
        setUpList();
        Label help = new Label(Text.of("palette.help"));
        help.getStyleClass().add("empty-note");
        getChildren().addAll(query, list, help);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void setUpList() {
        list.setId("palette-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(ROWS * ROW_HEIGHT + 2);
        list.setFocusTraversable(false);
        list.setAccessibleText(Text.of("palette.found"));
        list.setPlaceholder(new Label(Text.of("palette.nothing")));
        list.setCellFactory(_ -> new PaletteCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        viewModel
                .foundProperty()
                .subscribe(found -> {
                    list.getItems().setAll(found.items());
                    mark(viewModel.selectedProperty().get());
                });
        viewModel.selectedProperty().subscribe(index -> mark(index.intValue()));
    }

    private void mark(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(index);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> viewModel.move(1);
            case UP -> viewModel.move(-1);
            case PAGE_DOWN -> viewModel.move(PAGE);
            case PAGE_UP -> viewModel.move(-PAGE);
            case ENTER -> viewModel.choose();
            case ESCAPE -> viewModel.cancel();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        int index = list.getSelectionModel().getSelectedIndex();
        if (event.getButton() == MouseButton.PRIMARY && index >= 0) {
            viewModel.selectedProperty().set(index);
            viewModel.choose();
        }
    }
}
