package mpilot.console.ui.profiles.filter;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.fleet.LoadedFleet;

import java.util.List;
import java.util.function.Supplier;

/** Everything that narrows the list: the filter's field, status and tags, then its terms. */
public final class FilterBar extends VBox {
    private final FilterField search;
    private final FilterChips chips;
    private final HBox fields;
    private final HBox toolLine = new HBox();
    private final FlowPane line = new FlowPane();

    /**
     * A bar for {@code filter}.
     *
     * @param seenTags tags to suggest
     * @param seen the profiles whose words are suggested
     * @param searchNow runs the filter without waiting for more of it
     * @param tools what else stands in the line
     */
    public FilterBar(
            FilterViewModel filter,
            ObservableList<String> seenTags,
            Supplier<LoadedFleet> seen,
            Runnable searchNow,
            List<? extends Node> tools) {
        getStyleClass().add("filter-bar");
        chips = new FilterChips(filter, this::focusSearch);
        search = new FilterField(filter, seen, searchNow, chips::showError);
        HBox.setHgrow(search, Priority.ALWAYS);
        TagField tags = new TagField(seenTags, filter::tags, filter::addTag);
        fields = new HBox(search, new StatusToggles(filter), tags);
        fields.getStyleClass().add("filter-line");
        toolLine.getStyleClass().add("list-tools");
        toolLine.getChildren().setAll(tools);
        line.getStyleClass().add("filter-lines");
        line.getChildren().addAll(fields, toolLine);
        line.widthProperty().subscribe(this::fit);
        toolLine.widthProperty().subscribe(this::fit);
        getChildren().addAll(line, chips);
    }

    /** {@return the field that the window's search key goes to} */
    public TextField searchField() {
        return search;
    }

    /** Says who applied which part of the filter, a sentence each. */
    public void showApplied(List<String> sentences) {
        chips.showApplied(sentences);
    }

    /** Without room for all in a line the tools go to the next. */
    private void fit() {
        double beside = line.getWidth() - toolLine.prefWidth(-1) - line.getHgap();
        boolean room = beside >= fields.minWidth(-1);
        fields.setPrefWidth(Math.floor(room ? beside : line.getWidth()));
    }

    private void focusSearch() {
        search.requestFocus();
        search.end();
    }
}
