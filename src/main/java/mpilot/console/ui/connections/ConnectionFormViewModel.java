package mpilot.console.ui.connections;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.connection.ConnectionField;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.ConnectionRules;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Network;
import mpilot.console.connection.Patience;
import mpilot.console.connection.Place;
import mpilot.console.connection.ProxySetting;
import mpilot.console.connection.SavedConnection;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A connection as it is being entered. What is wrong is told field by field, from the first attempt
 * to save it on. A secret is given to {@link EnteredSecrets} when it is saved, and shown nowhere.
 */
public final class ConnectionFormViewModel {
    private final SavedConnection before;
    private final ConnectionList others;
    private final EnteredSecrets secrets;
    private final Consumer<SavedConnection> onSaved;
    private final LatestTask saving;

    private final Map<ConnectionField, StringProperty> texts = new EnumMap<>(ConnectionField.class);
    private final ObjectProperty<Environment> environment = new SimpleObjectProperty<>();
    private final BooleanProperty plainHttp = new SimpleBooleanProperty();
    private final ObjectProperty<Credential.Kind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<ProxySetting.Mode> proxyMode = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> pageSize = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<ConnectionField, String>> problems =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private boolean tried;

    /**
     * Begins with what {@code before} holds.
     *
     * @param before the connection to be edited; a new one is not in {@code others} yet
     * @param others the list that it is in, or shall be in
     * @param onSaved is told of what is to be kept in the list, its credential meant for its place
     */
    ConnectionFormViewModel(
            SavedConnection before,
            ConnectionList others,
            EnteredSecrets secrets,
            TaskRunner tasks,
            Consumer<SavedConnection> onSaved) {
        this.before = before;
        this.others = others;
        this.secrets = secrets;
        this.onSaved = onSaved;
        this.saving = tasks.latestTask();
        for (ConnectionField field : ConnectionField.values()) {
            texts.put(field, new SimpleStringProperty(""));
        }
        fill();
        texts.values().forEach(each -> each.subscribe(this::changed));
        List.<Property<?>>of(environment, plainHttp, kind, proxyMode, pageSize)
                .forEach(each -> each.subscribe(this::changed));
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

    private void changed() {
        question.set("");
        if (tried) {
            check();
        }
    }

    /** Whether a connection is added rather than edited. */
    boolean isNew() {
        return others.withId(before.id()).isEmpty();
    }

    /** {@return the text of this field; of the credential, the command or the variable} */
    public StringProperty text(ConnectionField field) {
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

    /** {@return the secrets as they are typed} */
    EnteredSecrets secrets() {
        return secrets;
    }

    /** {@return what is wrong, by field; empty before the first attempt to save} */
    public ReadOnlyObjectProperty<Map<ConnectionField, String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** {@return what is to be confirmed by saving once more; empty for nothing} */
    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** {@return what the operator is to know of the last save; empty for nothing} */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** {@return whether secrets are being kept, for which the system's store may ask} */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
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

    private boolean check() {
        problems.set(ConnectionRules.problems(draft(), others));
        return problems.get().isEmpty();
    }

    /** Saves what is entered. Where its token was meant for another place, asks first. */
    public void save() {
        SavedConnection draft = draft();
        tried = true;
        if (!check() || working.get()) {
            return;
        }
        String meantFor = draft.credential().origin();
        boolean elsewhere = !meantFor.isEmpty() && !meantFor.equals(draft.place().origin());
        if (elsewhere && question.get().isEmpty()) {
            question.set(
                    Text.of(
                            "connections.contact-token-elsewhere",
                            draft.name(),
                            meantFor,
                            draft.place().origin()));
            return;
        }
        SavedConnection bound = draft.bound();
        EnteredSecrets.Entered entered = secrets.take(bound);
        working.set(true);
        saving.run(_ -> entered.keep(), kept -> saved(bound, kept), this::notKept);
    }

    private void saved(SavedConnection bound, EnteredSecrets.Outcome outcome) {
        working.set(false);
        boolean wanted = bound.credential().kind() == Credential.Kind.SYSTEM_STORE;
        if (wanted && outcome == EnteredSecrets.Outcome.SESSION_ONLY) {
            sessionOnly(Text.of("manage.no-store"));
        } else {
            onSaved.accept(bound);
        }
    }

    /** The store did not do it; what was entered is there for this session. */
    private void notKept(Exception problem) {
        working.set(false);
        sessionOnly(String.valueOf(problem.getMessage()));
    }

    /** Saving once more saves that. */
    private void sessionOnly(String why) {
        kind.set(Credential.Kind.SESSION);
        note.set(why);
    }

    /**
     * {@return the connection as it is entered, to be tested, what was typed as secrets kept for
     * this session; null where something is wrong with it, which is told}
     */
    @Nullable SavedConnection forTest() {
        tried = true;
        if (!check()) {
            return null;
        }
        SavedConnection bound = draft().bound();
        secrets.keepForSession(bound);
        return bound;
    }

    /** Takes the path at which a test found the list. */
    void keepPath(String path) {
        text(ConnectionField.PATH).set(path);
    }

    /** Ends what is under way, as the form is left. */
    void close() {
        saving.cancel();
        secrets.clear();
    }
}
