package mpilot.console.ui.findings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.findings.FleetFindings;
import mpilot.console.policy.findings.Severity;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetAnalysis;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.fleet.NarrowedList;
import mpilot.console.ui.fleet.ProfileOpener;
import mpilot.console.ui.fleet.Steps;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is to be remarked on in all profiles, the most serious first. Looks anew whenever they are
 * loaded anew; narrowing the list happens away from the FX thread, too.
 */
public final class FindingsViewModel {
    /** Among equals, in the profiles' own order. */
    private static final Comparator<FindingRow> MOST_SERIOUS_FIRST =
            Comparator.comparing((FindingRow row) -> row.finding().rule().severity()).reversed();

    private final FleetAnalysis<Found> analysis;
    private final NarrowedList<FindingRow> list;
    private final InstantSource clock;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Severity> severity = new SimpleObjectProperty<>();

    /** What the looking came to: the rows, and how many there are of each kind. */
    private record Found(List<FindingRow> rows, FindingsSummary summary) {}

    /**
     * Follows {@code fleet}.
     *
     * @param opener opens a profile in the inspector
     */
    public FindingsViewModel(
            FleetViewModel fleet, ProfileOpener opener, TaskRunner tasks, InstantSource clock) {
        this.clock = clock;
        analysis = new FleetAnalysis<>(fleet, tasks, this::look);
        list = new NarrowedList<>(tasks, FindingRow::key);
        analysis.resultProperty().subscribe(_ -> narrow(false));
        search.subscribe((_, _) -> narrow(true));
        severity.subscribe((_, _) -> narrow(false));
        list.selectedProperty()
                .subscribe(row -> {
                    if (row != null) {
                        opener.open(row.profile(), row.finding().fields().getFirst());
                    }
                });
    }

    /** What the looking is, for the pane that tells how far it is. */
    FleetAnalysis<?> analysis() {
        return analysis;
    }

    /** Has the profiles loaded, unless they are here. */
    void open() {
        analysis.open();
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
        return list.rowsProperty();
    }

    /** What there is, whatever is listed of it; null while nothing was looked at. */
    ObservableValue<@Nullable FindingsSummary> summaryProperty() {
        return analysis.resultProperty().map(found -> found == null ? null : found.summary());
    }

    /** What stands where rows would be while there are none. */
    ObservableValue<String> noteProperty() {
        return list.note(Text.of("findingsview.none"));
    }

    /** {@return whether profiles are looked at, or the list is narrowed, right now} */
    public boolean isWorking() {
        return analysis.isWorking() || list.isWorking();
    }

    /** The selected finding, whose profile is opened in the inspector; null for none. */
    ObjectProperty<@Nullable FindingRow> selectedProperty() {
        return list.selectedProperty();
    }

    private Found look(LoadedFleet loaded, Steps steps) {
        FleetFindings findings = new FleetFindings(clock.instant());
        Map<Long, AccessProfile> byId = HashMap.newHashMap(loaded.size());
        for (AccessProfile profile : loaded.profiles()) {
            findings.add(profile);
            byId.put(profile.id(), profile);
            steps.next();
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
        return new Found(List.copyOf(found), FindingsSummary.of(loaded.size(), found));
    }

    private void narrow(boolean typed) {
        Found found = analysis.resultProperty().get();
        if (found == null) {
            return;
        }
        Severity only = severity.get();
        List<String> words =
                List.of(search.get().strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        Supplier<List<FindingRow>> left =
                () ->
                        found.rows().stream()
                                .filter(row ->
                                        only == null || row.finding().rule().severity() == only)
                                .filter(row -> words.stream().allMatch(row.searchable()::contains))
                                .toList();
        if (typed) {
            list.narrowSoon(left);
        } else {
            list.narrow(left);
        }
    }
}
