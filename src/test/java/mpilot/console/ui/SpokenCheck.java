package mpilot.console.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

import mpilot.console.ui.kit.Theme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever hears the window instead of seeing it is told what each control is and does. */
final class SpokenCheck implements ScreenCheck {
    /** What a screen reader has no word for. */
    private static final Set<AccessibleRole> NO_ROLE =
            EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    /** What JavaFX lets say no more than its name: the item of a menu. */
    private static final Set<AccessibleRole> NO_HELP =
            EnumSet.of(
                    AccessibleRole.MENU,
                    AccessibleRole.MENU_ITEM,
                    AccessibleRole.RADIO_MENU_ITEM,
                    AccessibleRole.CHECK_MENU_ITEM);

    private final Map<String, String> missing = new LinkedHashMap<>();

    @Override
    public void look(Node root, Screen screen, Theme theme) {
        if (theme == Theme.LIGHT) {
            collect(root, screen);
        }
    }

    @Override
    public Map<String, String> faults() {
        return missing;
    }

    private void collect(Node node, Screen screen) {
        if (!node.isVisible() || node instanceof IndexedCell<?>) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof VirtualFlow<?>)) {
            missingOf(node)
                    .forEach(what ->
                            missing.putIfAbsent(
                                    describe(node) + " has no " + what, screen.toString()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, screen));
        }
    }

    private static List<String> missingOf(Node node) {
        List<String> missing = new ArrayList<>();
        if (isBlank(node, AccessibleAttribute.TEXT)) {
            missing.add("name");
        }
        if (node.getAccessibleRole() == null || NO_ROLE.contains(node.getAccessibleRole())) {
            missing.add("role");
        }
        if (isBlank(node, AccessibleAttribute.HELP)
                && !NO_HELP.contains(node.getAccessibleRole())) {
            missing.add("help");
        }
        return missing;
    }

    private static boolean isBlank(Node node, AccessibleAttribute attribute) {
        return !(node.queryAccessibleAttribute(attribute) instanceof String text) || text.isBlank();
    }

    private static String describe(Node node) {
        return "%s #%s %s"
                .formatted(node.getClass().getSimpleName(), node.getId(), node.getStyleClass());
    }
}
