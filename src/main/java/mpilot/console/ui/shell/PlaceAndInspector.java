package mpilot.console.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import mpilot.console.ui.kit.AfterFrame;

/**
 * The place that is shown and the inspector: beside it, or over the whole of it where side by side
 * neither could be read, as mail programs do in a narrow window.
 */
final class PlaceAndInspector extends StackPane {
    private static final double PLACE_SHARE = 0.64;

    /** A place that is narrower shows little more than the beginnings of names. */
    private static final double PLACE_LEAST = 480;

    private final Region place;
    private final Region inspector;
    private final SplitPane split;
    private final AfterFrame afterOpening = new AfterFrame();
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private boolean open;
    private double divider = PLACE_SHARE;

    /** Shows {@code place} alone. */
    PlaceAndInspector(Region place, Region inspector) {
        this.place = place;
        this.inspector = inspector;
        StackPane room = new StackPane(place);
        room.setAlignment(Pos.TOP_LEFT);
        room.setMinWidth(0);
        split = new SplitPane(room);
        split.setOrientation(Orientation.HORIZONTAL);
        SplitPane.setResizableWithParent(inspector, false);
        getChildren().add(split);
        widthProperty().subscribe(this::arrange);
    }

    /** {@return whether the inspector covers the place} */
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    boolean isOpen() {
        return open;
    }

    /** {@return whether the place has the width that is left to it} */
    boolean isArranged() {
        return !afterOpening.isWaiting();
    }

    /** Opens or closes the inspector. */
    void setOpen(boolean wanted) {
        open = wanted;
        arrange();
    }

    /** {@return the share of the place beside the inspector, also while that is not there} */
    double divider() {
        return split.getDividers().isEmpty() ? divider : split.getDividerPositions()[0];
    }

    /** Gives the place that share beside the inspector, between 0 and 1. */
    void setDivider(double share) {
        divider = share;
        split.setDividerPositions(share);
    }

    private void arrange() {
        boolean covers =
                open && getWidth() > 0 && getWidth() < PLACE_LEAST + inspector.minWidth(-1);
        showBeside(open && !covers);
        if (covers && !getChildren().contains(inspector)) {
            getChildren().add(inspector);
        } else if (!covers) {
            getChildren().remove(inspector);
        }
        // Out of sight it keeps its scrolling, and no key or screen reader gets there.
        split.setVisible(!covers);
        over.set(covers);
    }

    private void showBeside(boolean shown) {
        boolean before = split.getItems().contains(inspector);
        if (before && !shown) {
            divider = divider();
            split.getItems().remove(inspector);
        } else if (!before && shown) {
            getChildren().remove(inspector);
            makeRoomAfterwards();
            split.getItems().add(inspector);
            split.setDividerPositions(divider);
        }
    }

    /**
     * The inspector opens over a part of the place, which becomes narrower when that has been seen:
     * a table with other columns takes longer than all else, and would have to be waited for.
     */
    private void makeRoomAfterwards() {
        afterOpening.finish();
        double least = place.getMinWidth();
        place.setMinWidth(place.getWidth());
        afterOpening.run(this, () -> place.setMinWidth(least));
    }
}
