package mpilot.console.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Theme;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.FutureTask;

/**
 * Measures what an operator waits for in the window, against a sandbox in a process of its own:
 * {@code mvn -q -Pwindow-benchmark test-compile exec:exec}, on JavaFX's own screen, which needs no
 * display. A time runs from the action to the layout of the frame after the one that shows its
 * outcome, so it holds the painting too. What is timed was done {@value #BEFORE} times before, as
 * in a window that stands open all day; what the first time took is told beside it. What the window
 * costs while it stands there, {@link Footprint} measures.
 */
public final class WindowBenchmark {
    private static final int PROFILES = 240;
    private static final double SIDE = 1000;
    private static final int BEFORE = 40;
    private static final int ROUNDS = 41;
    private static final List<String> SEARCHES = List.of("prod", "copilot", "eu", "review", "a");

    private final GatewayClient client;
    private final ConsoleWindow window;
    private final PaintClock clock;
    private final PaintClock clockOfAll;

    private WindowBenchmark(GatewayClient client, ConsoleWindow window, Scene scene) {
        this.client = client;
        this.window = window;
        this.clock = new PaintClock(scene, this::isSeen);
        this.clockOfAll = new PaintClock(scene, this::isDone);
    }

    /** Runs all of it, which takes a good minute. */
    public static void main(String[] args) throws Exception {
        Toolkit.startWithoutDisplay();
        try (SeparateGateway gateway = SeparateGateway.start(PROFILES)) {
            WindowBenchmark benchmark = open(gateway);
            benchmark.measure();
        } finally {
            Platform.exit();
        }
    }

    private static WindowBenchmark open(SeparateGateway gateway) throws Exception {
        TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);
        Shared shared = Shared.still(tasks, InstantSource.system(), Theme.LIGHT);
        GatewayClient client =
                new GatewayClient(gateway.connection().endpoint(), gateway.connection().tokens());
        FutureTask<WindowBenchmark> opening =
                new FutureTask<>(() -> {
                    var window = new ConsoleWindow(gateway.connection(), client, shared);
                    Stage stage = new Stage();
                    window.showOn(stage, SIDE, SIDE);
                    return new WindowBenchmark(client, window, stage.getScene());
                });
        Platform.runLater(opening);
        return opening.get();
    }

    private void measure() throws Exception {
        clock.time("first page", 0, 1, _ -> window.profiles().show(ProfileQuery.ALL));
        clock.time("page flip", BEFORE, ROUNDS, round -> window.profiles().showPage(round % 8 + 1));
        clock.time("jump to the last page and back", BEFORE, ROUNDS, this::jump);
        clock.time("search, with the pause for more typing", BEFORE, ROUNDS, this::search);
        clock.time("all again", 0, 1, _ -> window.profiles().filter().clear());
        clock.time("another profile's detail", BEFORE, ROUNDS, this::select);
        clockOfAll.time("  what is scrolled to included", BEFORE, ROUNDS, this::select);
        clock.time("open the detail beside the list", BEFORE, ROUNDS, this::close, this::select);
        clockOfAll.time("  all in its place", BEFORE, ROUNDS, this::close, this::select);
        client.close();
    }

    /** Whether all is worked out; of a profile, what cannot be seen may still be made. */
    private boolean isSeen() {
        return window.session().isSettled()
                && window.session().profilesView().isWhole()
                && !window.profiles().isBehind();
    }

    private boolean isDone() {
        return window.isSettled() && !window.profiles().isBehind();
    }

    private void jump(int round) {
        if (round % 2 == 0) {
            window.profiles().showLast();
        } else {
            window.profiles().showFirst();
        }
    }

    private void search(int round) {
        window.profiles().filter().textProperty().set(SEARCHES.get(round % SEARCHES.size()));
    }

    private void close(int round) {
        window.session().closeInspector();
    }

    private void select(int round) {
        var rows = window.profiles().rowsProperty().get();
        window.profiles().openedProperty().set(rows.get(round % rows.size()));
    }
}
