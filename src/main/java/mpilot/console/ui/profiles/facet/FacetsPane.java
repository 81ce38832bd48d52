package mpilot.console.ui.profiles.facet;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import mpilot.console.fleet.facet.Facet;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Note;
import mpilot.console.ui.kit.Notice;

import java.util.ArrayList;
import java.util.List;

/** The facets in a column of their own. A click filters; with the shortcut key it leaves out. */
public final class FacetsPane extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final FacetsViewModel facets;
    private final VBox content = new VBox();
    private boolean negating;

    /** Shows {@code facets}. */
    public FacetsPane(FacetsViewModel facets) {
        this.facets = facets;
        setId("facets");
        getStyleClass().add("facets");
        content.getStyleClass().add("facet-list");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(Text.of("profiles.facets"));
        setAccessibleHelp(Text.of("profiles.facets-help"));
        addEventFilter(MouseEvent.ANY, event -> negating = event.isShortcutDown());
        addEventFilter(KeyEvent.ANY, event -> negating = event.isShortcutDown());
        visibleProperty().bind(facets.openProperty());
        managedProperty().bind(facets.openProperty());
        facets.facetsProperty().subscribe(this::show);
        facets.whyNoneProperty().subscribe(this::show);
    }

    private void show() {
        List<Facet> shown = facets.facetsProperty().get();
        List<Node> nodes = new ArrayList<>();
        if (shown.isEmpty()) {
            nodes.addAll(none());
        }
        for (Facet facet : shown) {
            Label title = new Label(facet.title());
            title.getStyleClass().add("facet-title");
            nodes.add(title);
            facet.values().forEach(value -> nodes.add(value(value)));
            if (facet.more() > 0) {
                Label more = new Label(Text.of("profiles.facets-more", facet.more()));
                more.getStyleClass().add("empty-note");
                nodes.add(more);
            }
        }
        content.getChildren().setAll(nodes);
    }

    /** What stands in the place of facets, with the way out where there is one. */
    private List<Node> none() {
        return switch (facets.whyNoneProperty().get()) {
            case COUNTING -> List.of(new Note(Text.of("profiles.facets-counting")));
            case NO_MATCH ->
                    List.of(
                            new Note(Text.of("profiles.facets-no-match")),
                            Notice.plainAction(
                                    "facets-clear",
                                    Text.of("profiles.clear-filters"),
                                    Text.of("profiles.clear-filters-help"),
                                    facets::clearFilter));
            case NOTHING_VISIBLE -> List.of(new Note(Text.of("profiles.empty")));
        };
    }

    private Button value(Facet.Value value) {
        Label count = new Label(Text.of("profiles.facet-count", value.count()));
        count.getStyleClass().add("facet-count");
        Button button = new Button(value.label(), count);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("facet-value");
        button.pseudoClassStateChanged(CHOSEN, facets.isChosen(value.term()));
        button.pseudoClassStateChanged(LEFT_OUT, facets.isChosen(value.term().negate()));
        button.setAccessibleText(Text.of("profiles.facet-spoken", value.label(), value.count()));
        button.setAccessibleHelp(Text.of("profiles.facets-help"));
        button.setTooltip(new Tooltip(Text.of("profiles.facets-help")));
        button.setOnAction(_ -> facets.choose(value.term(), negating));
        return button;
    }
}
