package mpilot.console.ui.connections;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.connection.ConnectionField;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Network;
import mpilot.console.connection.Patience;
import mpilot.console.connection.Place;
import mpilot.console.connection.ProxySetting;
import mpilot.console.connection.SavedConnection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A connection while it is typed, right or wrong: {@link #draft} is what it is so far. Its secrets
 * are {@link EnteredSecrets}.
 */
final class EnteredConnection {
    private final SavedConnection before;
    private final Map<ConnectionField, StringProperty> texts = new EnumMap<>(ConnectionField.class);
    private final ObjectProperty<Environment> environment = new SimpleObjectProperty<>();
    private final BooleanProperty plainHttp = new SimpleBooleanProperty();
    private final ObjectProperty<Credential.Kind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<ProxySetting.Mode> proxyMode = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> pageSize = new SimpleObjectProperty<>();

    /** Begins with what {@code before} holds. */
    EnteredConnection(SavedConnection before) {
        this.before = before;
        for (ConnectionField field : ConnectionField.values()) {
            texts.put(field, new SimpleStringProperty(""));
        }
        fill();
    }

    private void fill() {
        Network network = before.network();
        Credential credential = before.credential();
        text(ConnectionField.NAME).set(before.name());
        text(ConnectionField.URL).set(before.place().baseUrl());
        text(ConnectionField.PATH).set(before.place().path());
        text(ConnectionField.CREDENTIAL)
                .set(
                        credential.kind() == Credential.Kind.ENVIRONMENT
                                ? credential.variable()
                                : credential.command());
        text(ConnectionField.PROXY_HOST).set(network.proxy().host());
        text(ConnectionField.PROXY_PORT).set(number(network.proxy().port()));
        text(ConnectionField.PROXY_USER).set(network.proxy().user());
        text(ConnectionField.AUTHORITY_FILE).set(network.authorityFile());
        text(ConnectionField.CERTIFICATE_FILE).set(network.certificateFile());
        text(ConnectionField.CONNECT_TIME).set(number(network.patience().connect()));
        text(ConnectionField.SILENCE_TIME).set(number(network.patience().silence()));
        text(ConnectionField.ANSWER_TIME).set(number(network.patience().answer()));
        environment.set(before.environment());
        plainHttp.set(before.place().plainHttpAllowed());
        kind.set(credential.kind());
        proxyMode.set(network.proxy().mode());
        pageSize.set(before.pageSize());
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    /** Has {@code changed} run now, and whenever something else is entered. */
    void subscribe(Runnable changed) {
        texts.values().forEach(each -> each.subscribe(changed));
        List.<Property<?>>of(environment, plainHttp, kind, proxyMode, pageSize)
                .forEach(each -> each.subscribe(changed));
    }

    /** {@return the text of this field; of the credential, the command or the variable} */
    StringProperty text(ConnectionField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    ObjectProperty<Environment> environmentProperty() {
        return environment;
    }

    BooleanProperty plainHttpProperty() {
        return plainHttp;
    }

    ObjectProperty<Credential.Kind> kindProperty() {
        return kind;
    }

    ObjectProperty<ProxySetting.Mode> proxyModeProperty() {
        return proxyMode;
    }

    ObjectProperty<Integer> pageSizeProperty() {
        return pageSize;
    }

    /** {@return the connection as it is entered, right or wrong} */
    SavedConnection draft() {
        return new SavedConnection(
                before.id(),
                text(ConnectionField.NAME).get().strip(),
                environment.get(),
                new Place(
                        text(ConnectionField.URL).get().strip(),
                        text(ConnectionField.PATH).get().strip(),
                        plainHttp.get()),
                new Network(
                        proxy(),
                        text(ConnectionField.AUTHORITY_FILE).get().strip(),
                        text(ConnectionField.CERTIFICATE_FILE).get().strip(),
                        new Patience(
                                number(ConnectionField.CONNECT_TIME),
                                number(ConnectionField.SILENCE_TIME),
                                number(ConnectionField.ANSWER_TIME))),
                pageSize.get(),
                credential());
    }

    private ProxySetting proxy() {
        return switch (proxyMode.get()) {
            case SYSTEM -> ProxySetting.SYSTEM;
            case NONE -> new ProxySetting(ProxySetting.Mode.NONE, "", 0, "");
            case EXPLICIT ->
                    new ProxySetting(
                            ProxySetting.Mode.EXPLICIT,
                            text(ConnectionField.PROXY_HOST).get().strip(),
                            number(ConnectionField.PROXY_PORT),
                            text(ConnectionField.PROXY_USER).get().strip());
        };
    }

    private Credential credential() {
        String given = text(ConnectionField.CREDENTIAL).get().strip();
        Credential credential =
                switch (kind.get()) {
                    case SYSTEM_STORE -> Credential.systemStore();
                    case SESSION -> Credential.session();
                    case COMMAND -> Credential.command(given);
                    case ENVIRONMENT -> Credential.environment(given);
                };
        return credential.boundTo(before.credential().origin());
    }

    /** Empty is the usual, and what is no number is none that a rule lets pass. */
    private int number(ConnectionField field) {
        String typed = text(field).get().strip();
        try {
            return typed.isEmpty() ? 0 : Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
