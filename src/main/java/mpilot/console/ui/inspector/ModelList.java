package mpilot.console.ui.inspector;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.CopyableLabel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** The names of models: a few as chips, many as a list that is searched. */
final class ModelList extends VBox {
    private static final int FEW = 24;
    private static final double ROW = 24;
    private static final int ROWS = 8;

    ModelList(List<String> models) {
        getStyleClass().add("model-list");
        if (models.size() <= FEW) {
            getChildren().add(chips(models));
        } else {
            addSearched(models);
        }
    }

    static FlowPane chips(List<String> names) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("models");
        chips.setMinWidth(0);
        for (String name : names) {
            CopyableLabel chip = new CopyableLabel(name);
            chip.getStyleClass().addAll("chip", "chip-provider", "mono");
            chip.setWrapText(false);
            // No wider than there is room: a pane is as wide as the widest of its children.
            chip.maxWidthProperty().bind(chips.widthProperty());
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private void addSearched(List<String> models) {
        FilteredList<String> found = new FilteredList<>(FXCollections.observableList(models));
        TextField search = new TextField();
        search.getStyleClass().add("model-search");
        search.setPromptText(Text.of("inspector.find-model", models.size()));
        search.setAccessibleText(Text.of("inspector.find-model", models.size()));
        search.setAccessibleHelp(Text.of("inspector.find-model-help"));
        search.textProperty()
                .subscribe(typed -> {
                    String wanted = typed.strip().toLowerCase(Locale.ROOT);
                    found.setPredicate(model -> model.toLowerCase(Locale.ROOT).contains(wanted));
                });
        ListView<String> list = new ListView<>(found);
        list.getStyleClass().addAll("mono", "dense");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setMinHeight(ROW * 3);
        list.setAccessibleText(Text.of("inspector.model-names"));
        list.setAccessibleHelp(Text.of("inspector.model-names-help"));
        list.setCellFactory(_ -> new ModelCell());
        getChildren().addAll(search, list);
    }

    private static final class ModelCell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String model, boolean empty) {
            super.updateItem(model, empty);
            setText(model == null || empty ? null : VisibleText.of(model));
        }
    }
}
