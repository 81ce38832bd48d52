package mpilot.console.ui.overview;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.SearchText;
import mpilot.console.fleet.overview.HeatRow;
import mpilot.console.fleet.overview.LimitRows;
import mpilot.console.fleet.overview.Overview;
import mpilot.console.fleet.overview.Standing;
import mpilot.console.policy.Limit;
import mpilot.console.task.PassingTime;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetAnalysis;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.fleet.NarrowedList;
import mpilot.console.ui.fleet.ProfileOpener;
import mpilot.console.ui.fleet.ShownTime;
import mpilot.console.ui.fleet.Steps;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** All profiles at a glance, narrowed to those that stand in one way, or to a name. */
public final class OverviewViewModel {
    /** The ways to see the same. */
    enum Mode {
        MAP,
        LIMITS,
        TOTALS
    }

    /** What was told for a moment longer ago is told anew. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ProfileOpener opener;
    private final PassingTime time;
    private final ShownTime shown;
    private final FleetAnalysis<Overview> analysis;
    private final NarrowedList<HeatRow> profiles;
    private final ObjectProperty<@Nullable Standing> standing = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.MAP);
    private final ReadOnlyObjectWrapper<List<LimitRows.Line>> limits =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<LimitRows.@Nullable Line> selectedLimit =
            new SimpleObjectProperty<>();

    /**
     * Looks at the profiles of {@code fleet} once the place is opened.
     *
     * @param opener opens a profile in the inspector
     * @param time what resets are told by
     */
    public OverviewViewModel(
            FleetViewModel fleet, ProfileOpener opener, TaskRunner tasks, PassingTime time) {
        this.opener = opener;
        this.time = time;
        analysis = new FleetAnalysis<>(fleet, tasks, this::look);
        profiles = new NarrowedList<>(tasks, row -> row.profile().id());
        analysis.resultProperty().subscribe(_ -> narrow(false));
        shown = ShownTime.of(time, analysis, Overview::nextReset);
        standing.subscribe((_, _) -> narrow(false));
        search.subscribe((_, _) -> narrow(true));
        profiles.rowsProperty()
                .subscribe(rows -> {
                    selectedLimit.set(null);
                    limits.set(new LimitRows(rows));
                });
        profiles.selectedProperty()
                .subscribe(row -> {
                    if (row != null) {
                        open(row, null);
                    }
                });
        selectedLimit.subscribe(line -> {
            if (line != null) {
                open(line.row(), line.limit());
            }
        });
    }

    /** Has the profiles loaded, unless they are here. */
    void open() {
        analysis.open();
    }

    /** {@return whether profiles are looked at, or the list is narrowed, right now} */
    public boolean isWorking() {
        return analysis.isWorking() || profiles.isWorking();
    }

    /** {@return what the looking is, for the pane that tells how far it is} */
    public FleetAnalysis<Overview> analysis() {
        return analysis;
    }

    /** The one way to stand that is listed; null for all profiles. */
    ObjectProperty<@Nullable Standing> standingProperty() {
        return standing;
    }

    /** A part of a name to list alone. */
    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** The profiles that are listed, the most serious first. */
    ReadOnlyObjectProperty<List<HeatRow>> rowsProperty() {
        return profiles.rowsProperty();
    }

    /** The selected profile, which is opened in the inspector; null for none. */
    ObjectProperty<@Nullable HeatRow> selectedProperty() {
        return profiles.selectedProperty();
    }

    /** The limits of the profiles that are listed. */
    ReadOnlyObjectProperty<List<LimitRows.Line>> limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    /** The selected limit, whose profile is opened at its field; null for none. */
    ObjectProperty<LimitRows.@Nullable Line> selectedLimitProperty() {
        return selectedLimit;
    }

    /** Whether what the gateway reports as used tells anything. */
    boolean isUsageReported() {
        Overview overview = analysis.resultProperty().get();
        return overview != null && overview.truth().isReported();
    }

    /** What stands where rows would be while there are none. */
    ObservableValue<String> noteProperty() {
        return profiles.note(Text.of("overview.none"));
    }

    /** Opens the profile of {@code row}, at the field of {@code limit} if there is one. */
    void open(HeatRow row, @Nullable Limit limit) {
        opener.open(row.profile(), limit == null ? null : limit.place().pointer());
    }

    /** The moment that what is shown is told for. */
    Instant now() {
        return shown.now();
    }

    /** Passes while the place is seen. */
    ReadOnlyObjectProperty<Instant> nowProperty() {
        return shown.nowProperty();
    }

    /** Windows may have ended since the profiles came. */
    private Overview look(LoadedFleet loaded, Steps steps) {
        Instant now = time.instant();
        boolean isFresh =
                loaded.size() == 0
                        || Duration.between(loaded.row(0).now(), now).compareTo(FRESH) < 0;
        return Overview.of(isFresh ? loaded : loaded.at(now), steps::next);
    }

    private void narrow(boolean typed) {
        Overview overview = analysis.resultProperty().get();
        if (overview == null) {
            return;
        }
        Standing only = standing.get();
        String wanted = SearchText.fold(search.get().strip());
        Supplier<List<HeatRow>> left =
                () ->
                        overview.rows().stream()
                                .filter(row -> only == null || only.holds(row.row()))
                                .filter(row -> row.row().searchName().contains(wanted))
                                .toList();
        if (typed) {
            profiles.narrowSoon(left);
        } else {
            profiles.narrow(left);
        }
    }
}
