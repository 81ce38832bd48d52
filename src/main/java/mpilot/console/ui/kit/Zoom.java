package mpilot.console.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows its content larger, text and everything else alike, in the room there is: the content is
 * laid out as if it had less.
 */
public final class Zoom extends Region {
    private final Region content;
    private final Scale scale = new Scale(1, 1);

    /** Shows {@code content} as large as it is. */
    public Zoom(Region content) {
        this.content = content;
        getChildren().add(content);
    }

    /** Shows it in {@code percent} of its own size. */
    public void setPercent(int percent) {
        scale.setX(percent / 100.0);
        scale.setY(percent / 100.0);
        if (percent == 100) {
            content.getTransforms().clear();
        } else {
            content.getTransforms().setAll(scale);
        }
        requestLayout();
    }

    /** {@return in how many percent of its own size {@code node} is shown in its window} */
    static int percentOf(Node node) {
        return (int) Math.round(node.getLocalToSceneTransform().getMxx() * 100);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * scale.getY();
    }
}
