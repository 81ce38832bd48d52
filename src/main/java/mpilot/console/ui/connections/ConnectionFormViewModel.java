package mpilot.console.ui.connections;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import mpilot.console.connection.ConnectionField;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.ConnectionRules;
import mpilot.console.connection.Credential;
import mpilot.console.connection.SavedConnection;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Consumer;

/**
 * A connection as it is being entered. What is wrong is told field by field, from the first attempt
 * to save it on. A secret is given to {@link EnteredSecrets} when it is saved, and shown nowhere.
 */
public final class ConnectionFormViewModel {
    private final ConnectionList others;
    private final boolean isNew;
    private final EnteredConnection entered;
    private final EnteredSecrets secrets;
    private final Consumer<SavedConnection> onSaved;
    private final LatestTask saving;

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
        this.others = others;
        this.isNew = others.withId(before.id()).isEmpty();
        this.entered = new EnteredConnection(before);
        this.secrets = secrets;
        this.onSaved = onSaved;
        this.saving = tasks.latestTask();
        entered.subscribe(this::changed);
    }

    private void changed() {
        question.set("");
        if (tried) {
            check();
        }
    }

    /** Whether a connection is added rather than edited. */
    boolean isNew() {
        return isNew;
    }

    /** {@return the connection as it is typed} */
    EnteredConnection entered() {
        return entered;
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

    private boolean check() {
        problems.set(ConnectionRules.problems(entered.draft(), others));
        return problems.get().isEmpty();
    }

    /** Saves what is entered. Where its token was meant for another place, asks first. */
    public void save() {
        SavedConnection draft = entered.draft();
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
        EnteredSecrets.Entered typed = secrets.take(bound);
        working.set(true);
        saving.run(_ -> typed.keep(), kept -> saved(bound, kept), this::notKept);
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
        entered.kindProperty().set(Credential.Kind.SESSION);
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
        SavedConnection bound = entered.draft().bound();
        secrets.keepForSession(bound);
        return bound;
    }

    /** Takes the path at which a test found the list. */
    void keepPath(String path) {
        entered.text(ConnectionField.PATH).set(path);
    }

    /** Ends what is under way, as the form is left. */
    void close() {
        saving.cancel();
        secrets.clear();
    }
}
