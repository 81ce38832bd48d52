package mpilot.console.ui.kit;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

import mpilot.console.text.Text;

import java.util.function.Consumer;

/** Names a field of a profile, which a click shows. */
public final class FieldLink extends Hyperlink {
    /**
     * A link to the field at {@code pointer}.
     *
     * @param pointer a JSON Pointer (RFC 6901) into the profile
     * @param showField shows the field that a pointer names
     */
    public FieldLink(String pointer, Consumer<String> showField) {
        super(pointer);
        getStyleClass().addAll("mono", "field-link");
        setTooltip(new Tooltip(Text.of("kit.show-field")));
        setAccessibleHelp(Text.of("kit.show-field"));
        setWrapText(Wrapping.isSafe(pointer));
        setOnAction(_ -> showField.accept(pointer));
    }
}
