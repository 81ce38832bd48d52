package mpilot.console.ui.palette;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.settings.SettingsStore;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Problem;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds things by a few letters: the best first, what was chosen lately before its equals. */
public final class PaletteViewModel {
    /** More than these are not looked through by anybody. */
    private static final int MOST = 50;

    private static final int RECENT = 15;

    private final Supplier<Stream<PaletteItem>> items;
    private final SettingsStore settings;
    private final Runnable close;
    private final LatestTask search;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(new Found("", List.of()));
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private boolean chosenAhead;

    /**
     * What was found.
     *
     * @param query what was typed
     * @param items the best first
     */
    public record Found(String query, List<PaletteItem> items) {}

    private record Ranked(PaletteItem item, int score) {}

    /**
     * Finds among {@code items}.
     *
     * @param items gives them anew for each search, in the background
     * @param close takes the palette away before what was chosen is done
     */
    public PaletteViewModel(
            Supplier<Stream<PaletteItem>> items,
            SettingsStore settings,
            TaskRunner tasks,
            Runnable close) {
        this.items = items;
        this.settings = settings;
        this.close = close;
        this.search = tasks.latestTask();
        query.subscribe(this::search);
    }

    private void search(String typed) {
        List<String> recent = settings.get(RecentChoices.SECTION).ids();
        search.run(
                _ -> new Found(typed, best(typed, recent)),
                this::show,
                exception -> Problem.of(exception));
    }

    private List<PaletteItem> best(String typed, List<String> recent) {
        List<String> words = FuzzyMatch.words(typed);
        boolean all = typed.isBlank();
        return items.get()
                .map(item -> new Ranked(item, all ? 1 : FuzzyMatch.score(words, item.title())))
                .filter(ranked -> ranked.score() != FuzzyMatch.NONE)
                .map(ranked -> new Ranked(ranked.item(), ranked.score() + bonus(ranked, recent)))
                .sorted(
                        Comparator.comparingInt(Ranked::score)
                                .reversed()
                                .thenComparingInt(each -> all ? 0 : each.item().title().length()))
                .limit(MOST)
                .map(Ranked::item)
                .toList();
    }

    /** Less than what a better match is worth. */
    private static int bonus(Ranked ranked, List<String> recent) {
        int index = recent.indexOf(ranked.item().id());
        return index < 0 ? 0 : Math.max(1, RECENT - index);
    }

    private void show(Found now) {
        found.set(now);
        selected.set(now.items().isEmpty() ? -1 : 0);
        if (chosenAhead) {
            chosenAhead = false;
            choose();
        }
    }

    /** {@return what is typed} */
    public StringProperty queryProperty() {
        return query;
    }

    /** {@return what was found for it, a moment later} */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** {@return the index of the one that is marked; -1 for none} */
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /** Marks one further on, or with a negative number further back; round and round. */
    public void move(int steps) {
        int size = found.get().items().size();
        if (size > 0) {
            selected.set(Math.floorMod(selected.get() + steps, size));
        }
    }

    /** Does what is marked; where that is still being looked for, once it is found. */
    public void choose() {
        if (!found.get().query().equals(query.get())) {
            chosenAhead = true;
            return;
        }
        int index = selected.get();
        if (index >= 0 && index < found.get().items().size()) {
            PaletteItem item = found.get().items().get(index);
            if (!item.id().isEmpty()) {
                settings.update(RecentChoices.SECTION, recent -> recent.with(item.id()));
            }
            close.run();
            item.action().run();
        }
    }

    /** Goes without choosing anything. */
    public void cancel() {
        search.cancel();
        close.run();
    }
}
