package mpilot.console.ui.connections;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.SecretName;
import mpilot.console.connection.SecretStoreException;
import mpilot.console.connection.Secrets;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.TaskRunner;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The saved connections, to be put in order, copied and deleted. */
public final class ManageViewModel {
    private static final System.Logger LOG = System.getLogger(ManageViewModel.class.getName());

    private final SettingsStore settings;
    private final Secrets secrets;
    private final TaskRunner tasks;
    private final Connection current;
    private final ReadOnlyObjectWrapper<List<ConnectionEntry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();

    ManageViewModel(SettingsStore settings, Secrets secrets, TaskRunner tasks, Connection current) {
        this.settings = settings;
        this.secrets = secrets;
        this.tasks = tasks;
        this.current = current;
        selected.set(current.id());
        list();
    }

    private ConnectionList saved() {
        return settings.get(ConnectionList.SECTION);
    }

    private void list() {
        entries.set(
                saved().connections().stream()
                        .map(each -> ConnectionEntry.of(each, current))
                        .toList());
    }

    private void change(ConnectionList changed) {
        settings.set(ConnectionList.SECTION, changed);
        list();
    }

    /** {@return the saved connections, in the operator's order} */
    public ReadOnlyObjectProperty<List<ConnectionEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** {@return the id of the one that is selected; null for none} */
    public ObjectProperty<@Nullable String> selectedProperty() {
        return selected;
    }

    /** {@return the connection that is selected} */
    public Optional<SavedConnection> selection() {
        return Optional.ofNullable(selected.get()).flatMap(id -> saved().withId(id));
    }

    /** {@return whether the one that is selected can be edited, copied and deleted} */
    public ObservableValue<Boolean> changeableProperty() {
        return selected.map(_ -> selection().filter(each -> !each.isSandbox()).isPresent())
                .orElse(false);
    }

    /** {@return whether there are others that the one that is selected can be moved past} */
    public ObservableValue<Boolean> movableProperty() {
        return Bindings.createBooleanBinding(
                () -> entries.get().size() > 1 && selection().isPresent(), entries, selected);
    }

    /** Puts {@code connection} into the list, in the place of the one with its id. */
    void keep(SavedConnection connection) {
        ConnectionList now = saved();
        change(
                now.withId(connection.id()).isPresent()
                        ? now.replace(connection)
                        : now.add(connection));
        selected.set(connection.id());
    }

    /** Adds a copy of the one that is selected, without its secrets, and selects it. */
    public void duplicate() {
        selection()
                .ifPresent(original -> {
                    ConnectionList before = saved();
                    change(before.duplicate(original.id()));
                    saved().connections().stream()
                            .filter(each -> before.withId(each.id()).isEmpty())
                            .findFirst()
                            .ifPresent(copy -> selected.set(copy.id()));
                });
    }

    /** Moves the one that is selected towards the end, with a negative number to the start. */
    public void move(int steps) {
        selection().ifPresent(moved -> change(saved().move(moved.id(), steps)));
    }

    /** Deletes the one that is selected, and its secrets wherever they are kept. */
    public void delete() {
        selection()
                .filter(each -> !each.isSandbox())
                .ifPresent(gone -> {
                    change(saved().delete(gone.id()));
                    selected.set(saved().connections().getFirst().id());
                    tasks.inBackground(() -> forgetSecrets(gone));
                });
    }

    private void forgetSecrets(SavedConnection gone) {
        Stream.of(
                        SecretName.token(gone),
                        SecretName.proxyPassword(gone),
                        SecretName.certificatePassword(gone))
                .forEach(this::forget);
    }

    private void forget(SecretName name) {
        try {
            secrets.forget(name);
        } catch (SecretStoreException e) {
            // The connection is gone all the same; what the store keeps, its owner can delete
            // there.
            LOG.log(System.Logger.Level.WARNING, e.getMessage(), e);
        }
    }
}
