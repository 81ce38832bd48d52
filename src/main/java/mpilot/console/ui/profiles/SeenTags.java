package mpilot.console.ui.profiles;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import mpilot.console.gateway.ProfileQuery;
import mpilot.console.ui.profiles.cell.ProfileRow;

import java.util.List;
import java.util.TreeSet;

/** Every tag that was seen on a row and can be asked for, in alphabetical order. */
final class SeenTags {
    private final ObservableList<String> tags = FXCollections.observableArrayList();
    // Kept: it follows weakly, and goes once nobody else holds it.
    private final ObservableList<String> shown = FXCollections.unmodifiableObservableList(tags);

    ObservableList<String> tags() {
        return shown;
    }

    void remember(List<ProfileRow> rows) {
        TreeSet<String> all = new TreeSet<>(tags);
        rows.stream()
                .flatMap(row -> row.profile().tags().stream())
                .filter(ProfileQuery::isAskable)
                .forEach(all::add);
        if (all.size() > tags.size()) {
            tags.setAll(all);
        }
    }
}
