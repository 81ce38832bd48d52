package mpilot.console.ui.kit;

import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;

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
public final class Suggestions {
    private static final double ROW_HEIGHT = 26;
    private static final double PADDING = 8;
    private static final double MIN_WIDTH = 200;
    private static final double GAP = 2;

    private final TextField field;
    private final Function<String, List<String>> source;
    private final Consumer<String> onTaken;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();

    private Suggestions(
            TextField field, Function<String, List<String>> source, Consumer<String> onTaken) {
        this.field = field;
        this.source = source;
        this.onTaken = onTaken;
    }

    /**
     * Gives {@code field} suggestions.
     *
     * @param source what to suggest for what is typed, the best first; few, and at hand at once
     * @param onTaken is told of the suggestion that was taken
     */
    public static void install(
            TextField field, Function<String, List<String>> source, Consumer<String> onTaken) {
        Suggestions suggestions = new Suggestions(field, source, onTaken);
        suggestions.setUp();
    }

    private void setUp() {
        list.getStyleClass().add("suggestions");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.setAccessibleText(Text.of("kit.suggestions"));
        list.setCellFactory(_ -> new Cell());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        field.textProperty().subscribe(this::suggest);
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        popup.hide();
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void suggest(String typed) {
        List<String> suggestions = field.isFocused() ? source.apply(typed) : List.of();
        list.getItems().setAll(suggestions);
        list.getSelectionModel().clearSelection();
        if (suggestions.isEmpty()) {
            popup.hide();
            return;
        }
        list.setPrefSize(
                Math.max(MIN_WIDTH, field.getWidth()), suggestions.size() * ROW_HEIGHT + PADDING);
        if (!popup.isShowing()) {
            Point2D below = field.localToScreen(0, field.getHeight() + GAP);
            popup.show(field, below.getX(), below.getY());
        }
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
                String chosen = list.getSelectionModel().getSelectedItem();
                popup.hide();
                if (chosen == null) {
                    return;
                }
                onTaken.accept(chosen);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Goes round the suggestions, and from none to the first or the last. */
    private void choose(int step) {
        int size = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        int next = now < 0 ? (step > 0 ? 0 : size - 1) : Math.floorMod(now + step, size);
        list.getSelectionModel().select(next);
    }

    private final class Cell extends ListCell<String> {
        Cell() {
            addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    event -> {
                        String item = getItem();
                        if (item != null && event.getButton() == MouseButton.PRIMARY) {
                            popup.hide();
                            onTaken.accept(item);
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? null : VisibleText.of(item));
        }
    }
}
