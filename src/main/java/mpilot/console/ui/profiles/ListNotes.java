package mpilot.console.ui.profiles;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.change.CellChange;
import mpilot.console.fleet.change.Changes;
import mpilot.console.fleet.change.RowChange;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.ShownName;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What else is to be said of the list: how many rows are selected, and what has changed. */
final class ListNotes {
    /** Changes that are told one by one. */
    private static final int MOST_TOLD = 12;

    private final ProfilesViewModel list;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");

    ListNotes(ProfilesViewModel list) {
        this.list = list;
        list.selection().sizeProperty().subscribe(this::update);
        list.shown().changesProperty().subscribe(this::update);
    }

    /** Such as {@code 3 selected · 2 changed, 1 new}; empty where there is nothing to say. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The changes one by one, a line each. */
    ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    private void update() {
        List<String> parts = new ArrayList<>();
        int selected = list.selection().sizeProperty().get();
        if (selected > 1) {
            parts.add(Text.of("profiles.selected", selected));
        }
        Changes changes = list.shown().changesProperty().get();
        add(parts, "profiles.changed", changes.changed().size());
        add(parts, "profiles.added", changes.added().size());
        add(parts, "profiles.removed", changes.removed().size());
        text.set(String.join(" · ", parts));
        detail.set(lines(changes));
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(Text.of(key, count));
        }
    }

    private String lines(Changes changes) {
        List<String> lines = new ArrayList<>();
        changes.changed().values().stream().limit(MOST_TOLD).forEach(row -> lines.add(line(row)));
        changes.removed().stream()
                .limit(MOST_TOLD)
                .map(FleetRow::profile)
                .forEach(gone -> lines.add(Text.of("profiles.gone", ShownName.of(gone))));
        return String.join("\n", lines);
    }

    private String line(RowChange change) {
        String name =
                list.rowsProperty().get().stream()
                        .filter(row -> row.id() == change.id())
                        .findFirst()
                        .map(row -> row.name())
                        .orElseGet(() -> Text.of("profiles.number", change.id()));
        return Text.of(
                "profiles.changed-row",
                name,
                change.cells().stream()
                        .map(CellChange::sentence)
                        .map(VisibleText::of)
                        .collect(Collectors.joining("; ")));
    }
}
