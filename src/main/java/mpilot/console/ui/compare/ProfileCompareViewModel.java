package mpilot.console.ui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.export.DifferenceMarkdown;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.difference.Difference;
import mpilot.console.policy.difference.DifferenceWords;
import mpilot.console.policy.difference.Part;
import mpilot.console.policy.difference.Row;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Problem;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two to four profiles side by side: which they are, and where they differ. */
public final class ProfileCompareViewModel {
    private static final Duration SEARCH_PAUSE = Duration.ofMillis(80);
    private static final int MAX_SUGGESTED = 200;

    private final FleetViewModel fleet;
    private final LatestTask suggesting;
    private final LatestTask comparing;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<AccessProfile>> suggested =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<AccessProfile>> sides =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty onlyDifferences = new SimpleBooleanProperty(true);
    private final BooleanProperty usage = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<ComparedRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private @Nullable Difference difference;
    private boolean working;

    ProfileCompareViewModel(FleetViewModel fleet, TaskRunner tasks) {
        this.fleet = fleet;
        this.suggesting = tasks.latestTask();
        this.comparing = tasks.latestTask();
        fleet.stateProperty().subscribe(this::follow);
        search.subscribe((_, _) -> suggest(SEARCH_PAUSE));
        onlyDifferences.subscribe((_, _) -> compare());
        usage.subscribe((_, _) -> compare());
        compare();
    }

    /** What is typed to find a profile. */
    StringProperty searchProperty() {
        return search;
    }

    /** Profiles whose names fit what is typed, the best first. */
    ReadOnlyObjectProperty<List<AccessProfile>> suggestedProperty() {
        return suggested.getReadOnlyProperty();
    }

    /** The profiles that are compared; the first is the one that the others are compared with. */
    ReadOnlyObjectProperty<List<AccessProfile>> sidesProperty() {
        return sides.getReadOnlyProperty();
    }

    /** Whether lines where all is the same are left out. */
    BooleanProperty onlyDifferencesProperty() {
        return onlyDifferences;
    }

    /** Whether usage is compared as well. */
    BooleanProperty usageProperty() {
        return usage;
    }

    /** The lines of the comparison. */
    ReadOnlyObjectProperty<List<ComparedRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How much differs, in a sentence; empty while nothing is compared. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What stands where lines would be while there are none. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    boolean isWorking() {
        return working;
    }

    /** Lays {@code profile} beside the others, unless it is there or there is no room. */
    void add(AccessProfile profile) {
        boolean there = sides.get().stream().anyMatch(each -> each.id() == profile.id());
        if (!there && sides.get().size() < Difference.MAX_SIDES) {
            List<AccessProfile> more = new ArrayList<>(sides.get());
            more.add(profile);
            sides.set(List.copyOf(more));
            compare();
        }
    }

    /** Compares these, of which there are two to four, and no others. */
    void show(List<AccessProfile> profiles) {
        sides.set(List.copyOf(profiles));
        compare();
    }

    /** Takes a profile away. */
    void remove(AccessProfile profile) {
        sides.set(sides.get().stream().filter(each -> each.id() != profile.id()).toList());
        compare();
    }

    /** Profiles of another load take the place of those that were compared. */
    private void follow(FleetState state) {
        if (state instanceof FleetState.Loaded(LoadedFleet loaded)) {
            sides.set(
                    sides.get().stream()
                            .map(old -> loaded.byId(old.id()).map(row -> row.profile()).orElse(old))
                            .toList());
            suggest(Duration.ZERO);
            compare();
        }
    }

    private void suggest(Duration pause) {
        LoadedFleet loaded = fleet.fleet();
        if (loaded == null) {
            return;
        }
        String typed = search.get();
        suggesting.runAfter(
                pause,
                _ -> NameMatch.best(loaded.profiles(), typed, MAX_SUGGESTED),
                suggested::set,
                failure -> note.set(Problem.of(failure).sentence()));
    }

    /** What is shown of a comparison. */
    private record Shown(Difference difference, List<ComparedRow> rows, String summary) {}

    private void compare() {
        List<AccessProfile> compared = sides.get();
        if (compared.size() < 2) {
            comparing.cancel();
            working = false;
            difference = null;
            rows.set(List.of());
            summary.set("");
            note.set(compared.isEmpty() ? choose() : Text.of("compareview.choose-another"));
            return;
        }
        boolean only = onlyDifferences.get();
        boolean withUsage = usage.get();
        working = true;
        comparing.run(
                _ -> shown(Difference.of(compared), only, withUsage),
                this::show,
                failure -> {
                    working = false;
                    note.set(Problem.of(failure).sentence());
                });
    }

    private String choose() {
        LoadedFleet loaded = fleet.fleet();
        return loaded != null && loaded.size() == 0
                ? Text.of("compareview.no-profiles")
                : Text.of("compareview.choose");
    }

    private static Shown shown(Difference difference, boolean only, boolean withUsage) {
        List<ComparedRow> rows = new ArrayList<>();
        for (Part part : parts(withUsage)) {
            rows.addAll(ComparedRow.of(difference, part, only));
        }
        return new Shown(difference, rows, DifferenceWords.summary(difference));
    }

    private static List<Part> parts(boolean withUsage) {
        return withUsage ? List.of(Part.POLICY, Part.USAGE) : List.of(Part.POLICY);
    }

    private void show(Shown shown) {
        working = false;
        difference = shown.difference();
        note.set(Text.of("compareview.same"));
        rows.set(shown.rows());
        summary.set(shown.summary());
    }

    /** {@return what is listed as a table in Markdown; null while nothing is compared} */
    @Nullable String markdown() {
        Difference compared = difference;
        if (compared == null) {
            return null;
        }
        List<Row> listed = new ArrayList<>();
        for (Part part : parts(usage.get())) {
            if (onlyDifferences.get()) {
                listed.addAll(compared.changes(part));
            } else {
                compared.rows(part).forEach(row -> listed.addAll(row.leaves()));
            }
        }
        return DifferenceMarkdown.places(
                listed, compared.sides().stream().map(AccessProfile::name).toList());
    }
}
