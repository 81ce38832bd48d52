package mpilot.console.ui.access;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import mpilot.console.ui.kit.Suggestions;
import mpilot.console.ui.kit.Wrapping;

import java.util.Locale;

/** The form: what the request is for, in pairs of fields, and what is wrong with it. */
public final class AccessFormView extends VBox {
    private static final int COLUMNS = 2;

    /** Shows {@code form}, and changes it. */
    public AccessFormView(AccessFormViewModel form) {
        getStyleClass().add("access-form");
        GridPane fields = new GridPane();
        fields.getStyleClass().add("access-fields");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            fields.getColumnConstraints().add(half);
        }
        int place = 0;
        for (AccessField field : AccessField.values()) {
            fields.add(field(form, field), place % COLUMNS, place / COLUMNS);
            place++;
        }
        Label problem = new Label();
        problem.setId("access-problem");
        problem.getStyleClass().addAll("card-state", "tone-warning");
        Wrapping.follow(problem);
        problem.textProperty().bind(form.problemProperty());
        problem.visibleProperty().bind(Bindings.isNotEmpty(form.problemProperty()));
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(fields, problem);
    }

    private static VBox field(AccessFormViewModel form, AccessField field) {
        TextField input = new TextField();
        input.setId("access-" + field.name().toLowerCase(Locale.ROOT));
        input.setPromptText(field.prompt());
        input.setAccessibleText(field.label());
        input.setAccessibleHelp(field.prompt());
        input.textProperty().bindBidirectional(form.textProperty(field));
        Suggestions.install(
                input,
                typed -> form.suggestions(field, typed),
                taken -> {
                    input.setText(taken);
                    input.end();
                });
        Label name = new Label(field.label());
        name.getStyleClass().add("fact-name");
        name.setLabelFor(input);
        VBox box = new VBox(name, input);
        box.getStyleClass().add("access-field");
        return box;
    }
}
