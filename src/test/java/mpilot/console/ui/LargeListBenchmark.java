package mpilot.console.ui;

import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.kit.Theme;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.FutureTask;

/**
 * Measures the list with 100 000 profiles at hand: loading, paging, scrolling, selecting, sorting
 * and filtering, each from the action to the frame that shows it, and the longest event on the FX
 * thread. {@code mvn -q -Plarge-list-benchmark test-compile exec:exec}, and with {@code
 * -Dconsole.args=first-page} the first page alone, of few profiles: what a process does for the
 * first time.
 */
public final class LargeListBenchmark {
    private static final int PROFILES = 100_000;
    private static final int FEW = 240;
    private static final String FIRST_PAGE = "first-page";
    private static final int PAGE_SIZE = 100;
    private static final Duration FRAME = Duration.ofMillis(50);
    private static final double SIDE = 1000;
    private static final int ROUNDS = 21;
    private static final List<String> ORDERS =
            List.of("name", "-worst_budget_percent", "updated_at", "-version", "providers");
    private static final List<String> KEYSTROKES =
            List.of("p", "pa", "pay", "paym", "payme", "paymen", "payment");

    private final ConsoleWindow window;
    private final PaintClock clock;
    private final Thread fxThread = Thread.currentThread();

    private LargeListBenchmark(ConsoleWindow window, Stage stage) {
        this.window = window;
        this.clock = new PaintClock(stage.getScene(), this::isDone);
    }

    /** Runs all of it, which takes some minutes, or what the only argument names. */
    public static void main(String[] args) throws Exception {
        boolean firstPageAlone = List.of(args).equals(List.of(FIRST_PAGE));
        Toolkit.startWithoutDisplay();
        try (SeparateGateway gateway = SeparateGateway.start(firstPageAlone ? FEW : PROFILES);
                GatewayClient client =
                        new GatewayClient(
                                gateway.connection().endpoint(), gateway.connection().tokens())) {
            FutureTask<LargeListBenchmark> opening =
                    new FutureTask<>(() -> {
                        TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);
                        var shared = Shared.still(tasks, InstantSource.system(), Theme.LIGHT);
                        var window = new ConsoleWindow(gateway.connection(), client, shared);
                        Stage stage = new Stage();
                        window.showOn(stage, SIDE, SIDE);
                        return new LargeListBenchmark(window, stage);
                    });
            Platform.runLater(opening);
            LargeListBenchmark benchmark = opening.get();
            benchmark.firstPage();
            if (!firstPageAlone) {
                benchmark.measure();
            }
        } finally {
            Platform.exit();
        }
    }

    private boolean isDone() {
        if (window.profiles().gatheringProperty().get() instanceof FleetState.Asking) {
            window.profiles().agree();
        }
        return window.isSettled() && !window.profiles().isBehind();
    }

    private void firstPage() throws Exception {
        time("first page", 1, _ -> window.profiles().show(ProfileQuery.ALL.page(PAGE_SIZE, 0)));
    }

    private void measure() throws Exception {
        time("load all", 1, _ -> window.profiles().allWantedProperty().set(true));
        paging("page flip");
        time(
                "scroll to another row of the page",
                ROUNDS * 5,
                round -> table().scrollTo(round * 37 % PAGE_SIZE));
        time(
                "select another row",
                ROUNDS * 5,
                round -> table().getSelectionModel().clearAndSelect(round % PAGE_SIZE));
        sorting("sort, another column each time");
        time(
                "filter, a keystroke each",
                ROUNDS,
                round ->
                        window.profiles()
                                .filter()
                                .textProperty()
                                .set(KEYSTROKES.get(round % KEYSTROKES.size())));
        time("all again", 1, _ -> window.profiles().filter().clear());
        time("select all", 1, _ -> window.profiles().selectAll());
        sorting("sort with all selected");
        paging("page flip with all selected");
        time("select nothing", 1, _ -> window.profiles().selection().clear());
    }

    /**
     * Tells beside the times how much of the FX thread the longest event of a round takes: what
     * another event would have waited for at most.
     */
    private void time(String what, int rounds, PaintClock.Action action) throws Exception {
        List<Duration> longest = new ArrayList<>();
        try (FxThreadWatch watch = new FxThreadWatch(fxThread, FRAME)) {
            clock.time(
                    what,
                    0,
                    rounds,
                    round -> {
                        longest.add(watch.takeLongest());
                        action.run(round);
                    });
            longest.add(watch.takeLongest());
        }
        // What was before the first round.
        longest.removeFirst();
        Collections.sort(longest);
        System.out.printf(
                "  longest event of a round: median %d ms, at most %d ms%n",
                longest.get(rounds / 2).toMillis(), longest.getLast().toMillis());
    }

    private void paging(String what) throws Exception {
        time(what, ROUNDS, round -> window.profiles().showPage(round * 47L % 1000 + 1));
    }

    private void sorting(String what) throws Exception {
        time(
                what,
                ROUNDS,
                round ->
                        window.profiles()
                                .sortProperty()
                                .set(SortOrder.of(List.of(ORDERS.get(round % ORDERS.size())))));
    }

    private TableView<?> table() {
        return (TableView<?>) window.session().profilesView().lookup("#profiles");
    }
}
