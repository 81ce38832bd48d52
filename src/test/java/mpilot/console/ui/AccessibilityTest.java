package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever hears the window instead of seeing it is told what each control is and does. */
class AccessibilityTest {
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

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    @Test
    void everyControlThatTakesTheFocusHasANameARoleAndHelp() {
        Map<String, Screen> missing = new LinkedHashMap<>();
        for (Screen screen : Screens.all()) {
            stage.fx(() -> {
                try (Screen.Standing standing = screen.open(Theme.LIGHT, 1440, 900)) {
                    standing.roots().forEach(root -> collect(root, screen, missing));
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    private static void collect(Node node, Screen screen, Map<String, Screen> missing) {
        if (!node.isVisible() || node instanceof IndexedCell<?>) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof VirtualFlow<?>)) {
            missingOf(node)
                    .forEach(what ->
                            missing.putIfAbsent(describe(node) + " has no " + what, screen));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, screen, missing));
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
