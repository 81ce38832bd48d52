package mpilot.console.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/** Every text that a part of the window shows, tells a screen reader or keeps for a tooltip. */
final class Said {
    private static final List<AccessibleAttribute> TOLD =
            List.of(
                    AccessibleAttribute.TEXT,
                    AccessibleAttribute.HELP,
                    AccessibleAttribute.ROLE_DESCRIPTION);

    private Said() {}

    /** {@return the texts of {@code root} and of all below it, hidden parts included} */
    static List<String> by(Node root) {
        List<String> texts = new ArrayList<>();
        collect(root, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        switch (node) {
            case Labeled labeled -> texts.add(labeled.getText());
            case TextInputControl input -> texts.add(input.getText());
            case Text text -> texts.add(text.getText());
            default -> {}
        }
        TOLD.stream().map(node::queryAccessibleAttribute).map(Said::text).forEach(texts::add);
        if (node instanceof Control control) {
            texts.add(Hover.over(control));
        }
        texts.removeIf(text -> text == null || text.isEmpty());
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static String text(Object value) {
        return value instanceof String text ? text : "";
    }
}
