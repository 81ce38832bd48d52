package mpilot.console.ui.profiles.filter;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Suggestions;
import mpilot.console.ui.kit.WordWidth;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A field to type a tag into, with suggestions from the tags that were seen. */
final class TagField extends CustomTextField {
    /** The picture before the words, and the field's edges. */
    private static final double AROUND = 52;

    private final Consumer<String> onTag;

    /**
     * An empty field.
     *
     * @param seenTags tags to suggest
     * @param chosenTags tags that are filtered on already
     * @param onTag takes a tag
     */
    TagField(List<String> seenTags, Supplier<List<String>> chosenTags, Consumer<String> onTag) {
        this.onTag = onTag;
        setId("tag-field");
        getStyleClass().add("tag-field");
        widthProperty().subscribe(this::prompt);
        fontProperty().subscribe(this::prompt);
        setAccessibleText(Text.of("profiles.tag-prompt"));
        setAccessibleHelp(Text.of("profiles.tag-help"));
        setLeft(new FontIcon(BootstrapIcons.TAG));
        Suggestions.install(
                this, typed -> TagSuggestions.of(typed, seenTags, chosenTags.get()), this::take);
        setOnAction(_ -> take(getText()));
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    /** In little room a word: half a sentence says nothing. */
    private void prompt() {
        String whole = Text.of("profiles.tag-prompt");
        boolean fits = WordWidth.of(whole, getFont()) + AROUND <= getWidth();
        setPromptText(fits ? whole : Text.of("profiles.tag-prompt-short"));
    }

    /** A comma ends a tag, wherever it is on the keyboard. */
    private void typed(KeyEvent event) {
        if (event.getCharacter().equals(",")) {
            take(getText());
            event.consume();
        }
    }

    private void take(String tag) {
        onTag.accept(tag);
        clear();
    }
}
