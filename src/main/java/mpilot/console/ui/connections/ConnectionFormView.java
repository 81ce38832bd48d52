package mpilot.console.ui.connections;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import mpilot.console.connection.ConnectionField;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Environment;
import mpilot.console.connection.ProxySetting;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Tone;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The form in which a connection is entered. */
final class ConnectionFormView extends VBox {
    private final ConnectionFormViewModel viewModel;

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
        VBox sections =
                new VBox(
                        section(Text.of("manage.gateway"), gateway()),
                        section(Text.of("manage.token"), token()),
                        section(Text.of("manage.way"), way()));
        sections.getStyleClass().add("form-sections");
        ScrollPane scroll = new ScrollPane(sections);
        scroll.setId("form-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sections-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, told(), buttons(test, close));
        disableProperty().bind(viewModel.workingProperty());
    }

    private static VBox section(String title, Node content) {
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        return new VBox(8, head, content);
    }

    private FormGrid grid() {
        return new FormGrid(viewModel.problemsProperty());
    }

    private Node gateway() {
        FormGrid grid = grid();
        TextField name =
                field(ConnectionField.NAME, Text.of("manage.name"), Text.of("manage.name-help"));
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        Platform.runLater(name::requestFocus);
                    }
                });
        grid.line(Text.of("manage.name"), name, null, ConnectionField.NAME);
        grid.line(
                Text.of("manage.url"),
                field(ConnectionField.URL, Text.of("manage.url"), Text.of("manage.url-help")),
                null,
                ConnectionField.URL);
        grid.line(
                Text.of("manage.path"),
                field(ConnectionField.PATH, Text.of("manage.path"), Text.of("manage.path-help")),
                null,
                ConnectionField.PATH);
        ComboBox<Environment> environment =
                FormGrid.choice(
                        "form-environment",
                        Text.of("manage.environment"),
                        Text.of("manage.environment-help"),
                        List.of(Environment.values()),
                        Environment::word);
        environment.valueProperty().bindBidirectional(viewModel.environmentProperty());
        grid.line(Text.of("manage.environment"), environment, null);
        CheckBox plain = new CheckBox(Text.of("manage.plain-http"));
        plain.setId("form-plain-http");
        plain.setAccessibleHelp(Text.of("connections.unprotected-help"));
        plain.setWrapText(true);
        plain.selectedProperty().bindBidirectional(viewModel.plainHttpProperty());
        grid.line(Text.of("manage.encryption"), plain, null, ConnectionField.PLAIN_HTTP);
        ComboBox<Integer> pageSize =
                FormGrid.choice(
                        "form-page-size",
                        Text.of("manage.page-size"),
                        Text.of("manage.page-size-help"),
                        List.of(25, 50, 100),
                        size -> Text.of("manage.rows", size));
        pageSize.valueProperty().bindBidirectional(viewModel.pageSizeProperty());
        grid.line(Text.of("manage.page-size"), pageSize, null, ConnectionField.PAGE_SIZE);
        return grid;
    }

    private Node token() {
        FormGrid grid = grid();
        ComboBox<Credential.Kind> kind =
                FormGrid.choice(
                        "form-credential",
                        Text.of("manage.kept"),
                        Text.of("manage.kept-help"),
                        List.of(Credential.Kind.values()),
                        ConnectionFormView::word);
        kind.valueProperty().bindBidirectional(viewModel.kindProperty());
        grid.line(Text.of("manage.kept"), kind, null);
        TextField token = FormGrid.password("form-token", Text.of("manage.token"));
        token.textProperty().bindBidirectional(viewModel.secrets().tokenProperty());
        grid.line(
                Text.of("manage.token"),
                token,
                when(each ->
                        each == Credential.Kind.SYSTEM_STORE || each == Credential.Kind.SESSION));
        TextField given =
                field(
                        ConnectionField.CREDENTIAL,
                        Text.of("manage.command-or-variable"),
                        Text.of("manage.command-or-variable-help"));
        grid.line(
                Text.of("manage.command-or-variable"),
                given,
                when(each ->
                        each == Credential.Kind.COMMAND || each == Credential.Kind.ENVIRONMENT),
                ConnectionField.CREDENTIAL);
        return grid;
    }

    private ObservableValue<Boolean> when(Predicate<Credential.Kind> kinds) {
        return viewModel.kindProperty().map(kinds::test);
    }

    private static String word(Credential.Kind kind) {
        return switch (kind) {
            case SYSTEM_STORE -> Text.of("manage.kind-store");
            case SESSION -> Text.of("manage.kind-session");
            case COMMAND -> Text.of("manage.kind-command");
            case ENVIRONMENT -> Text.of("manage.kind-variable");
        };
    }

    private static String word(ProxySetting.Mode mode) {
        return switch (mode) {
            case SYSTEM -> Text.of("manage.proxy-system");
            case NONE -> Text.of("manage.proxy-none");
            case EXPLICIT -> Text.of("manage.proxy-explicit");
        };
    }

    private Node way() {
        FormGrid grid = grid();
        ComboBox<ProxySetting.Mode> mode =
                FormGrid.choice(
                        "form-proxy",
                        Text.of("manage.proxy"),
                        Text.of("manage.proxy-help"),
                        List.of(ProxySetting.Mode.values()),
                        ConnectionFormView::word);
        mode.valueProperty().bindBidirectional(viewModel.proxyModeProperty());
        grid.line(Text.of("manage.proxy"), mode, null);
        ObservableValue<Boolean> own =
                viewModel.proxyModeProperty().map(each -> each == ProxySetting.Mode.EXPLICIT);
        TextField host =
                field(
                        ConnectionField.PROXY_HOST,
                        Text.of("manage.proxy-host"),
                        Text.of("manage.proxy-host-help"));
        TextField port =
                field(
                        ConnectionField.PROXY_PORT,
                        Text.of("manage.proxy-port"),
                        Text.of("manage.proxy-port-help"));
        port.setPrefColumnCount(6);
        HBox.setHgrow(host, Priority.ALWAYS);
        grid.line(
                Text.of("manage.proxy-host"),
                new HBox(8, host, port),
                own,
                ConnectionField.PROXY_HOST,
                ConnectionField.PROXY_PORT);
        grid.line(
                Text.of("manage.proxy-user"),
                field(
                        ConnectionField.PROXY_USER,
                        Text.of("manage.proxy-user"),
                        Text.of("manage.proxy-user-help")),
                own,
                ConnectionField.PROXY_USER);
        TextField proxyPassword =
                FormGrid.password("form-proxy-password", Text.of("manage.proxy-password"));
        proxyPassword.textProperty().bindBidirectional(viewModel.secrets().proxyPasswordProperty());
        grid.line(Text.of("manage.proxy-password"), proxyPassword, own);
        file(
                grid,
                ConnectionField.AUTHORITY_FILE,
                Text.of("manage.authorities"),
                Text.of("manage.authorities-help"));
        file(
                grid,
                ConnectionField.CERTIFICATE_FILE,
                Text.of("manage.certificate"),
                Text.of("manage.certificate-help"));
        TextField certificatePassword =
                FormGrid.password(
                        "form-certificate-password", Text.of("manage.certificate-password"));
        certificatePassword
                .textProperty()
                .bindBidirectional(viewModel.secrets().certificatePasswordProperty());
        grid.line(
                Text.of("manage.certificate-password"),
                certificatePassword,
                viewModel.text(ConnectionField.CERTIFICATE_FILE).map(file -> !file.isBlank()));
        time(
                grid,
                ConnectionField.CONNECT_TIME,
                Text.of("manage.connect-time"),
                Text.of("manage.connect-time-help"));
        time(
                grid,
                ConnectionField.SILENCE_TIME,
                Text.of("manage.silence-time"),
                Text.of("manage.silence-time-help"));
        time(
                grid,
                ConnectionField.ANSWER_TIME,
                Text.of("manage.answer-time"),
                Text.of("manage.answer-time-help"));
        return grid;
    }

    private void file(FormGrid grid, ConnectionField field, String name, String help) {
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

    private void browse(TextField path, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(name);
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            path.setText(chosen.getAbsolutePath());
        }
    }

    private void time(FormGrid grid, ConnectionField field, String name, String help) {
        TextField seconds = field(field, name, help);
        seconds.setMaxWidth(96);
        grid.line(name, seconds, null, field);
    }

    private TextField field(ConnectionField field, String name, String help) {
        String id = "form-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        TextField text = FormGrid.named(new TextField(), id, name, help);
        text.textProperty().bindBidirectional(viewModel.text(field));
        return text;
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
            each.setWrapText(true);
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
                        viewModel::save);
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
                                test),
                        spacer,
                        cancel,
                        save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }
}
