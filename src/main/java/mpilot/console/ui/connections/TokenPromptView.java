package mpilot.console.ui.connections;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.kit.Wrapping;

/** The field in which a token is entered. */
final class TokenPromptView extends VBox {
    /** Shows {@code viewModel}; {@code close} takes the dialog away. */
    TokenPromptView(TokenPromptViewModel viewModel, Runnable close) {
        setId("token-prompt");
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("dialog-card");
        Label title = new Label(viewModel.title());
        title.getStyleClass().add("dialog-title");
        Wrapping.follow(title);
        Label explanation = new Label(viewModel.explanation());
        Wrapping.follow(explanation);
        PasswordField field = new PasswordField();
        field.setId("token-field");
        field.setAccessibleText(Text.of("token.field"));
        field.setAccessibleHelp(Text.of("token.field-help"));
        field.setPromptText(Text.of("token.field-help"));
        field.textProperty().bindBidirectional(viewModel.tokenProperty());
        Label problem = new Label();
        problem.setId("token-problem");
        problem.getStyleClass().add(Tone.DANGER.styleClass());
        Wrapping.follow(problem);
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Button cancel =
                Notice.plainAction(
                        "token-cancel",
                        Text.of("connections.cancel"),
                        Text.of("connections.cancel-help"),
                        close);
        cancel.setCancelButton(true);
        Button use =
                Notice.action(
                        "token-use",
                        Text.of("token.use"),
                        Text.of("token.use-help"),
                        viewModel::submit);
        use.setDefaultButton(true);
        HBox buttons = new HBox(8, cancel, use);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, explanation, new VBox(6, field, problem), buttons);
    }
}
