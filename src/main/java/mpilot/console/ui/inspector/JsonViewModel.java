package mpilot.console.ui.inspector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.gateway.JsonPlace;
import mpilot.console.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The profile's JSON, searched for words without regard to case. */
final class JsonViewModel {
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<JsonPlace> marked =
            new ReadOnlyObjectWrapper<>(JsonPlace.NOTHING);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private List<JsonPlace> found = List.of();
    private int current;

    JsonViewModel() {
        search.subscribe((_, _) -> search());
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What is searched for. */
    StringProperty searchProperty() {
        return search;
    }

    /** What is to be marked: the place found that is shown at present. */
    ReadOnlyObjectProperty<JsonPlace> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** How many places were found, and which of them is marked; empty without a search. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Shows another text, and searches it for the same. */
    void show(String json) {
        text.set(json);
        search();
    }

    /** Marks the next place, after the last the first again. */
    void next() {
        go(1);
    }

    /** Marks the place before, before the first the last. */
    void previous() {
        go(-1);
    }

    /** Marks {@code place} in place of what is found. */
    void mark(JsonPlace place) {
        marked.set(place);
    }

    private void go(int step) {
        if (!found.isEmpty()) {
            current = Math.floorMod(current + step, found.size());
            tell();
        }
    }

    private void search() {
        String wanted = search.get();
        List<JsonPlace> places = new ArrayList<>();
        if (!wanted.isEmpty()) {
            Matcher matcher =
                    Pattern.compile(
                                    wanted,
                                    Pattern.LITERAL
                                            | Pattern.CASE_INSENSITIVE
                                            | Pattern.UNICODE_CASE)
                            .matcher(text.get());
            while (matcher.find()) {
                places.add(new JsonPlace(matcher.start(), matcher.end()));
            }
        }
        found = places;
        current = 0;
        tell();
    }

    private void tell() {
        marked.set(found.isEmpty() ? JsonPlace.NOTHING : found.get(current));
        summary.set(
                search.get().isEmpty()
                        ? ""
                        : Text.of("inspector.json-found", found.size(), current + 1));
    }
}
