package mpilot.console.ui.findings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import mpilot.console.export.ConsoleVersion;
import mpilot.console.export.FindingFormat;
import mpilot.console.export.FindingReport;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.findings.Finding;
import mpilot.console.policy.findings.FleetFindings;
import mpilot.console.policy.findings.Rule;
import mpilot.console.policy.findings.Severity;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetAnalysis;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.fleet.NarrowedList;
import mpilot.console.ui.fleet.ProfileOpener;
import mpilot.console.ui.fleet.Steps;
import mpilot.console.ui.saving.FileSaving;
import mpilot.console.ui.saving.SaveState;
import mpilot.console.ui.shell.PlaceBadge;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is to be remarked on in all profiles, the most serious first. Counts it whenever they are
 * loaded, whoever wanted them, and lists it once the place is open. Narrowing the list happens away
 * from the FX thread, too.
 */
public final class FindingsViewModel {
    /** Among equals, in the profiles' own order. */
    private static final Comparator<FindingRow> MOST_SERIOUS_FIRST =
            Comparator.comparing(FindingRow::severity).reversed();

    private final FleetAnalysis<Found> analysis;
    private final NarrowedList<FindingLine> list;
    private final FileSaving saving;
    private final ProfileOpener opener;
    private final InstantSource clock;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Severity> severity = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Rule> rule = new SimpleObjectProperty<>();
    private final ObjectProperty<FindingGrouping> grouping =
            new SimpleObjectProperty<>(FindingGrouping.NONE);
    private final ReadOnlyObjectWrapper<@Nullable FindingsSummary> summary =
            new ReadOnlyObjectWrapper<>();

    /** Whether the findings are kept, or only counted: a large fleet has tens of megabytes. */
    private volatile boolean listing;

    /** What the looking came to, as of a moment; no rows while they are only counted. */
    private record Found(List<FindingRow> rows, FindingsSummary summary, Instant now) {}

    /**
     * Follows {@code fleet}.
     *
     * @param opener opens a profile in the inspector
     */
    public FindingsViewModel(
            FleetViewModel fleet, ProfileOpener opener, TaskRunner tasks, InstantSource clock) {
        this.opener = opener;
        this.clock = clock;
        analysis = new FleetAnalysis<>(fleet, tasks, this::look);
        list = new NarrowedList<>(tasks, FindingLine::key);
        saving = new FileSaving(tasks);
        analysis.resultProperty().subscribe(this::take);
        search.subscribe((_, _) -> narrow(true));
        severity.subscribe((_, _) -> narrow(false));
        rule.subscribe((_, _) -> narrow(false));
        grouping.subscribe((_, _) -> narrow(false));
        list.rowsProperty().subscribe(saving::forget);
        list.selectedProperty().subscribe(this::openSelected);
        analysis.follow();
    }

    /** {@return what the looking is, for the pane that tells how far it is} */
    public FleetAnalysis<?> analysis() {
        return analysis;
    }

    /** Has the profiles loaded, unless they are here, and their findings listed. */
    void open() {
        if (!listing) {
            listing = true;
            analysis.startOver();
        }
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

    /** The one rule to list; null for all. */
    ObjectProperty<@Nullable Rule> ruleProperty() {
        return rule;
    }

    /** What findings stand under one head. */
    ObjectProperty<FindingGrouping> groupingProperty() {
        return grouping;
    }

    /** The findings that are listed, the most serious first, under their heads if any. */
    ReadOnlyObjectProperty<List<FindingLine>> rowsProperty() {
        return list.rowsProperty();
    }

    /** What there is, whatever is listed of it; null while nothing was looked at. */
    ReadOnlyObjectProperty<@Nullable FindingsSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** {@return what stands beside the place's name; null for nothing} */
    public ObservableValue<@Nullable PlaceBadge> badgeProperty() {
        return summary.map(known -> known == null ? null : FindingsBadge.of(known));
    }

    /** What stands where rows would be while there are none. */
    ObservableValue<String> noteProperty() {
        return list.note(Text.of("findingsview.none"));
    }

    /** {@return whether profiles are looked at, or the list is narrowed, right now} */
    public boolean isWorking() {
        return analysis.isWorking() || list.isWorking();
    }

    /** The selected line; a finding's profile is opened in the inspector. Null for none. */
    ObjectProperty<@Nullable FindingLine> selectedProperty() {
        return list.selectedProperty();
    }

    /** Opens the profile of the selected finding at its field; nothing for a head. */
    void openSelected() {
        if (list.selectedProperty().get() instanceof FindingRow row) {
            openField(row, row.finding().fields().getFirst());
        }
    }

    /** Opens the profile of {@code row} at one of its fields. */
    void openField(FindingRow row, String pointer) {
        opener.open(row.profile(), pointer);
    }

    /** What a file in {@code format} is called unless the operator names it. */
    String fileName(FindingFormat format) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return "findings-" + today + "." + format.extension();
    }

    /** What came of saving. */
    ReadOnlyObjectProperty<SaveState> savingProperty() {
        return saving.stateProperty();
    }

    /** Saves the findings that are listed in their order, replacing {@code file}. */
    void save(FindingFormat format, Path file) {
        Found found = analysis.resultProperty().get();
        if (found == null) {
            return;
        }
        List<Finding> listed = new ArrayList<>();
        for (FindingLine line : list.rowsProperty().get()) {
            if (line instanceof FindingRow row) {
                listed.add(row.finding());
            }
        }
        FindingReport report =
                new FindingReport(
                        listed, found.summary().profiles(), found.now(), ConsoleVersion.current());
        saving.save(
                file,
                Text.of("findingsview.saved", listed.size(), file.toString()),
                out -> format.write(report, Severity.WARNING, out));
    }

    private Found look(LoadedFleet loaded, Steps steps) {
        Instant now = clock.instant();
        FleetFindings findings = new FleetFindings(now);
        for (AccessProfile profile : loaded.profiles()) {
            findings.add(profile);
            steps.next();
        }
        List<Finding> all = findings.end();
        return new Found(
                listing ? rows(all, loaded) : List.of(),
                FindingsSummary.of(loaded.size(), all),
                now);
    }

    private static List<FindingRow> rows(List<Finding> findings, LoadedFleet loaded) {
        List<FindingRow> rows = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            loaded.byId(finding.profileId())
                    .ifPresent(row -> rows.add(new FindingRow(finding, row.profile())));
        }
        rows.sort(MOST_SERIOUS_FIRST);
        return List.copyOf(rows);
    }

    private void take(@Nullable Found found) {
        if (found != null) {
            summary.set(found.summary());
            narrow(false);
        }
    }

    private void narrow(boolean typed) {
        Found found = analysis.resultProperty().get();
        if (found == null) {
            return;
        }
        FindingFilter filter = FindingFilter.of(severity.get(), rule.get(), search.get());
        FindingGrouping grouped = grouping.get();
        Supplier<List<FindingLine>> left =
                () -> List.copyOf(grouped.lines(filter.of(found.rows())));
        if (typed) {
            list.narrowSoon(left);
        } else {
            list.narrow(left);
        }
    }
}
