package mpilot.console.ui.profiles.column;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.view.ViewColumn;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Dropdown;
import mpilot.console.ui.kit.IconButton;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses columns and their order, below the button that asks for it. Made when it is first asked
 * for: it has more controls than the rest of the window.
 */
public final class ColumnChooser {
    private static final double HEIGHT = 460;
    private static final double WIDTH = 320;

    private final ColumnsViewModel columns;
    private final VBox list = new VBox();
    private final Button reset = new Button(Text.of("profilecolumns.reset"));
    private final Dropdown dropdown = new Dropdown(this::content);

    /** Chooses from {@code columns}. */
    public ColumnChooser(ColumnsViewModel columns) {
        this.columns = columns;
    }

    /** Shows itself below {@code button}. */
    public void show(Region button) {
        dropdown.show(button);
        list.getChildren().getFirst().requestFocus();
    }

    private VBox content() {
        list.getStyleClass().add("column-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefSize(WIDTH, HEIGHT);
        reset.setId("columns-reset");
        reset.getStyleClass().add(Styles.SMALL);
        reset.setAccessibleHelp(Text.of("profilecolumns.reset-help"));
        reset.setOnAction(_ -> columns.reset());
        VBox box = new VBox(scroll, reset);
        box.setId("column-chooser");
        box.getStyleClass().add("dropdown");
        columns.columnsProperty().subscribe(this::fill);
        fill();
        return box;
    }

    private void fill() {
        reset.setDisable(columns.isUsual());
        Optional<String> focused = controls().filter(Node::isFocused).map(Node::getId).findFirst();
        list.getChildren()
                .setAll(columns.columnsProperty().get().stream().map(this::line).toList());
        focused.ifPresent(this::focus);
    }

    /** The control that had the focus, which goes on along with its line; its box at the end. */
    private void focus(String id) {
        controls()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .map(each -> each.isDisabled() ? box(each) : each)
                .ifPresent(Node::requestFocus);
    }

    private Stream<Node> controls() {
        return list.getChildren().stream().flatMap(line -> ((HBox) line).getChildren().stream());
    }

    private static Node box(Node control) {
        return ((HBox) control.getParent()).getChildren().getFirst();
    }

    private HBox line(ViewColumn column) {
        String id = column.id();
        String title = Columns.byId(id).orElseThrow().title();
        CheckBox shown = new CheckBox(title);
        shown.setId("shown-" + id);
        shown.setSelected(column.visible());
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setAccessibleHelp(Text.of("profilecolumns.choose-help"));
        shown.setOnAction(_ -> {
            columns.setVisible(id, shown.isSelected());
            // The last one stays, whatever is asked.
            shown.setSelected(columns.isShown(id));
        });
        HBox.setHgrow(shown, Priority.ALWAYS);
        Button up =
                IconButton.of(
                        "up-" + id,
                        Text.of("profilecolumns.left-of", title),
                        Text.of("profilecolumns.left"),
                        BootstrapIcons.ARROW_UP,
                        () -> columns.move(id, -1));
        Button down =
                IconButton.of(
                        "down-" + id,
                        Text.of("profilecolumns.right-of", title),
                        Text.of("profilecolumns.right"),
                        BootstrapIcons.ARROW_DOWN,
                        () -> columns.move(id, 1));
        up.setDisable(!columns.canMove(id, -1));
        down.setDisable(!columns.canMove(id, 1));
        HBox line = new HBox(shown, up, down);
        line.setId("column-" + id);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
