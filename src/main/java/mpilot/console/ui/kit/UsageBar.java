package mpilot.console.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * A bar of how much of a cap is used. Decoration only: the figures stand in words beside it, and
 * the bar's colour repeats what an icon says.
 */
public final class UsageBar extends Region {
    private static final double HEIGHT = 6;

    private final Region fill = new Region();
    private final Region mark = new Region();
    private double fraction;

    /** An empty bar. */
    public UsageBar() {
        getStyleClass().add("usage-bar");
        fill.getStyleClass().add("fill");
        mark.getStyleClass().add("cap-mark");
        getChildren().addAll(fill, mark);
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /**
     * Shows a use.
     *
     * @param fraction used part of the cap; past 1 the bar is full and a mark shows where the cap
     *     stands in what was used
     * @param level how serious that is
     */
    public void show(double fraction, UsageLevel level) {
        this.fraction = Double.isFinite(fraction) ? Math.max(0, fraction) : 0;
        for (UsageLevel each : UsageLevel.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.pseudoClass()), each == level);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double filled = width * Math.min(1, fraction);
        // A use that is not nothing is seen, however small its part of the cap.
        double shown = fraction > 0 ? Math.max(filled, Math.min(width, height)) : 0;
        fill.resizeRelocate(insets.getLeft(), insets.getTop(), snapSizeX(shown), height);
        mark.setVisible(fraction > 1);
        if (fraction > 1) {
            mark.resizeRelocate(
                    snapPositionX(insets.getLeft() + width / fraction), insets.getTop(), 2, height);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 120;
    }
}
