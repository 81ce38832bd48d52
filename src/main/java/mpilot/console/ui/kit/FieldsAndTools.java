package mpilot.console.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Fields and the tools beside them; without room for both the tools stand below. Fields that have a
 * line to themselves take the room there is, also where that is less than they would have.
 */
public final class FieldsAndTools extends Pane {
    private static final double GAP = 8;
    private static final double LINE_GAP = 6;

    private final Region fields;
    private final Region tools;

    /** Shows {@code fields}, as wide as there is room for, beside {@code tools}. */
    public FieldsAndTools(Region fields, Region tools) {
        this.fields = fields;
        this.tools = tools;
        getChildren().setAll(fields, tools);
    }

    private boolean hasRoomForBoth(double width) {
        return beside(width) >= fields.minWidth(-1);
    }

    /** How wide the fields are beside the tools. */
    private double beside(double width) {
        return Math.floor(width - tools.prefWidth(-1) - GAP);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return tools.prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return fields.prefWidth(-1) + GAP + tools.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double first = fields.prefHeight(-1);
        double second = tools.prefHeight(-1);
        return width < 0 || hasRoomForBoth(width)
                ? Math.max(first, second)
                : first + LINE_GAP + second;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double first = fields.prefHeight(-1);
        double second = tools.prefHeight(-1);
        double toolsWidth = tools.prefWidth(-1);
        if (hasRoomForBoth(width)) {
            double height = Math.max(first, second);
            fields.resizeRelocate(0, snapPositionY((height - first) / 2), beside(width), first);
            tools.resizeRelocate(
                    width - toolsWidth, snapPositionY((height - second) / 2), toolsWidth, second);
        } else {
            fields.resizeRelocate(0, 0, width, first);
            tools.resizeRelocate(0, first + LINE_GAP, toolsWidth, second);
        }
    }
}
