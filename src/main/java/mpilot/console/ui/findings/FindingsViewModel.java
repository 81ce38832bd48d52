package mpilot.console.ui.findings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.policy.findings.FleetFindings;
import mpilot.console.policy.findings.Severity;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.kit.Problem;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * What is to be remarked on in all profiles, the most serious first. Looks anew whenever they are
 * loaded anew; narrowing the list happens away from the FX thread, too.
 */
public final class FindingsViewModel {
    private static final Duration SEARCH_PAUSE = Duration.ofMillis(120);

    /** Among equals, in the profiles' own order. */
    private static final Comparator<FindingRow> MOST_SERIOUS_FIRST =
            Comparator.comparing((FindingRow row) -> row.finding().rule().severity()).reversed();

    private final FleetViewModel fleet;
    private final InstantSource clock;
    private final LatestTask looking;
    private final LatestTask narrowing;

    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Severity> severity = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<FindingRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable FindingsSummary> summary =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable FindingRow> selected = new SimpleObjectProperty<>();
    private List<FindingRow> all = List.of();
    private boolean working;
    private boolean narrowingDown;

    /**
     * Follows {@code fleet}.
     *
     * @param inspect opens a profile in the inspector
     */
    public FindingsViewModel(
            FleetViewModel fleet,
            Consumer<AccessProfile> inspect,
            TaskRunner tasks,
            InstantSource clock) {
        this.fleet = fleet;
        this.clock = clock;
        this.looking = tasks.latestTask();
        this.narrowing = tasks.latestTask();
        fleet.stateProperty().subscribe(this::follow);
        search.subscribe((_, _) -> narrow(SEARCH_PAUSE));
        severity.subscribe((_, _) -> narrow(Duration.ZERO));
        selected.subscribe(row -> {
            if (row != null) {
                inspect.accept(row.profile());
            }
        });
    }

    /** {@return all profiles, which this place looks at} */
    FleetViewModel fleet() {
        return fleet;
    }

    /** Has the profiles loaded, unless they are here. */
    void open() {
        fleet.need(ProfileQuery.ALL);
    }

    /** Words to narrow the list by; every one must be in a finding, its profile or its rule. */
    StringProperty searchProperty() {
        return search;
    }

    /** The one severity to list; null for all. */
    ObjectProperty<@Nullable Severity> severityProperty() {
        return severity;
    }

    /** The findings that are listed, the most serious first. */
    ReadOnlyObjectProperty<List<FindingRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** What there is, whatever is listed of it; null while nothing was looked at. */
    ReadOnlyObjectProperty<@Nullable FindingsSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What stands where rows would be while there are none. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** {@return whether profiles are looked at, or the list is narrowed, right now} */
    public boolean isWorking() {
        return working || narrowingDown;
    }

    /** The selected finding, whose profile is opened in the inspector; null for none. */
    ObjectProperty<@Nullable FindingRow> selectedProperty() {
        return selected;
    }

    private void follow(FleetState state) {
        if (state instanceof FleetState.Loaded(LoadedFleet loaded)) {
            working = true;
            note.set(Text.of("findingsview.looking"));
            looking.run(
                    cancellation -> look(loaded, cancellation),
                    found -> {
                        all = found;
                        summary.set(FindingsSummary.of(loaded.size(), found));
                        note.set(Text.of("findingsview.none"));
                        narrow(Duration.ZERO);
                        working = false;
                    },
                    failure -> {
                        note.set(Problem.of(failure).sentence());
                        working = false;
                    });
        }
    }

    private List<FindingRow> look(LoadedFleet loaded, Cancellation cancellation) {
        FleetFindings findings = new FleetFindings(clock.instant());
        Map<Long, AccessProfile> byId = HashMap.newHashMap(loaded.size());
        for (AccessProfile profile : loaded.profiles()) {
            if (cancellation.isCancelled()) {
                throw new CancellationException();
            }
            findings.add(profile);
            byId.put(profile.id(), profile);
        }
        List<FindingRow> found = new ArrayList<>();
        findings.end()
                .forEach(finding -> {
                    AccessProfile profile = byId.get(finding.profileId());
                    if (profile != null) {
                        found.add(FindingRow.of(finding, profile));
                    }
                });
        found.sort(MOST_SERIOUS_FIRST);
        return found;
    }

    private void narrow(Duration pause) {
        narrowingDown = true;
        List<FindingRow> from = all;
        Severity only = severity.get();
        List<String> words =
                List.of(search.get().strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        narrowing.runAfter(
                pause,
                _ ->
                        from.stream()
                                .filter(row ->
                                        only == null || row.finding().rule().severity() == only)
                                .filter(row -> words.stream().allMatch(row.searchable()::contains))
                                .toList(),
                this::show,
                failure -> {
                    narrowingDown = false;
                    note.set(Problem.of(failure).sentence());
                });
    }

    private void show(List<FindingRow> narrowed) {
        narrowingDown = false;
        FindingRow before = selected.get();
        rows.set(narrowed);
        if (before != null && !narrowed.contains(before)) {
            selected.set(null);
        }
    }
}
