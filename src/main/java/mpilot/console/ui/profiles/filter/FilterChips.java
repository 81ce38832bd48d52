package mpilot.console.ui.profiles.filter;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import mpilot.console.fleet.filter.Filter;
import mpilot.console.fleet.filter.Term;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Chips;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A chip for each term of the filter, who applied it, what is wrong in it, and what the list is
 * sorted by where that is to be told. Takes no room where there is nothing to say.
 */
final class FilterChips extends FlowPane {
    /** Terms that have a chip; a text that was pasted by mistake can have thousands. */
    private static final int MOST = 24;

    private final FilterViewModel filter;
    private final Region order;
    private final Runnable afterRemoval;
    private final Label applied = new Label();
    private final Label error = new Label();
    private final Button clear = new Button(Text.of("profiles.clear-filters"));
    private final Button anyOrAll = new Button();
    private final Label more = new Label();
    private Map<Term, Node> chips = Map.of();
    private Filter shown = Filter.ALL;

    /**
     * The chips of {@code filter}.
     *
     * @param order what the list is sorted by; among the chips while it is visible
     * @param afterRemoval takes the focus when the chip that had it is gone
     */
    FilterChips(FilterViewModel filter, Region order, Runnable afterRemoval) {
        this.filter = filter;
        this.order = order;
        this.afterRemoval = afterRemoval;
        getStyleClass().add("filter-chips");
        setAlignment(Pos.CENTER_LEFT);
        applied.setId("applied");
        applied.getStyleClass().add("empty-note");
        more.setId("more-terms");
        more.getStyleClass().add("empty-note");
        error.setId("filter-error");
        error.getStyleClass().addAll("tone-danger");
        clear.setId("clear-filters");
        clear.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        clear.setTooltip(new Tooltip(Text.of("profiles.clear-filters-help")));
        clear.setOnAction(_ -> {
            filter.clear();
            afterRemoval.run();
        });
        anyOrAll.setId("any-or-all");
        anyOrAll.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        anyOrAll.setOnAction(_ -> filter.setAnyTag(!filter.isAnyTag()));
        // A long sentence is cut, and whole on hover; it would push the fields out of the window.
        setMinWidth(0);
        for (Region each : List.of(order, applied, error)) {
            each.maxWidthProperty().bind(widthProperty());
        }
        order.visibleProperty().subscribe((_, _) -> showOrder());
        filter.parsedProperty().subscribe(this::showTerms);
        showTerms();
    }

    /** Says who applied which part of the filter. */
    void showApplied(List<String> sentences) {
        String text = String.join(" ", sentences);
        if (text.equals(applied.getText())) {
            return;
        }
        applied.setText(text);
        applied.setTooltip(sentences.isEmpty() ? null : new Tooltip(applied.getText()));
        arrange();
    }

    /** Where it is said what is wrong; in the window while there is something. */
    Node error() {
        return error;
    }

    /** Says what is wrong in the filter's text; null for nothing. */
    void showError(@Nullable String sentence) {
        String text = sentence == null ? "" : VisibleText.of(sentence);
        if (!text.equals(error.getText())) {
            error.setText(text);
            arrange();
        }
    }

    private void showTerms() {
        boolean hadFocus = isFocusWithin();
        arrange();
        if (hadFocus && !filter.filter().equals(shown)) {
            afterRemoval.run();
        }
        shown = filter.filter();
    }

    private void showOrder() {
        boolean hadFocus = order.isFocused();
        arrange();
        if (hadFocus) {
            afterRemoval.run();
        }
    }

    private void arrange() {
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(termChips());
        if (filter.tags().size() > 1) {
            anyOrAll.setText(
                    filter.isAnyTag()
                            ? Text.of("profilefilter.any-tag")
                            : Text.of("profilefilter.all-tags"));
            anyOrAll.setTooltip(new Tooltip(Text.of("profilefilter.any-or-all-help")));
            nodes.add(anyOrAll);
        }
        if (filter.isFiltered()) {
            nodes.add(clear);
        }
        if (order.isVisible()) {
            nodes.add(order);
        }
        if (!error.getText().isEmpty()) {
            nodes.add(error);
        }
        if (!applied.getText().isEmpty() && filter.isFiltered()) {
            nodes.add(applied);
        }
        getChildren().setAll(nodes);
        setVisible(!nodes.isEmpty());
        setManaged(!nodes.isEmpty());
    }

    /** A chip of a term that stays is the same one, with the focus it may have. */
    private List<Node> termChips() {
        List<Term> terms = filter.filter().terms().stream().distinct().toList();
        Map<Term, Node> told = new LinkedHashMap<>();
        for (Term term : terms.subList(0, Math.min(MOST, terms.size()))) {
            Node before = chips.get(term);
            told.put(term, before == null ? chip(term) : before);
        }
        chips = told;
        List<Node> nodes = new ArrayList<>(told.values());
        if (terms.size() > MOST) {
            more.setText(Text.of("kit.more-fields", terms.size() - MOST));
            nodes.add(more);
        }
        return nodes;
    }

    private Node chip(Term term) {
        Button chip = Chips.removable(term.print(), () -> filter.remove(term));
        MenuItem negate = new MenuItem(Text.of("profilefilter.negate"));
        negate.setOnAction(_ -> filter.negate(term));
        MenuItem remove = new MenuItem(Text.of("profilefilter.remove"));
        remove.setOnAction(_ -> filter.remove(term));
        chip.setContextMenu(new ContextMenu(negate, remove));
        return chip;
    }
}
