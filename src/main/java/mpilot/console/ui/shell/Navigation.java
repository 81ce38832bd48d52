package mpilot.console.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** The window's left edge: which gateway this is, in colour and in words, and the places. */
final class Navigation extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final ToggleGroup toggles = new ToggleGroup();
    private boolean folded;

    /** With {@code head} above the places. */
    Navigation(Node head, List<Place> places, PlacesViewModel shown) {
        setId("navigation");
        getStyleClass().add("navigation");
        VBox list = new VBox();
        list.getStyleClass().add("places");
        places.forEach(place -> list.getChildren().add(item(place, shown)));
        getChildren().addAll(head, list);
        toggles.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null) {
                        toggles.selectToggle(before);
                    }
                });
        shown.shownProperty().subscribe(this::select);
    }

    private Node item(Place place, PlacesViewModel shown) {
        ToggleButton toggle = toggle(place, shown);
        Label badge = new Label();
        badge.setId("badge-" + place.id());
        badge.getStyleClass().add("place-badge");
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        place.badge().subscribe(now -> show(now, badge, toggle, place));
        return new StackPane(toggle, badge);
    }

    private static void show(
            @Nullable PlaceBadge now, Label badge, ToggleButton toggle, Place place) {
        badge.setVisible(now != null);
        String title = now == null ? place.title() : now.spoken();
        toggle.setAccessibleText(title);
        toggle.getTooltip()
                .setText(now == null ? place.help() : now.spoken() + "\n" + place.help());
        if (now != null) {
            badge.setText(now.text());
            now.tone().paint(badge);
        }
    }

    private ToggleButton toggle(Place place, PlacesViewModel shown) {
        ToggleButton toggle = new ToggleButton(place.title(), new FontIcon(place.icon()));
        toggle.setId("place-" + place.id());
        toggle.getStyleClass().setAll("place");
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setAlignment(Pos.CENTER_LEFT);
        toggle.setUserData(place.id());
        toggle.setToggleGroup(toggles);
        toggle.setTooltip(new Tooltip(place.help()));
        toggle.setAccessibleHelp(place.help());
        toggle.setOnAction(_ -> shown.show(place.id()));
        return toggle;
    }

    private void select(String id) {
        toggles.getToggles().stream()
                .filter(toggle -> id.equals(toggle.getUserData()))
                .forEach(toggles::selectToggle);
    }

    /** Puts the focus on the place that is shown. */
    void focusShown() {
        if (toggles.getSelectedToggle() instanceof ToggleButton shown) {
            shown.requestFocus();
        }
    }

    /** {@return whether the focus is on the name of the place called {@code id}} */
    boolean isFocusOn(String id) {
        return toggles.getToggles().stream()
                .anyMatch(
                        each -> id.equals(each.getUserData()) && ((ToggleButton) each).isFocused());
    }

    /** Shows the pictures alone, where the window is too narrow for words beside a table. */
    void setFolded(boolean folded) {
        if (this.folded == folded) {
            return;
        }
        this.folded = folded;
        pseudoClassStateChanged(FOLDED, folded);
        ContentDisplay display = folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        toggles.getToggles().forEach(each -> ((ToggleButton) each).setContentDisplay(display));
    }
}
