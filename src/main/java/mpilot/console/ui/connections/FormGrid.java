package mpilot.console.ui.connections;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import mpilot.console.connection.ConnectionField;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

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
        label.setWrapText(true);
        problems.subscribe(all -> {
            String problem = all.getOrDefault(field, "");
            label.setText(problem);
            label.setVisible(!problem.isEmpty());
            label.setManaged(!problem.isEmpty());
        });
        return label;
    }

    /** Gives {@code field} its words. */
    static <T extends TextField> T named(T field, String id, String name, String help) {
        field.setId(id);
        field.setAccessibleText(name);
        field.setAccessibleHelp(help);
        field.setPromptText(help);
        return field;
    }

    /** A field whose characters are not shown, and that leaves what is kept where it is empty. */
    static PasswordField password(String id, String name) {
        return named(new PasswordField(), id, name, Text.of("manage.secret-help"));
    }

    /** A choice of {@code values}, in {@code words}. */
    static <T> ComboBox<T> choice(
            String id, String name, String help, List<T> values, Function<T, String> words) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.setAccessibleText(name);
        choice.setAccessibleHelp(help);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("chosen, never typed");
                    }
                });
        return choice;
    }
}
