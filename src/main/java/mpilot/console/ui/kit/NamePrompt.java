package mpilot.console.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Asks for one line of text below a control. Enter takes it, Escape leaves it. */
public final class NamePrompt {
    private static final double WIDTH = 320;

    private final Region below;
    private final Label question = new Label();
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final Dropdown dropdown = new Dropdown(this::content);
    private Function<String, @Nullable String> answer = _ -> null;

    /** Asks below {@code below}. */
    public NamePrompt(Region below) {
        this.below = below;
    }

    private Region content() {
        field.setId("prompt-field");
        field.setAccessibleHelp(Text.of("kit.prompt-help"));
        field.setOnAction(_ -> take());
        field.textProperty().subscribe(() -> tell(null));
        question.setLabelFor(field);
        problem.setId("prompt-problem");
        problem.getStyleClass().add("tone-danger");
        problem.setWrapText(true);
        VBox box = new VBox(question, field, problem);
        box.getStyleClass().add("dropdown");
        box.setPrefWidth(WIDTH);
        return box;
    }

    /**
     * Asks.
     *
     * @param text what stands in the field at first
     * @param take takes the answer, and gives what is wrong with it; null where nothing is
     */
    public void ask(String words, String text, Function<String, @Nullable String> take) {
        answer = take;
        question.setText(words);
        field.setText(text);
        field.setAccessibleText(words);
        tell(null);
        dropdown.show(below);
        field.requestFocus();
        field.selectAll();
    }

    private void take() {
        String wrong = answer.apply(field.getText());
        if (wrong == null) {
            dropdown.hide();
        } else {
            tell(wrong);
        }
    }

    private void tell(@Nullable String wrong) {
        problem.setText(wrong == null ? "" : VisibleText.of(wrong));
        problem.setVisible(wrong != null);
        problem.setManaged(wrong != null);
    }
}
