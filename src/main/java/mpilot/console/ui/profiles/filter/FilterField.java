package mpilot.console.ui.profiles.filter;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.filter.Completion;
import mpilot.console.fleet.filter.FilterError;
import mpilot.console.fleet.filter.Suggestion;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Suggestions;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** The field that the filter is typed into: suggestions below it, what is wrong, help at F1. */
final class FilterField extends CustomTextField {
    private final FilterViewModel filter;
    private final Supplier<LoadedFleet> seen;
    private final FilterHelpPopup help;
    private final Suggestions<Suggestion> suggestions;

    /**
     * A field for the text of {@code filter}.
     *
     * @param seen the profiles whose words are suggested
     * @param searchNow runs the filter without waiting for more of it
     * @param onError is told what is wrong in the text; null for nothing
     */
    FilterField(
            FilterViewModel filter,
            Supplier<LoadedFleet> seen,
            Runnable searchNow,
            Consumer<@Nullable String> onError) {
        this.filter = filter;
        this.seen = seen;
        this.help = new FilterHelpPopup(this, this::tryExample);
        setId("search");
        setPromptText(Text.of("profilefilter.prompt"));
        setAccessibleText(Text.of("profilefilter.field"));
        setAccessibleHelp(Text.of("profilefilter.field-help"));
        setLeft(new FontIcon(BootstrapIcons.SEARCH));
        setRight(crossAndHelp());
        textProperty().bindBidirectional(filter.textProperty());
        suggestions =
                Suggestions.install(
                        this,
                        typed -> completion(typed).suggestions(),
                        Suggestion::insert,
                        FilterField::aside,
                        this::take);
        setOnAction(_ -> searchNow.run());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        textProperty().subscribe(_ -> tell(onError));
        caretPositionProperty().subscribe(_ -> tell(onError));
    }

    /** Leaves {@code below} in sight while there are suggestions. */
    void keepInSight(Node below) {
        suggestions.keepInSight(below);
    }

    private Node crossAndHelp() {
        Button empty = button("clear-search", Text.of("profiles.search-clear"), BootstrapIcons.X);
        empty.visibleProperty().bind(textProperty().isNotEmpty());
        empty.managedProperty().bind(empty.visibleProperty());
        empty.setOnAction(_ -> clear());
        Button explain =
                button(
                        "filter-help",
                        Text.of("profilefilter.help-button"),
                        BootstrapIcons.QUESTION_CIRCLE);
        explain.setOnAction(_ -> help.toggle());
        HBox buttons = new HBox(empty, explain);
        buttons.setAlignment(Pos.CENTER);
        return buttons;
    }

    private static Button button(String id, String text, BootstrapIcons icon) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll(Styles.FLAT, "field-button");
        button.setTooltip(new Tooltip(text));
        button.setFocusTraversable(false);
        return button;
    }

    private Completion completion(String typed) {
        return Completion.at(typed, Math.min(getCaretPosition(), typed.length()), seen.get());
    }

    private static String aside(Suggestion suggestion) {
        return suggestion.count() > 0
                ? Text.of("profilefilter.count", suggestion.count())
                : suggestion.detail();
    }

    private void take(Suggestion suggestion) {
        Completion.Edit edit = completion(getText()).take(getText(), suggestion);
        setText(edit.text());
        positionCaret(edit.caret());
    }

    private void tryExample(String example) {
        requestFocus();
        setText(example);
        end();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            help.toggle();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }

    private void tell(Consumer<@Nullable String> onError) {
        String error =
                filter.parsedProperty()
                        .get()
                        .errorToTell(Math.min(getCaretPosition(), getText().length()))
                        .map(FilterError::sentence)
                        .orElse(null);
        pseudoClassStateChanged(Styles.STATE_DANGER, error != null);
        onError.accept(error);
    }
}
