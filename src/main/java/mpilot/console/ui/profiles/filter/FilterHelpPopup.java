package mpilot.console.ui.profiles.filter;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.fleet.filter.FilterHelp;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Dropdown;

import java.util.List;
import java.util.function.Consumer;

/** The filter language explained below its field; an example that is clicked is tried. */
final class FilterHelpPopup {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 420;
    private static final double EXAMPLE_WIDTH = 176;

    private final Region field;
    private final Consumer<String> onExample;
    private final Dropdown dropdown = new Dropdown(this::content);

    FilterHelpPopup(Region field, Consumer<String> onExample) {
        this.field = field;
        this.onExample = onExample;
    }

    /** Shows it, or hides it where it is shown. */
    void toggle() {
        dropdown.toggle(field);
    }

    private Region content() {
        VBox parts =
                new VBox(
                        part(Text.of("profilefilter.help-syntax"), FilterHelp.syntax()),
                        part(Text.of("profilefilter.help-keys"), FilterHelp.keys()),
                        part(Text.of("profilefilter.help-choices"), FilterHelp.choices()));
        parts.getStyleClass().add("filter-help");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setId("filter-help-text");
        scroll.getStyleClass().add("filter-help-scroll");
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        scroll.setAccessibleText(Text.of("profilefilter.help-title"));
        scroll.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.F1) {
                        dropdown.hide();
                        event.consume();
                    }
                });
        return scroll;
    }

    private Node part(String title, List<FilterHelp.Line> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        // The sentences of all parts stand below each other.
        grid.getColumnConstraints()
                .add(new ColumnConstraints(EXAMPLE_WIDTH, EXAMPLE_WIDTH, Double.MAX_VALUE));
        for (int i = 0; i < lines.size(); i++) {
            FilterHelp.Line line = lines.get(i);
            Hyperlink example = new Hyperlink(line.example());
            example.getStyleClass().add("mono");
            example.setMinWidth(Region.USE_PREF_SIZE);
            example.setAccessibleHelp(line.sentence());
            example.setOnAction(_ -> {
                dropdown.hide();
                onExample.accept(line.example());
            });
            Label sentence = new Label(line.sentence());
            sentence.setWrapText(true);
            grid.addRow(i, example, sentence);
        }
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        return new VBox(heading, grid);
    }
}
