package mpilot.console.ui.connections;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import mpilot.console.connection.ConnectionField;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.kit.Wrapping;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines of a form: a name, what is entered, and below it what is wrong with it. */
final class FormGrid extends GridPane {
    /** The same in every part of a form, so that its fields stand below each other. */
    private static final double NAME_WIDTH = 136;

    private final ObservableValue<Map<ConnectionField, String>> problems;

    FormGrid(ObservableValue<Map<ConnectionField, String>> problems) {
        this.problems = problems;
        getStyleClass().add("form-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(NAME_WIDTH);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().setAll(names, values);
    }

    /** A line of which {@code fields} may be wrong, which {@code shown} can take away. */
    void line(
            String name,
            Node value,
            @Nullable ObservableValue<Boolean> shown,
            ConnectionField... fields) {
        Label label = new Label(name);
        label.getStyleClass().add("fact-name");
        label.setMinWidth(USE_PREF_SIZE);
        VBox box = new VBox(2, value);
        for (ConnectionField field : fields) {
            box.getChildren().add(problem(field));
        }
        addRow(getRowCount(), label, box);
        setValignment(label, VPos.TOP);
        if (shown != null) {
            for (Node node : List.of(label, box)) {
                node.visibleProperty().bind(shown);
                node.managedProperty().bind(shown);
            }
        }
    }

    private Label problem(ConnectionField field) {
        Label label = new Label();
        label.setId("problem-" + field.name().toLowerCase(Locale.ROOT));
        label.getStyleClass().add(Tone.DANGER.styleClass());
        Wrapping.follow(label);
        problems.subscribe(all -> {
            String problem = all.getOrDefault(field, "");
            label.setText(problem);
            label.setVisible(!problem.isEmpty());
            label.setManaged(!problem.isEmpty());
        });
        return label;
    }
}
