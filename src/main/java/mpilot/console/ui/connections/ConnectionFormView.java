package mpilot.console.ui.connections;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import mpilot.console.connection.ConnectionField;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.kit.Wrapping;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The form in which a connection is entered. */
final class ConnectionFormView extends VBox {
    private final ConnectionFormViewModel viewModel;
    private final ScrollPane scroll = new ScrollPane();

    /**
     * Shows {@code viewModel}.
     *
     * @param test tests what is entered
     * @param close leaves the form
     */
    ConnectionFormView(ConnectionFormViewModel viewModel, Runnable test, Runnable close) {
        this.viewModel = viewModel;
        setId("connection-form");
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().addAll("dialog-card", "wide-dialog");
        Label title =
                new Label(
                        viewModel.isNew()
                                ? Text.of("manage.add-title")
                                : Text.of("manage.edit-title"));
        title.getStyleClass().add("dialog-title");
        FormParts parts = new FormParts(viewModel);
        VBox sections = new VBox(parts.gateway(), parts.token(), parts.way());
        sections.getStyleClass().add("form-sections");
        scroll.setContent(sections);
        scroll.setId("form-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sections-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, told(), buttons(test, close));
        disableProperty().bind(viewModel.workingProperty());
        Node name = sections.lookup("#" + FormPart.id(ConnectionField.NAME));
        // The field itself, as a scroll pane's content is in no scene before its skin is made.
        name.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        Platform.runLater(name::requestFocus);
                    }
                });
    }

    /** Puts the cursor where the first of what is wrong was entered, and shows it. */
    private void goToFirstProblem() {
        Stream.of(ConnectionField.values())
                .filter(viewModel.problemsProperty().get()::containsKey)
                .map(field -> scroll.getContent().lookup("#" + FormPart.id(field)))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(this::goTo);
    }

    private void goTo(Node field) {
        field.requestFocus();
        Bounds content = scroll.getContent().getBoundsInLocal();
        Bounds seen = scroll.getViewportBounds();
        double top =
                scroll.getContent()
                        .sceneToLocal(field.localToScene(field.getBoundsInLocal()))
                        .getMinY();
        double hidden = content.getHeight() - seen.getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp((top - seen.getHeight() / 2) / hidden, 0, 1));
        }
    }

    private Node told() {
        Label question = new Label();
        question.setId("form-question");
        question.getStyleClass().add(Tone.WARNING.styleClass());
        question.textProperty().bind(viewModel.questionProperty());
        Label note = new Label();
        note.setId("form-note");
        note.getStyleClass().add(Tone.WARNING.styleClass());
        note.textProperty().bind(viewModel.noteProperty());
        for (Label each : List.of(question, note)) {
            Wrapping.follow(each);
            each.visibleProperty().bind(each.textProperty().isNotEmpty());
            each.managedProperty().bind(each.visibleProperty());
        }
        return new VBox(question, note);
    }

    private Node buttons(Runnable test, Runnable close) {
        Button cancel =
                Notice.plainAction(
                        "form-cancel",
                        Text.of("connections.cancel"),
                        Text.of("connections.cancel-help"),
                        close);
        cancel.setCancelButton(true);
        Button save =
                Notice.action(
                        "form-save",
                        Text.of("manage.save"),
                        Text.of("manage.save-help"),
                        () -> {
                            viewModel.save();
                            goToFirstProblem();
                        });
        save.setDefaultButton(true);
        viewModel
                .questionProperty()
                .subscribe(question ->
                        save.setText(
                                question.isEmpty()
                                        ? Text.of("manage.save")
                                        : Text.of("manage.save-agreed")));
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox buttons =
                new HBox(
                        8,
                        Notice.plainAction(
                                "form-test",
                                Text.of("manage.test"),
                                Text.of("manage.test-help"),
                                () -> {
                                    test.run();
                                    goToFirstProblem();
                                }),
                        spacer,
                        cancel,
                        save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }
}
