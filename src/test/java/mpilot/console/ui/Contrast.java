package mpilot.console.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The contrast of what is shown with what is behind it, from the colours that the nodes have, by <a
 * href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2</a>.
 */
final class Contrast {
    /** Of text, by success criterion 1.4.3 at level AA. */
    private static final double TEXT = 4.5;

    /** Of large text by 1.4.3, and of pictures that tell something by 1.4.11. */
    private static final double LARGE = 3;

    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    private static final double LARGE_SIZE = 24;
    private static final double LARGE_BOLD_SIZE = 18.66;

    /**
     * A text or a picture that is too faint.
     *
     * @param ratio from 1 to 21
     */
    record Faint(String what, Color front, Color behind, double ratio, double least) {
        @Override
        public String toString() {
            return "%s: %.2f instead of %.1f, %s on %s"
                    .formatted(what, ratio, least, hex(front), hex(behind));
        }

        private static String hex(Color color) {
            return "#%02x%02x%02x"
                    .formatted(
                            Math.round(color.getRed() * 255),
                            Math.round(color.getGreen() * 255),
                            Math.round(color.getBlue() * 255));
        }
    }

    private Contrast() {}

    /** Every text and picture below {@code root} that is seen, may be used, and is too faint. */
    static List<Faint> tooFaint(Node root) {
        List<Faint> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Faint> found) {
        if (!node.isVisible() || isInactive(node)) {
            return; // inactive parts are exempt
        }
        if (node instanceof Text text && isSeen(text)) {
            check(text, found);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** The item of a menu is so by its looks alone. */
    private static boolean isInactive(Node node) {
        return node.isDisabled() || node.getPseudoClassStates().contains(DISABLED);
    }

    private static boolean isSeen(Text text) {
        return !text.getText().isBlank()
                && text.getFill() instanceof Color
                && text.getLayoutBounds().getWidth() > 0;
    }

    private static void check(Text text, List<Faint> found) {
        Color behind = behind(text);
        Color front = over((Color) text.getFill(), opacity(text), behind);
        double ratio = ratio(front, behind);
        double least = text instanceof FontIcon || isLarge(text) ? LARGE : TEXT;
        if (ratio < least) {
            found.add(new Faint(describe(text), front, behind, ratio, least));
        }
    }

    private static boolean isLarge(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().contains("Bold");
        return size >= (bold ? LARGE_BOLD_SIZE : LARGE_SIZE);
    }

    private static String describe(Text text) {
        String what = text instanceof FontIcon icon ? icon.getIconLiteral() : text.getText();
        Parent parent = text.getParent();
        return "“%s” in %s %s".formatted(what, parent.getId(), parent.getStyleClass());
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    /** What all the ancestors' backgrounds, one over another, come to behind {@code node}. */
    private static Color behind(Node node) {
        Deque<Region> regions = new ArrayDeque<>();
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Region region) {
                regions.push(region);
            }
        }
        // A menu's window has none: its content alone is seen.
        Color colour = node.getScene().getFill() instanceof Color fill ? fill : Color.TRANSPARENT;
        for (Region region : regions) {
            Background background = region.getBackground();
            if (background != null) {
                for (BackgroundFill fill : background.getFills()) {
                    colour = over(middle(fill.getFill(), colour), opacity(region), colour);
                }
            }
        }
        return colour;
    }

    /** A gradient's middle stands for it. */
    private static Color middle(Paint paint, Color behind) {
        return switch (paint) {
            case Color colour -> colour;
            case LinearGradient gradient ->
                    gradient.getStops()
                            .getFirst()
                            .getColor()
                            .interpolate(gradient.getStops().getLast().getColor(), 0.5);
            default -> behind;
        };
    }

    private static Color over(Color front, double opacity, Color behind) {
        double alpha = front.getOpacity() * opacity;
        return behind.interpolate(
                new Color(front.getRed(), front.getGreen(), front.getBlue(), 1), alpha);
    }

    /** The contrast of two colours, from 1 to 21. */
    static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
