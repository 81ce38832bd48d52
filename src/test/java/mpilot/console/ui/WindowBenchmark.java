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
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    private final Scene scene;

    private WindowBenchmark(GatewayClient client, ConsoleWindow window, Scene scene) {
        this.client = client;
        this.window = window;
        this.scene = scene;
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
        time("first page", 1, _ -> window.profiles().show(ProfileQuery.ALL));
        time("page flip", ROUNDS, round -> window.profiles().showPage(round % 8 + 1));
        time("jump to the last page and back", ROUNDS, this::jump);
        time("search, with the pause for more typing", ROUNDS, this::search);
        time("all again", 1, _ -> window.profiles().filter().clear());
        time("open a profile's detail", ROUNDS, this::select);
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

    private interface Action {
        void run(int round);
    }

    private void time(String what, int rounds, Action action) throws Exception {
        double[] millis = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            int number = round;
            CompletableFuture<Long> painted = new CompletableFuture<>();
            CompletableFuture<Long> started = new CompletableFuture<>();
            Platform.runLater(() -> {
                started.complete(System.nanoTime());
                action.run(number);
                awaitPaint(painted);
            });
            millis[round] = (painted.get(30, TimeUnit.SECONDS) - started.get()) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "%-40s median %6.0f ms  slowest %6.0f  first %6.0f%n",
                what, millis[rounds / 2], millis[rounds - 1], first);
    }

    private void awaitPaint(CompletableFuture<Long> painted) {
        Runnable[] listener = new Runnable[1];
        boolean[] shown = new boolean[1];
        listener[0] =
                () -> {
                    if (shown[0]) {
                        scene.removePostLayoutPulseListener(listener[0]);
                        painted.complete(System.nanoTime());
                    } else {
                        shown[0] = isDone();
                    }
                    Platform.requestNextPulse();
                };
        scene.addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
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
