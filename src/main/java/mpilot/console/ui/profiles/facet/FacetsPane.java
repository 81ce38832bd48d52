package mpilot.console.ui.profiles.facet;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import mpilot.console.fleet.facet.Facet;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Note;
import mpilot.console.ui.kit.Notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The facets in a column of their own. A click filters; with the shortcut key it leaves out. */
public final class FacetsPane extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final Set<KeyCode> PRESSING = EnumSet.of(KeyCode.SPACE, KeyCode.ENTER);

    private final FacetsViewModel facets;
    private final VBox content = new VBox();

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
        visibleProperty().bind(facets.openProperty());
        managedProperty().bind(facets.openProperty());
        facets.facetsProperty().subscribe(this::show);
        facets.whyNoneProperty().subscribe(this::show);
        show();
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
        replace(nodes);
    }

    /** Whoever goes through them by keys stays on the same value while they are counted anew. */
    private void replace(List<Node> nodes) {
        Object focused =
                content.getChildren().stream()
                        .filter(Node::isFocused)
                        .map(Node::getUserData)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        content.getChildren().setAll(nodes);
        if (focused != null) {
            nodes.stream()
                    .filter(node -> focused.equals(node.getUserData()))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
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
        button.setUserData(value.term());
        button.setOnAction(_ -> facets.choose(value.term(), false));
        // A button of JavaFX heeds neither the mouse nor the keys while the shortcut key is down.
        button.setOnMouseClicked(event -> {
            if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
                facets.choose(value.term(), true);
            }
        });
        button.setOnKeyPressed(event -> {
            if (event.isShortcutDown() && PRESSING.contains(event.getCode())) {
                event.consume();
                facets.choose(value.term(), true);
            }
        });
        return button;
    }
}
