package mpilot.console.ui.connections;

import javafx.beans.value.ObservableValue;

import mpilot.console.connection.ConnectionField;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Environment;
import mpilot.console.connection.ProxySetting;
import mpilot.console.text.Text;

import java.util.List;

/** What the form of a connection asks for. */
final class FormParts {
    private final ConnectionFormViewModel form;

    FormParts(ConnectionFormViewModel form) {
        this.form = form;
    }

    /** Where it is, and what it is for. */
    FormPart gateway() {
        FormPart part = new FormPart(Text.of("manage.gateway"), form);
        part.text(ConnectionField.NAME, Text.of("manage.name"), Text.of("manage.name-help"));
        part.text(ConnectionField.URL, Text.of("manage.url"), Text.of("manage.url-help"));
        part.text(ConnectionField.PATH, Text.of("manage.path"), Text.of("manage.path-help"));
        part.choice(
                "form-environment",
                Text.of("manage.environment"),
                Text.of("manage.environment-help"),
                List.of(Environment.values()),
                Environment::word,
                form.entered().environmentProperty());
        part.tick(
                ConnectionField.PLAIN_HTTP,
                Text.of("manage.encryption"),
                Text.of("manage.plain-http"),
                Text.of("connections.unprotected-help"),
                form.entered().plainHttpProperty());
        part.choice(
                "form-page-size",
                Text.of("manage.page-size"),
                Text.of("manage.page-size-help"),
                List.of(25, 50, 100),
                size -> Text.of("manage.rows", size),
                form.entered().pageSizeProperty(),
                ConnectionField.PAGE_SIZE);
        return part;
    }

    /** Where its token comes from. */
    FormPart token() {
        FormPart part = new FormPart(Text.of("manage.token"), form);
        ObservableValue<Boolean> isTyped =
                form.entered()
                        .kindProperty()
                        .map(kind ->
                                kind == Credential.Kind.SYSTEM_STORE
                                        || kind == Credential.Kind.SESSION);
        part.choice(
                "form-credential-kind",
                Text.of("manage.kept"),
                Text.of("manage.kept-help"),
                List.of(Credential.Kind.values()),
                FormParts::word,
                form.entered().kindProperty());
        part.secret("form-token", Text.of("manage.token"), form.secrets().tokenProperty(), isTyped);
        part.text(
                ConnectionField.CREDENTIAL,
                Text.of("manage.command-or-variable"),
                Text.of("manage.command-or-variable-help"),
                isTyped.map(typed -> !typed));
        return part;
    }

    private static String word(Credential.Kind kind) {
        return switch (kind) {
            case SYSTEM_STORE -> Text.of("manage.kind-store");
            case SESSION -> Text.of("manage.kind-session");
            case COMMAND -> Text.of("manage.kind-command");
            case ENVIRONMENT -> Text.of("manage.kind-variable");
        };
    }

    /** By what way it is reached. */
    FormPart way() {
        FormPart part = new FormPart(Text.of("manage.way"), form);
        proxy(part);
        part.file(
                ConnectionField.AUTHORITY_FILE,
                Text.of("manage.authorities"),
                Text.of("manage.authorities-help"));
        part.file(
                ConnectionField.CERTIFICATE_FILE,
                Text.of("manage.certificate"),
                Text.of("manage.certificate-help"));
        part.secret(
                "form-certificate-password",
                Text.of("manage.certificate-password"),
                form.secrets().certificatePasswordProperty(),
                form.entered().text(ConnectionField.CERTIFICATE_FILE).map(file -> !file.isBlank()));
        part.seconds(
                ConnectionField.CONNECT_TIME,
                Text.of("manage.connect-time"),
                Text.of("manage.connect-time-help"));
        part.seconds(
                ConnectionField.SILENCE_TIME,
                Text.of("manage.silence-time"),
                Text.of("manage.silence-time-help"));
        part.seconds(
                ConnectionField.ANSWER_TIME,
                Text.of("manage.answer-time"),
                Text.of("manage.answer-time-help"));
        return part;
    }

    private void proxy(FormPart part) {
        ObservableValue<Boolean> own =
                form.entered().proxyModeProperty().map(mode -> mode == ProxySetting.Mode.EXPLICIT);
        part.choice(
                "form-proxy",
                Text.of("manage.proxy"),
                Text.of("manage.proxy-help"),
                List.of(ProxySetting.Mode.values()),
                FormParts::word,
                form.entered().proxyModeProperty());
        part.hostAndPort(
                part.field(
                        ConnectionField.PROXY_HOST,
                        Text.of("manage.proxy-host"),
                        Text.of("manage.proxy-host-help")),
                part.field(
                        ConnectionField.PROXY_PORT,
                        Text.of("manage.proxy-port"),
                        Text.of("manage.proxy-port-help")),
                Text.of("manage.proxy-host"),
                own);
        part.text(
                ConnectionField.PROXY_USER,
                Text.of("manage.proxy-user"),
                Text.of("manage.proxy-user-help"),
                own);
        part.secret(
                "form-proxy-password",
                Text.of("manage.proxy-password"),
                form.secrets().proxyPasswordProperty(),
                own);
    }

    private static String word(ProxySetting.Mode mode) {
        return switch (mode) {
            case SYSTEM -> Text.of("manage.proxy-system");
            case NONE -> Text.of("manage.proxy-none");
            case EXPLICIT -> Text.of("manage.proxy-explicit");
        };
    }
}
