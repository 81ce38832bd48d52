package mpilot.console.ui.connections;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.SavedConnection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The list of connections to switch to, narrowed by what is typed. */
public final class SwitcherViewModel {
    private final ConnectionList saved;
    private final Consumer<SavedConnection> onChosen;
    private final List<ConnectionEntry> all;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ConnectionEntry>> entries;
    private final IntegerProperty selected = new SimpleIntegerProperty();

    /**
     * Offers what is {@code saved}, and where it is not among these the current connection as well.
     *
     * @param onChosen is told of a choice other than the current connection
     */
    public SwitcherViewModel(
            ConnectionList saved, Connection current, Consumer<SavedConnection> onChosen) {
        this.saved = saved;
        this.onChosen = onChosen;
        this.all = all(saved, current);
        this.entries = new ReadOnlyObjectWrapper<>(all);
        filter.subscribe(this::narrow);
        selected.set(other());
    }

    private static List<ConnectionEntry> all(ConnectionList saved, Connection current) {
        List<ConnectionEntry> all = new ArrayList<>();
        if (saved.withId(current.id()).isEmpty()) {
            all.add(ConnectionEntry.current(current));
        }
        saved.connections().forEach(each -> all.add(ConnectionEntry.of(each, current)));
        return List.copyOf(all);
    }

    /** The first that is not the current one, so that Enter goes to and fro between two. */
    private int other() {
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).current()) {
                return i;
            }
        }
        return 0;
    }

    private void narrow(String typed) {
        List<ConnectionEntry> matching = all.stream().filter(each -> each.matches(typed)).toList();
        entries.set(matching);
        selected.set(matching.isEmpty() ? -1 : 0);
    }

    /** {@return what is typed to narrow the list} */
    public StringProperty filterProperty() {
        return filter;
    }

    /** {@return the connections that match, in the operator's order} */
    public ReadOnlyObjectProperty<List<ConnectionEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** {@return the index of the one that is marked; -1 where none matches} */
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /** Marks the next one, or with -1 the one before; round and round. */
    public void move(int step) {
        int size = entries.get().size();
        if (size > 0) {
            selected.set(Math.floorMod(selected.get() + step, size));
        }
    }

    /** Chooses the one that is marked, if any. */
    public void choose() {
        int index = selected.get();
        if (index >= 0 && index < entries.get().size()) {
            ConnectionEntry chosen = entries.get().get(index);
            if (!chosen.current()) {
                saved.withId(chosen.id()).ifPresent(onChosen);
            }
        }
    }
}
