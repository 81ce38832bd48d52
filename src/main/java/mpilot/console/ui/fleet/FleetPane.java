package mpilot.console.ui.fleet;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.Ages;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Banner;
import mpilot.console.ui.kit.Notice;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.kit.RemedyButtons;
import mpilot.console.ui.kit.Tone;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;
import java.util.stream.Stream;

/**
 * Shows a place's content once all profiles are here and looked at, and until then how far that is,
 * what is asked of the operator, or why it could not be. What was there stays while it is done
 * anew, with a word on how old it is.
 */
public final class FleetPane extends StackPane {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final FleetViewModel fleet;
    private final FleetAnalysis<?> analysis;
    private final ObservableValue<Boolean> withoutAll;
    private final Node body;
    private final Notice notice = new Notice();
    private final LoadProgress progress;
    private final Banner stale =
            new Banner("fleet-stale", BootstrapIcons.EXCLAMATION_TRIANGLE, Tone.WARNING);

    /** Stands around {@code content}, which shows what {@code analysis} comes to. */
    public FleetPane(FleetAnalysis<?> analysis, Node content) {
        this(analysis, content, new SimpleBooleanProperty());
    }

    /**
     * Stands around {@code content}, which shows what {@code analysis} comes to.
     *
     * @param withoutAll whether there is something to show without all profiles
     */
    public FleetPane(FleetAnalysis<?> analysis, Node content, ObservableValue<Boolean> withoutAll) {
        this.withoutAll = withoutAll;
        this.fleet = analysis.fleet();
        this.analysis = analysis;
        getStyleClass().add("fleet-pane");
        progress = new LoadProgress(notice, Text.of("fleetview.loading"), cancel());
        notice.setId("fleet-state");
        Button again =
                Notice.plainAction(
                        "fleet-again",
                        Text.of("fleetview.load"),
                        Text.of("fleetview.idle-help"),
                        fleet::reload);
        stale.offer(List.of(again));
        VBox.setVgrow(content, Priority.ALWAYS);
        body = new VBox(stale, content, new FleetFoot(fleet));
        getChildren().addAll(body, notice);
        sceneProperty().subscribe(scene -> analysis.setShown(scene != null));
        fleet.stateProperty().subscribe(this::show);
        analysis.resultProperty().subscribe(this::show);
        analysis.problemProperty().subscribe(this::show);
        withoutAll.subscribe(this::show);
    }

    private void show() {
        FleetState state = fleet.stateProperty().get();
        boolean here =
                analysis.resultProperty().get() != null && !(state instanceof FleetState.Asking);
        boolean there = here || withoutAll.getValue();
        body.setVisible(there);
        notice.setVisible(!there);
        showStale(state);
        if (there) {
            notice.clear();
            return;
        }
        switch (state) {
            case FleetState.Idle _ -> showIdle();
            case FleetState.Loading(long rows, long total) -> progress.show(rows, total);
            case FleetState.Asking(long total) ->
                    LoadQuestion.ask(notice, "fleet-agree", total, fleet::agree, cancel());
            case FleetState.Failed(Problem problem, var _) -> showProblem(problem);
            case FleetState.Loaded _ -> showLooking();
        }
    }

    /** What was there before stays, greyed, while the newer one could not be had. */
    private void showStale(FleetState state) {
        LoadedFleet kept = fleet.fleet();
        Problem problem =
                state instanceof FleetState.Failed failed
                        ? failed.problem()
                        : analysis.problemProperty().get();
        boolean isStale = problem != null && kept != null;
        pseudoClassStateChanged(STALE, isStale);
        if (problem != null && kept != null) {
            stale.say(
                    Text.of(
                            "fleetview.stale",
                            Ages.local(kept.loadedAt()),
                            problem.sentence(),
                            problem.advice()));
        } else {
            stale.say("");
        }
    }

    private void showIdle() {
        notice.show(
                BootstrapIcons.COLLECTION,
                Text.of("fleetview.idle"),
                Text.of("fleetview.idle-help"),
                List.of(load()));
    }

    private void showLooking() {
        Problem problem = analysis.problemProperty().get();
        if (problem != null) {
            showProblem(problem);
            return;
        }
        ProgressBar bar = new SpokenBar();
        bar.progressProperty().bind(analysis.progressProperty());
        notice.showProgress(bar, Text.of("fleetview.looking"), List.of());
    }

    private void showProblem(Problem problem) {
        notice.show(
                BootstrapIcons.EXCLAMATION_TRIANGLE,
                VisibleText.of(problem.sentence()),
                problem.advice(),
                Stream.concat(Stream.of(load()), RemedyButtons.of(problem).stream()).toList());
    }

    private Button load() {
        return Notice.action(
                "fleet-load",
                Text.of("fleetview.load"),
                Text.of("fleetview.idle-help"),
                fleet::reload);
    }

    private Button cancel() {
        return Notice.plainAction(
                "fleet-cancel",
                Text.of("fleetview.cancel"),
                Text.of("fleetview.cancel-help"),
                fleet::cancel);
    }
}
