package mpilot.console.ui.profiles;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.input.KeyCode;

import mpilot.console.text.Text;

import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A field to type a tag into, with suggestions from the tags that were seen. */
final class TagField extends CustomTextField {
    private static final int MAX_SUGGESTIONS = 12;

    private final List<String> seenTags;
    private final Consumer<String> onTag;

    TagField(List<String> seenTags, Consumer<String> onTag) {
        this.seenTags = seenTags;
        this.onTag = onTag;
        setId("tag-field");
        getStyleClass().add("tag-field");
        setPromptText(Text.of("profiles.tag-prompt"));
        setAccessibleText(Text.of("profiles.tag-prompt"));
        setAccessibleHelp(Text.of("profiles.tag-help"));
        setLeft(new FontIcon(BootstrapIcons.TAG));

        AutoCompletionBinding<String> completion =
                TextFields.bindAutoCompletion(this, request -> suggest(request.getUserText()));
        completion.setDelay(0);
        completion.setVisibleRowCount(MAX_SUGGESTIONS);
        completion.setOnAutoCompleted(event -> take(event.getCompletion()));
        setOnAction(_ -> take(getText()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            } else if (event.getCode() == KeyCode.COMMA) {
                take(getText());
                event.consume();
            }
        });
    }

    private List<String> suggest(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return seenTags.stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MAX_SUGGESTIONS)
                .toList();
    }

    private void take(String tag) {
        onTag.accept(tag);
        clear();
    }
}
