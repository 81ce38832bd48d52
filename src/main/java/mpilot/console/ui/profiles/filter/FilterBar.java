package mpilot.console.ui.profiles.filter;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.ui.kit.FieldsAndTools;

import java.util.List;
import java.util.function.Supplier;

/** Everything that narrows the list: the filter's field, status and tags, then its terms. */
public final class FilterBar extends VBox {
    /** The width below which the field for tags gives way, too. */
    private static final double NARROW = 500;

    private final FilterField search;
    private final FilterChips chips;

    /**
     * A bar for {@code filter}.
     *
     * @param seenTags tags to suggest
     * @param seen the profiles whose words are suggested
     * @param searchNow runs the filter without waiting for more of it
     * @param tools what else stands in the line
     * @param order what the list is sorted by, where it is to be told: while it is visible
     */
    public FilterBar(
            FilterViewModel filter,
            ObservableList<String> seenTags,
            Supplier<LoadedFleet> seen,
            Runnable searchNow,
            List<? extends Node> tools,
            Region order) {
        getStyleClass().add("filter-bar");
        chips = new FilterChips(filter, order, this::focusSearch);
        search = new FilterField(filter, seen, searchNow, chips::showError);
        search.keepInSight(chips.error());
        HBox.setHgrow(search, Priority.ALWAYS);
        TagField tags = new TagField(seenTags, filter::tags, filter::addTag);
        HBox fields = new HBox(search, new StatusToggles(filter), tags);
        fields.getStyleClass().add("filter-line");
        tags.minWidthProperty()
                .bind(
                        fields.widthProperty()
                                .map(width -> width.doubleValue() < NARROW ? 100 : 150));
        HBox toolLine = new HBox();
        toolLine.getStyleClass().add("list-tools");
        toolLine.getChildren().setAll(tools);
        getChildren().addAll(new FieldsAndTools(fields, toolLine), chips);
    }

    /** {@return the field that the window's search key goes to} */
    public TextField searchField() {
        return search;
    }

    /** Says who applied which part of the filter, a sentence each. */
    public void showApplied(List<String> sentences) {
        chips.showApplied(sentences);
    }

    private void focusSearch() {
        search.requestFocus();
        search.end();
    }
}
