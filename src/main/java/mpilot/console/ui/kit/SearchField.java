package mpilot.console.ui.kit;

import atlantafx.base.controls.CustomTextField;

import javafx.beans.property.StringProperty;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field that narrows a list by what is typed into it. */
public final class SearchField extends CustomTextField {
    private static final int ICON_SIZE = 13;

    /**
     * A field whose text is {@code typed}.
     *
     * @param prompt what is searched, shown while it is empty
     * @param help what a screen reader says of its use
     */
    public SearchField(String id, String prompt, String help, StringProperty typed) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        setAccessibleHelp(help);
        FontIcon glass = new FontIcon(BootstrapIcons.SEARCH);
        glass.setIconSize(ICON_SIZE);
        setLeft(glass);
        setPrefWidth(240);
        setMinWidth(140);
        textProperty().bindBidirectional(typed);
    }
}
