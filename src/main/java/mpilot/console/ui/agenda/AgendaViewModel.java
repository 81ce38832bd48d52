package mpilot.console.ui.agenda;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import mpilot.console.export.CalendarFile;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.SearchText;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.Limit;
import mpilot.console.policy.agenda.AgendaWords;
import mpilot.console.policy.agenda.ResetAgenda;
import mpilot.console.task.PassingTime;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.fleet.FleetAnalysis;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.fleet.NarrowedList;
import mpilot.console.ui.fleet.ProfileOpener;
import mpilot.console.ui.fleet.ShownTime;
import mpilot.console.ui.fleet.Steps;
import mpilot.console.ui.saving.FileSaving;
import mpilot.console.ui.saving.SaveState;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** When the counters of all profiles are next set to zero, the soonest first, day by day. */
public final class AgendaViewModel {
    private final FleetAnalysis<Ahead> analysis;
    private final NarrowedList<AgendaRow> list;
    private final FileSaving saving;
    private final String source;
    private final ProfileOpener opener;
    private final PassingTime time;
    private final ShownTime shown;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Limit.@Nullable Unit> unit = new SimpleObjectProperty<>();

    /** The agenda, its entries, the soonest first, and how many there are of each kind. */
    private record Ahead(
            ResetAgenda agenda, List<AgendaRow.Entry> entries, Map<Limit.Unit, Integer> counts) {
        private @Nullable Instant nextReset() {
            return entries.isEmpty() ? null : entries.getFirst().reset().at();
        }
    }

    /**
     * Looks at the profiles of {@code fleet} once the place is opened.
     *
     * @param opener opens a profile in the inspector
     * @param time what resets are told by
     * @param source what tells the gateway from others in a calendar, which has but a digest of it
     */
    public AgendaViewModel(
            FleetViewModel fleet,
            ProfileOpener opener,
            String source,
            TaskRunner tasks,
            PassingTime time) {
        this.opener = opener;
        this.source = source;
        this.time = time;
        analysis = new FleetAnalysis<>(fleet, tasks, this::look);
        list = new NarrowedList<>(tasks, AgendaRow::key);
        saving = new FileSaving(tasks);
        analysis.resultProperty().subscribe(_ -> narrow(false));
        shown = ShownTime.of(time, analysis, Ahead::nextReset);
        search.subscribe((_, _) -> narrow(true));
        unit.subscribe((_, _) -> narrow(false));
        list.rowsProperty().subscribe(saving::forget);
        list.selectedProperty().subscribe(this::openSelected);
    }

    /** {@return what the looking is, for the pane that tells how far it is} */
    public FleetAnalysis<?> analysis() {
        return analysis;
    }

    /** Has the profiles loaded, unless they are here. */
    void open() {
        analysis.open();
    }

    /** {@return whether profiles are looked at, or the list is narrowed, right now} */
    public boolean isWorking() {
        return analysis.isWorking() || list.isWorking();
    }

    /** A part of a profile's name, or of the provider's that a limit is of. */
    StringProperty searchProperty() {
        return search;
    }

    /** The one kind of limit that is listed, by what it counts; null for all. */
    ObjectProperty<Limit.@Nullable Unit> unitProperty() {
        return unit;
    }

    /** How many resets of a kind are ahead, or with null of all kinds; 0 before any look. */
    ObservableValue<Integer> countProperty(Limit.@Nullable Unit of) {
        return analysis.resultProperty()
                .map(ahead -> {
                    if (ahead == null) {
                        return 0;
                    }
                    return of == null ? ahead.entries().size() : ahead.counts().getOrDefault(of, 0);
                })
                .orElse(0);
    }

    /** How many resets there are, and what cannot be told; empty before any look. */
    ObservableValue<String> summaryProperty() {
        return analysis.resultProperty()
                .map(ahead -> ahead == null ? "" : AgendaWords.summary(ahead.agenda()))
                .orElse("");
    }

    /** The resets that are listed, each day under its head. */
    ReadOnlyObjectProperty<List<AgendaRow>> rowsProperty() {
        return list.rowsProperty();
    }

    /** The selected row; a reset's profile is opened in the inspector. Null for none. */
    ObjectProperty<@Nullable AgendaRow> selectedProperty() {
        return list.selectedProperty();
    }

    /** What stands where resets would be while none is listed. */
    ObservableValue<String> noteProperty() {
        return list.note(Text.of("agendaview.none"));
    }

    /** The moment that what is shown is told for. */
    Instant now() {
        return shown.now();
    }

    /** Passes while the place is seen. */
    ReadOnlyObjectProperty<Instant> nowProperty() {
        return shown.nowProperty();
    }

    /** Opens the profile of the selected reset, at the limit; nothing for a day. */
    void openSelected() {
        if (list.selectedProperty().get() instanceof AgendaRow.Entry entry) {
            opener.open(entry.owner(), entry.pointer());
        }
    }

    /** What a calendar is called unless the operator names it. */
    String calendarName() {
        return "resets-" + LocalDate.ofInstant(time.instant(), ZoneId.systemDefault()) + ".ics";
    }

    /** What came of saving. */
    ReadOnlyObjectProperty<SaveState> savingProperty() {
        return saving.stateProperty();
    }

    /** Saves the resets that are listed as a calendar, replacing {@code file}. */
    void save(Path file) {
        List<ResetAgenda.Reset> listed = new ArrayList<>();
        for (AgendaRow row : list.rowsProperty().get()) {
            if (row instanceof AgendaRow.Entry entry) {
                listed.add(entry.reset());
            }
        }
        ResetAgenda agenda = new ResetAgenda(List.copyOf(listed), 0, 0);
        Instant now = now();
        saving.save(
                file,
                Text.of("agendaview.saved", listed.size(), file.toString()),
                out -> CalendarFile.write(agenda, source, now, out));
    }

    private Ahead look(LoadedFleet loaded, Steps steps) {
        Instant now = time.instant();
        ZoneId zone = ZoneId.systemDefault();
        Map<Long, AccessProfile> byId = HashMap.newHashMap(loaded.size());
        Iterable<AccessProfile> counted =
                () ->
                        loaded.profiles().stream()
                                .map(profile -> {
                                    steps.next();
                                    byId.put(profile.id(), profile);
                                    return profile;
                                })
                                .iterator();
        ResetAgenda agenda = ResetAgenda.of(counted, now, null);
        List<AgendaRow.Entry> entries = new ArrayList<>(agenda.resets().size());
        Map<Limit.Unit, Integer> counts = new EnumMap<>(Limit.Unit.class);
        for (ResetAgenda.Reset reset : agenda.resets()) {
            AccessProfile owner = byId.get(reset.profileId());
            if (owner != null) {
                entries.add(AgendaRow.Entry.of(reset, owner, zone));
                counts.merge(reset.limit().unit(), 1, Integer::sum);
            }
        }
        return new Ahead(agenda, List.copyOf(entries), counts);
    }

    private void narrow(boolean typed) {
        Ahead ahead = analysis.resultProperty().get();
        if (ahead == null) {
            return;
        }
        Limit.Unit only = unit.get();
        String wanted = SearchText.fold(search.get().strip());
        Supplier<List<AgendaRow>> left =
                () ->
                        AgendaRow.byDay(
                                ahead.entries().stream()
                                        .filter(entry ->
                                                only == null
                                                        || entry.reset().limit().unit() == only)
                                        .filter(entry -> entry.searchable().contains(wanted))
                                        .toList());
        if (typed) {
            list.narrowSoon(left);
        } else {
            list.narrow(left);
        }
    }
}
