package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.List;

/** What the component tests watch for is really noticed. */
class FaultsTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private List<String> heardWhile(Runnable action) {
        Faults faults = new Faults();
        faults.start();
        action.run();
        stage.settle();
        return faults.stop();
    }

    @Test
    void nothingIsHeardOfWhatGoesWell() {
        assertThat(heardWhile(() -> stage.show(() -> new StackPane(new Button("Fine"))))).isEmpty();
    }

    @Test
    void anExceptionOnTheFxThreadIsHeard() {
        assertThat(
                        heardWhile(() ->
                                Platform.runLater(() -> {
                                    throw new IllegalStateException("later");
                                })))
                .singleElement()
                .asString()
                .contains("IllegalStateException: later");
    }

    @Test
    void anExceptionInAnEventHandlerIsHeard() {
        stage.show(() -> {
            Button button = new Button("Break");
            button.setOnAction(_ -> {
                throw new IllegalStateException("handled by nobody");
            });
            return new StackPane(button);
        });
        assertThat(heardWhile(() -> stage.robot().clickOn("Break")))
                .anySatisfy(each -> assertThat(each).contains("handled by nobody"));
    }

    @Test
    void anExceptionOnAVirtualThreadIsHeard() {
        assertThat(
                        heardWhile(() -> {
                            Thread thread =
                                    Thread.startVirtualThread(() -> {
                                        throw new IllegalStateException("elsewhere");
                                    });
                            join(thread);
                        }))
                .singleElement()
                .asString()
                .contains("elsewhere");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aLineOnStandardErrorIsHeard() {
        assertThat(heardWhile(() -> System.err.println("psst"))).containsExactly("stderr: psst");
    }

    @Test
    void aColourThatAStylesheetDoesNotDefineIsHeard() {
        List<String> heard =
                heardWhile(() ->
                        stage.fx(() -> {
                            StackPane root = new StackPane();
                            root.setStyle("-fx-background-color: -no-such-colour;");
                            new Scene(root).snapshot(null);
                        }));
        assertThat(heard).anySatisfy(each -> assertThat(each).contains("-fx-background-color"));
    }

    @Test
    void aBusyFxThreadIsMeasured() throws Exception {
        Thread fxThread = stage.fx(Thread::currentThread);
        try (FxThreadWatch watch = new FxThreadWatch(fxThread, Duration.ofMillis(50))) {
            stage.until(
                    "waits are told",
                    () -> {
                        spin(Duration.ofMillis(90));
                        return !watch.waits().isEmpty();
                    });
            assertThat(watch.takeLongest()).isGreaterThan(Duration.ofMillis(50));
        }
    }

    private static void spin(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
