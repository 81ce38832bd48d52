package mpilot.console.ui.shell;

import javafx.geometry.Rectangle2D;

import mpilot.console.settings.Section;

import java.util.List;
import java.util.Objects;

/**
 * How the window that was closed last stood, for the next one to stand the same.
 *
 * @param x left edge, in the pixels that JavaFX counts, over all screens
 * @param y top edge
 * @param width of the window with its frame; 0 for none yet
 * @param height of the window with its frame
 * @param maximized whether it filled its screen; the others are as they would be if not
 * @param divider share of the place beside the inspector, between 0 and 1; 0 for none yet
 * @param place the id of the place shown; empty for none yet
 */
public record WindowPlacement(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        double divider,
        String place) {
    /** Where the settings keep it. */
    public static final Section<WindowPlacement> SECTION =
            new Section<>(
                    "window", WindowPlacement.class, new WindowPlacement(0, 0, 0, 0, false, 0, ""));

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /** As much of the window's top has to be on a screen for a mouse to get hold of it. */
    private static final double HOLD = 80;

    /** What is absent is empty. */
    public WindowPlacement {
        place = Objects.requireNonNullElse(place, "");
    }

    /**
     * {@return where a window is to open so that it is seen and can be moved} That is in the middle
     * of the first screen where this is on none of them.
     *
     * @param screens the parts of the screens that windows may use, the main one first
     */
    public Rectangle2D on(List<Rectangle2D> screens) {
        Rectangle2D main = screens.getFirst();
        if (!(width > 0 && height > 0)) {
            return centred(main, WIDTH, HEIGHT);
        }
        return screens.stream()
                .filter(screen -> screen.intersects(x + width / 2 - HOLD / 2, y, HOLD, 1))
                .findFirst()
                .map(screen ->
                        new Rectangle2D(
                                x,
                                y,
                                Math.min(width, screen.getWidth()),
                                Math.min(height, screen.getHeight())))
                .orElseGet(() -> centred(main, width, height));
    }

    private static Rectangle2D centred(Rectangle2D screen, double width, double height) {
        double w = Math.min(width, screen.getWidth());
        double h = Math.min(height, screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - w) / 2,
                screen.getMinY() + (screen.getHeight() - h) / 2,
                w,
                h);
    }
}
