package mpilot.console.ui;

import mpilot.console.connection.Connection;
import mpilot.console.task.PassingTime;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.agenda.AgendaView;
import mpilot.console.ui.agenda.AgendaViewModel;
import mpilot.console.ui.findings.FindingsView;
import mpilot.console.ui.findings.FindingsViewModel;
import mpilot.console.ui.fleet.FleetAnalysis;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.fleet.ProfileOpener;
import mpilot.console.ui.overview.OverviewView;
import mpilot.console.ui.overview.OverviewViewModel;
import mpilot.console.ui.reach.ReachView;
import mpilot.console.ui.reach.ReachViewModel;
import mpilot.console.ui.shell.Place;
import mpilot.console.ui.status.RunningTasks;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/** The places of a session that each look at all profiles in a way of their own. */
final class FleetPlaces {
    private final OverviewViewModel overview;
    private final ReachViewModel reach;
    private final AgendaViewModel agenda;
    private final FindingsViewModel findings;

    /**
     * For the profiles of {@code fleet}, which are those of {@code connection}.
     *
     * @param opener opens a profile in the inspector
     * @param time what resets are told by
     */
    FleetPlaces(
            FleetViewModel fleet,
            Connection connection,
            ProfileOpener opener,
            TaskRunner tasks,
            PassingTime time) {
        overview = new OverviewViewModel(fleet, opener, tasks, time);
        reach = new ReachViewModel(fleet, opener, tasks);
        agenda = new AgendaViewModel(fleet, opener, connection.steadyName(), tasks, time);
        findings = new FindingsViewModel(fleet, opener, tasks, time);
    }

    List<Place> places() {
        return List.of(
                new Place(
                        "overview",
                        Text.of("overview.place"),
                        Text.of("overview.place-help"),
                        BootstrapIcons.GRID_3X3_GAP,
                        () -> new OverviewView(overview)),
                new Place(
                        "reach",
                        Text.of("reach.place"),
                        Text.of("reach.place-help"),
                        BootstrapIcons.DIAGRAM_3,
                        () -> new ReachView(reach)),
                new Place(
                        "agenda",
                        Text.of("agendaview.place"),
                        Text.of("agendaview.place-help"),
                        BootstrapIcons.CALENDAR_WEEK,
                        () -> new AgendaView(agenda)),
                new Place(
                        "findings",
                        Text.of("findingsview.place"),
                        Text.of("findingsview.place-help"),
                        BootstrapIcons.CLIPBOARD_CHECK,
                        () -> new FindingsView(findings),
                        findings.badgeProperty()));
    }

    /** Tells {@code tasks} what they work out. */
    void report(RunningTasks tasks) {
        report("overview", Text.of("overview.place"), overview.analysis(), tasks);
        report("reach", Text.of("reach.place"), reach.analysis(), tasks);
        report("agenda", Text.of("agendaview.place"), agenda.analysis(), tasks);
        report("findings", Text.of("findingsview.place"), findings.analysis(), tasks);
    }

    private static void report(
            String id, String place, FleetAnalysis<?> analysis, RunningTasks tasks) {
        analysis.report("look-" + id, Text.of("status.look", place), tasks);
    }

    /** {@return whether any of them works something out right now} */
    boolean isWorking() {
        return overview.isWorking()
                || reach.isWorking()
                || agenda.isWorking()
                || findings.isWorking();
    }
}
