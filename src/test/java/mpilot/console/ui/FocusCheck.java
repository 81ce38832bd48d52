package mpilot.console.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import mpilot.console.ui.kit.Theme;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whoever goes through the window by keys sees where they are, on every control. */
final class FocusCheck implements ScreenCheck {
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);

    /** What a mark has to stand out by, as the standard has it for what is no text. */
    private static final double RATIO = 3;

    /** How far around a control its mark may reach. */
    private static final double AROUND = 4;

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Map<String, String> unseen = new LinkedHashMap<>();
    private final Set<String> tried = new HashSet<>();

    @Override
    public void look(Node root, Screen screen, Theme theme) {
        if (THEMES.contains(theme)) {
            walk(root, screen, theme);
        }
    }

    @Override
    public Map<String, String> faults() {
        return unseen;
    }

    private void walk(Node node, Screen screen, Theme theme) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (takesTheFocus(node)) {
            String kind = kind(node) + " in " + theme;
            if (tried.add(kind) && !isMarked(node, theme)) {
                unseen.put(kind, "#" + node.getId() + " of " + screen);
            }
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable())
                    .forEach(child -> walk(child, screen, theme));
        }
    }

    /** What has rows marks one of them, and a pane that scrolls is seen to by what is in it. */
    private static boolean takesTheFocus(Node node) {
        return node.getParent() != null
                && node.getLayoutBounds().getWidth() > 0
                && (isRow(node) || isControl(node));
    }

    /** What shows the choice of a box is a cell as well, and in no list. */
    private static boolean isRow(Node node) {
        return (node instanceof TableRow<?> || node instanceof ListCell<?>)
                && !((IndexedCell<?>) node).isEmpty()
                && node.getParent().getStyleClass().contains("sheet");
    }

    private static boolean isControl(Node node) {
        return node.isFocusTraversable()
                && !(node instanceof VirtualFlow<?>)
                && !(node instanceof IndexedCell<?>)
                && !(node instanceof TableView<?>)
                && !(node instanceof TreeTableView<?>)
                && !(node instanceof ListView<?>)
                && !(node instanceof ScrollPane);
    }

    /** Controls that look alike are tried once. */
    private static String kind(Node node) {
        return "%s %s%s in %s"
                .formatted(
                        node.getClass().getSimpleName(),
                        node.getStyleClass(),
                        node.getPseudoClassStates().contains(SELECTED) ? ", selected," : "",
                        node.getParent().getStyleClass());
    }

    private static boolean isMarked(Node node, Theme theme) {
        rowsOf(node).ifPresent(rows -> rows.pseudoClassStateChanged(FOCUSED, true));
        node.pseudoClassStateChanged(FOCUSED, false);
        Image without = picture(node, theme);
        node.pseudoClassStateChanged(FOCUSED, true);
        Image with = picture(node, theme);
        node.pseudoClassStateChanged(FOCUSED, node.isFocused());
        rowsOf(node).ifPresent(rows -> rows.pseudoClassStateChanged(FOCUSED, rows.isFocused()));
        return standingOut(without, with) >= node.getLayoutBounds().getHeight();
    }

    private static Optional<Node> rowsOf(Node node) {
        return switch (node) {
            case TableRow<?> row -> Optional.of(row.getTableView());
            case ListCell<?> cell -> Optional.of(cell.getListView());
            default -> Optional.empty();
        };
    }

    /** The control with what is around it, also where it is scrolled away or fades in. */
    private static Image picture(Node node, Theme theme) {
        Parent around = node.getParent();
        Bounds bounds = around.localToParent(node.localToParent(node.getLayoutBounds()));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(theme.isDark() ? Color.BLACK : Color.WHITE);
        parameters.setViewport(
                new Rectangle2D(
                        bounds.getMinX() - AROUND,
                        bounds.getMinY() - AROUND,
                        bounds.getWidth() + 2 * AROUND,
                        bounds.getHeight() + 2 * AROUND));
        return around.snapshot(parameters, null);
    }

    /** {@return how many points of the one picture stand out from the other} */
    private static long standingOut(Image one, Image other) {
        long points = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                Color before = one.getPixelReader().getColor(x, y);
                Color after = other.getPixelReader().getColor(x, y);
                if (Contrast.ratio(before, after) >= RATIO) {
                    points++;
                }
            }
        }
        return points;
    }
}
