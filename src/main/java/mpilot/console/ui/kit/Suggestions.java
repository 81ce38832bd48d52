package mpilot.console.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Suggestions below a text field while one types. None is chosen at first, so that Enter goes on to
 * take what was typed; the arrow keys choose one, Enter or a click takes it, Escape hides them. The
 * arrow key down asks for them before anything is typed.
 */
public final class Suggestions<T> {
    private static final double ROW_HEIGHT = 26;
    private static final double PADDING = 8;
    private static final double MIN_WIDTH = 200;

    /** With something behind each suggestion. */
    private static final double MIN_DETAILED_WIDTH = 480;

    private static final double GAP = 2;
    private static final int MOST_ROWS = 12;

    private final TextField field;
    private final Function<String, List<T>> source;
    private final Function<T, String> text;
    private final Function<T, String> detail;
    private final Consumer<T> onTaken;
    private final ListView<T> list = new ListView<>();
    private final Zoom zoom = new Zoom(list);
    private final Popup popup = new Popup();
    private boolean typing;
    private @Nullable Node told;

    private Suggestions(
            TextField field,
            Function<String, List<T>> source,
            Function<T, String> text,
            Function<T, String> detail,
            Consumer<T> onTaken) {
        this.field = field;
        this.source = source;
        this.text = text;
        this.detail = detail;
        this.onTaken = onTaken;
    }

    /**
     * Gives {@code field} suggestions.
     *
     * @param source what to suggest for what is typed, the best first; few, and at hand at once
     * @param onTaken is told of the suggestion that was taken
     */
    public static Suggestions<String> install(
            TextField field, Function<String, List<String>> source, Consumer<String> onTaken) {
        return install(field, source, Function.identity(), _ -> "", onTaken);
    }

    /**
     * Gives {@code field} suggestions that say more than what is put into it.
     *
     * @param source what to suggest for what is typed, the best first; at hand at once
     * @param text what a suggestion says
     * @param detail what stands behind that in smaller letters; empty for nothing
     * @param onTaken is told of the suggestion that was taken
     */
    public static <T> Suggestions<T> install(
            TextField field,
            Function<String, List<T>> source,
            Function<T, String> text,
            Function<T, String> detail,
            Consumer<T> onTaken) {
        Suggestions<T> made = new Suggestions<>(field, source, text, detail, onTaken);
        made.setUp();
        return made;
    }

    /** Leaves {@code below} in sight, which stands below the field while it is in the window. */
    public void keepInSight(Node below) {
        told = below;
        below.boundsInParentProperty().subscribe(this::placeAgain);
        below.sceneProperty().subscribe(this::placeAgain);
    }

    private void setUp() {
        list.getStyleClass().add("suggestions");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.setAccessibleText(Text.of("kit.suggestions"));
        list.setCellFactory(_ -> new Cell());
        Theme.stylePopup(zoom);
        popup.getContent().add(zoom);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        field.textProperty().subscribe(_ -> textChanged());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        popup.hide();
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // Not as a key is let go of: the text has changed before that, or does for another reason.
        field.addEventFilter(KeyEvent.KEY_PRESSED, _ -> types());
        field.addEventFilter(KeyEvent.KEY_TYPED, _ -> types());
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, _ -> types());
    }

    /** Until the event is over: a key that changes nothing says nothing of a change after it. */
    private void types() {
        typing = true;
        Platform.runLater(() -> typing = false);
    }

    /** Text that was not typed needs no help. */
    private void textChanged() {
        boolean typed = typing;
        // Later: the caret moves after the text has changed, and of fast keys the next one may.
        Platform.runLater(() -> {
            if (typed && !field.getText().isEmpty()) {
                suggest(field.getText());
            } else {
                popup.hide();
            }
        });
    }

    private void suggest(String typed) {
        List<T> suggestions = field.isFocused() ? source.apply(typed) : List.of();
        list.getItems().setAll(suggestions);
        list.getSelectionModel().clearSelection();
        if (suggestions.isEmpty()) {
            popup.hide();
            return;
        }
        list.setPrefSize(
                Math.max(minWidth(suggestions), field.getWidth()),
                Math.min(MOST_ROWS, suggestions.size()) * ROW_HEIGHT + PADDING);
        zoom.setPercent(Zoom.percentOf(field));
        if (!popup.isShowing()) {
            Point2D below = below();
            popup.show(field, below.getX(), below.getY());
        } else {
            placeAgain();
        }
    }

    private void placeAgain() {
        if (popup.isShowing()) {
            popup.setAnchorY(below().getY());
        }
    }

    /** On the screen, below the field and what is to stay in sight. */
    private Point2D below() {
        Point2D below = field.localToScreen(0, field.getHeight() + GAP);
        if (told == null || told.getScene() == null) {
            return below;
        }
        double bottom = told.localToScreen(told.getLayoutBounds()).getMaxY() + GAP;
        return new Point2D(below.getX(), Math.max(below.getY(), bottom));
    }

    private double minWidth(List<T> suggestions) {
        return suggestions.stream().map(detail).allMatch(String::isEmpty)
                ? MIN_WIDTH
                : MIN_DETAILED_WIDTH;
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            if (event.getCode() == KeyCode.DOWN) {
                suggest(field.getText());
                event.consume();
            }
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case ENTER -> {
                T chosen = list.getSelectionModel().getSelectedItem();
                if (chosen == null) {
                    popup.hide();
                    return;
                }
                take(chosen);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** What is taken may ask for more, such as a value after a key. */
    private void take(T suggestion) {
        popup.hide();
        types();
        onTaken.accept(suggestion);
    }

    /** Goes round the suggestions, and from none to the first or the last. */
    private void choose(int step) {
        int size = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        int next = now < 0 ? (step > 0 ? 0 : size - 1) : Math.floorMod(now + step, size);
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    private final class Cell extends ListCell<T> {
        private final Label words = new Label();
        private final Label aside = new Label();
        private final HBox line = new HBox(6, words, aside);

        Cell() {
            words.setMinWidth(Region.USE_PREF_SIZE);
            aside.getStyleClass().add("aside");
            aside.setMinWidth(0);
            line.setAlignment(Pos.CENTER_LEFT);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            // What has no room is cut off, and the list scrolls up and down alone.
            setPrefWidth(0);
            addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    event -> {
                        T item = getItem();
                        if (item != null && event.getButton() == MouseButton.PRIMARY) {
                            take(item);
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            words.setText(VisibleText.of(text.apply(item)));
            aside.setText(VisibleText.of(detail.apply(item)));
            setText(words.getText());
            setGraphic(line);
        }
    }
}
