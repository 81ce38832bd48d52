package mpilot.console.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Measures what an operator waits for in the window, and what the window costs while it stands
 * there, against a sandbox in a process of its own: {@code mvn -q -Pwindow-benchmark test-compile
 * exec:exec}, on JavaFX's own screen, which needs no display. A time runs from the action to the
 * layout of the frame after the one that shows its outcome, so it holds the painting too.
 */
public final class WindowBenchmark {
    private static final int PROFILES = 240;
    private static final double SIDE = 1000;
    private static final int ROUNDS = 21;
    private static final List<String> SEARCHES = List.of("prod", "copilot", "eu", "review", "a");

    private final GatewayClient client;
    private final ConsoleWindow window;
    private final PaintClock clock;

    private WindowBenchmark(GatewayClient client, ConsoleWindow window, Scene scene) {
        this.client = client;
        this.window = window;
        this.clock = new PaintClock(scene, this::isDone);
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
        clock.time("first page", 1, _ -> window.profiles().show(ProfileQuery.ALL));
        clock.time("page flip", ROUNDS, round -> window.profiles().showPage(round % 8 + 1));
        clock.time("jump to the last page and back", ROUNDS, this::jump);
        clock.time("search, with the pause for more typing", ROUNDS, this::search);
        clock.time("all again", 1, _ -> window.profiles().filter().clear());
        clock.time("open a profile's detail", ROUNDS, this::select);
        Platform.runLater(() -> window.session().closeInspector());
        System.gc();
        System.out.printf(
                "memory                                     %6.0f MB%n", residentMegabytes());
        idle();
        client.close();
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

    private void select(int round) {
        var rows = window.profiles().rowsProperty().get();
        window.profiles().openedProperty().set(rows.get(round % rows.size()));
    }

    /** A minute in which the list is asked for every five seconds, its usage changing. */
    private void idle() throws InterruptedException {
        Duration before = processorTime();
        for (int i = 0; i < 12; i++) {
            Platform.runLater(window.profiles()::refresh);
            TimeUnit.SECONDS.sleep(5);
        }
        System.out.printf(
                "processor in a minute of a refresh every 5 s  %.2f s%n",
                processorTime().minus(before).toMillis() / 1000.0);
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                .findFirst()
                .orElseThrow();
    }
}
