package mpilot.console.ui.reach;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.SearchText;
import mpilot.console.policy.reach.Reach;
import mpilot.console.policy.reach.ReachIndex;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetAnalysis;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.fleet.NarrowedList;
import mpilot.console.ui.fleet.ProfileOpener;
import mpilot.console.ui.fleet.Steps;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Everything that profiles name, with how many of them allow it; and of the one that is chosen,
 * which profiles do and by which rule.
 */
public final class ReachViewModel {
    /** Among equals in the fleet's order. */
    private static final Comparator<Reach> CERTAIN_FIRST =
            Comparator.comparing((Reach reach) -> !reach.isCertain());

    private final FleetAnalysis<Named> analysis;
    private final NarrowedList<TargetRow> targets;
    private final NarrowedList<Reach> reaching;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable TargetKind> kind = new SimpleObjectProperty<>();

    /** The index, and its rows. */
    private record Named(ReachIndex index, List<TargetRow> rows, Map<TargetKind, Integer> counts) {}

    /**
     * Looks at the profiles of {@code fleet} once the place is opened.
     *
     * @param opener opens a profile in the inspector
     */
    public ReachViewModel(FleetViewModel fleet, ProfileOpener opener, TaskRunner tasks) {
        analysis = new FleetAnalysis<>(fleet, tasks, ReachViewModel::look);
        targets = new NarrowedList<TargetRow>(tasks, row -> row.count().target()).alwaysOne();
        reaching = new NarrowedList<>(tasks, reach -> reach.profile().id());
        analysis.resultProperty().subscribe(_ -> narrow(false));
        search.subscribe((_, _) -> narrow(true));
        kind.subscribe((_, _) -> narrow(false));
        targets.selectedProperty().subscribe(this::follow);
        reaching.selectedProperty()
                .subscribe(reach -> {
                    if (reach != null) {
                        opener.open(reach.profile(), reach.rule().pointer());
                    }
                });
    }

    /** {@return what the looking is, for the pane that tells how far it is} */
    public FleetAnalysis<?> analysis() {
        return analysis;
    }

    /** Has the profiles loaded, unless they are here. */
    void open() {
        analysis.open();
    }

    /** {@return whether profiles are looked at, or a list is narrowed, right now} */
    public boolean isWorking() {
        return analysis.isWorking() || targets.isWorking() || reaching.isWorking();
    }

    /** A part of a name, or of the provider's or server's before it. */
    StringProperty searchProperty() {
        return search;
    }

    /** The one kind that is listed; null for all. */
    ObjectProperty<@Nullable TargetKind> kindProperty() {
        return kind;
    }

    /** How many things of a kind profiles name, or with null of all kinds; 0 before any look. */
    ObservableValue<Integer> countProperty(@Nullable TargetKind of) {
        return analysis.resultProperty()
                .map(named -> {
                    if (named == null) {
                        return 0;
                    }
                    return of == null ? named.rows().size() : named.counts().getOrDefault(of, 0);
                })
                .orElse(0);
    }

    /** The things that are listed: by kind, then by provider or server, then by name. */
    ReadOnlyObjectProperty<List<TargetRow>> targetsProperty() {
        return targets.rowsProperty();
    }

    /** The thing that is asked about; null for none. */
    ObjectProperty<@Nullable TargetRow> targetProperty() {
        return targets.selectedProperty();
    }

    /** What stands where things would be while none is listed. */
    ObservableValue<String> targetsNote() {
        return targets.note(Text.of("reach.nothing-named"));
    }

    /** The profiles that allow the chosen thing, and then those of which it cannot be told. */
    ReadOnlyObjectProperty<List<Reach>> reachingProperty() {
        return reaching.rowsProperty();
    }

    /** The selected profile, which is opened in the inspector at its rule; null for none. */
    ObjectProperty<@Nullable Reach> selectedProperty() {
        return reaching.selectedProperty();
    }

    /** What stands where profiles would be while there is none. */
    ObservableValue<String> reachingNote() {
        return reaching.note(Text.of("reach.nobody"));
    }

    private static Named look(LoadedFleet loaded, Steps steps) {
        ReachIndex index = ReachIndex.of(loaded.profiles(), steps::next);
        List<TargetRow> rows =
                Stream.of(index.providers(), index.models(), index.servers(), index.tools())
                        .flatMap(List::stream)
                        .map(TargetRow::of)
                        .toList();
        Map<TargetKind, Integer> counts = new EnumMap<>(TargetKind.class);
        rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        return new Named(index, rows, counts);
    }

    private void narrow(boolean typed) {
        Named named = analysis.resultProperty().get();
        if (named == null) {
            return;
        }
        TargetKind only = kind.get();
        String wanted = SearchText.fold(search.get().strip());
        Supplier<List<TargetRow>> left =
                () ->
                        named.rows().stream()
                                .filter(row -> only == null || row.kind() == only)
                                .filter(row -> row.searchable().contains(wanted))
                                .toList();
        if (typed) {
            targets.narrowSoon(left);
        } else {
            targets.narrow(left);
        }
    }

    private void follow(@Nullable TargetRow row) {
        Named named = analysis.resultProperty().get();
        reaching.narrow(
                row == null || named == null
                        ? List::of
                        : () ->
                                named.index().reach(row.count().target()).stream()
                                        .sorted(CERTAIN_FIRST)
                                        .toList());
    }
}
