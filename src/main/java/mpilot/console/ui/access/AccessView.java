package mpilot.console.ui.access;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import mpilot.console.text.Text;
import mpilot.console.ui.kit.Note;

import java.util.function.Consumer;

/** The form about one profile, and the answer below it. */
public final class AccessView extends VBox {
    /**
     * Shows {@code viewModel}.
     *
     * @param showField shows the field that a JSON Pointer into the profile names
     */
    public AccessView(AccessViewModel viewModel, Consumer<String> showField) {
        setId("access");
        getStyleClass().add("access");
        Note help = new Note(Text.of("accessview.help"));
        Button clear = new Button(Text.of("accessview.clear"));
        clear.setId("access-clear");
        clear.setAccessibleHelp(Text.of("accessview.clear-help"));
        clear.disableProperty().bind(viewModel.form().emptyProperty());
        clear.setOnAction(_ -> viewModel.form().clear());
        getChildren()
                .addAll(
                        help,
                        new AccessFormView(viewModel.form()),
                        clear,
                        new AccessAnswerView(viewModel.answerProperty(), showField));
    }
}
