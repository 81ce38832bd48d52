package mpilot.console.ui.connections;

import atlantafx.base.theme.Styles;

import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import mpilot.console.connection.ConnectionField;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Choice;
import mpilot.console.ui.kit.Notice;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A part of the form of a connection: lines that are bound to what is entered. */
final class FormPart extends VBox {
    private static final double SECONDS_WIDTH = 96;
    private static final int PORT_COLUMNS = 6;

    private final ConnectionFormViewModel form;
    private final FormGrid grid;

    FormPart(String title, ConnectionFormViewModel form) {
        super(8);
        this.form = form;
        this.grid = new FormGrid(form.problemsProperty());
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        getChildren().addAll(head, grid);
    }

    /** The id of the control in which {@code field} is entered. */
    static String id(ConnectionField field) {
        return "form-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A line of text. */
    TextField text(ConnectionField field, String name, String help) {
        return text(field, name, help, null);
    }

    /** A line of text that {@code shown} can take away. */
    TextField text(
            ConnectionField field,
            String name,
            String help,
            @Nullable ObservableValue<Boolean> shown) {
        TextField text = field(field, name, help);
        grid.line(name, text, shown, field);
        return text;
    }

    /** Two texts in one line, the second of a few characters. */
    void hostAndPort(TextField host, TextField port, String name, ObservableValue<Boolean> shown) {
        port.setPrefColumnCount(PORT_COLUMNS);
        HBox.setHgrow(host, Priority.ALWAYS);
        grid.line(
                name,
                new HBox(8, host, port),
                shown,
                ConnectionField.PROXY_HOST,
                ConnectionField.PROXY_PORT);
    }

    /** A number of seconds. */
    void seconds(ConnectionField field, String name, String help) {
        text(field, name, help).setMaxWidth(SECONDS_WIDTH);
    }

    /** A file, typed or looked for. */
    void file(ConnectionField field, String name, String help) {
        TextField path = field(field, name, help);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button browse =
                Notice.plainAction(
                        path.getId() + "-browse",
                        Text.of("manage.browse"),
                        Text.of("manage.browse-help"),
                        () -> browse(path, name));
        browse.setMinWidth(Region.USE_PREF_SIZE);
        grid.line(name, new HBox(8, path, browse), null, field);
    }

    private void browse(TextField path, String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            path.setText(chosen.getAbsolutePath());
        }
    }

    /** A secret, of which no character is shown. Left empty, what is kept stays. */
    void secret(String id, String name, StringProperty value, ObservableValue<Boolean> shown) {
        PasswordField field = new PasswordField();
        name(field, id, name, Text.of("manage.secret-help"));
        field.textProperty().bindBidirectional(value);
        grid.line(name, field, shown);
    }

    /** A choice among a few values. */
    <T> void choice(
            String id,
            String name,
            String help,
            List<T> values,
            Function<T, String> words,
            Property<T> value,
            ConnectionField... fields) {
        Choice<T> choice = new Choice<>(id, name, help, values, words);
        choice.valueProperty().bindBidirectional(value);
        grid.line(name, choice, null, fields);
    }

    /** Something that is so or not. */
    void tick(
            ConnectionField field,
            String name,
            String sentence,
            String help,
            Property<Boolean> value) {
        CheckBox box = new CheckBox(sentence);
        box.setId(id(field));
        box.setAccessibleHelp(help);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        grid.line(name, box, null, field);
    }

    /** A field for text, marked while what is in it is wrong. */
    TextField field(ConnectionField field, String name, String help) {
        TextField text = new TextField();
        name(text, id(field), name, help);
        text.textProperty().bindBidirectional(form.entered().text(field));
        form.problemsProperty()
                .subscribe(problems -> {
                    String problem = problems.get(field);
                    text.pseudoClassStateChanged(Styles.STATE_DANGER, problem != null);
                    text.setAccessibleHelp(problem == null ? help : problem);
                });
        return text;
    }

    private static void name(TextField field, String id, String name, String help) {
        field.setId(id);
        field.setAccessibleText(name);
        field.setAccessibleHelp(help);
        field.setPromptText(help);
    }
}
