package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;

import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Shows one component at a time on JavaFX's own screen, which is 1000 × 1000, and fails the test on
 * whatever {@link Faults} hears. Everything that touches the component goes through {@link #fx}.
 */
public final class ComponentStage implements BeforeEachCallback, AfterEachCallback {
    /** Far longer than anything here takes, also on a machine that is busy with something else. */
    private static final long PATIENCE_SECONDS = 30;

    private static boolean started;

    private final FxRobot robot = straightRobot();
    private Faults faults;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        start();
        faults = new Faults();
        faults.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        hideWindows();
        // One wait for all of it: the robot would wait 50 ms of its own, and most tests hold
        // nothing.
        robot.robotContext().getMouseRobot().releaseNoWait();
        robot.robotContext().getKeyboardRobot().releaseNoWait();
        settle();
        assertThat(faults.stop()).as("what went wrong unseen").isEmpty();
    }

    /**
     * The robot would draw the mouse over the screen for up to 200 ms and rest after every key
     * typed; it waits for JavaFX after each of them all the same. It reads this once, when the
     * first is made.
     */
    private static FxRobot straightRobot() {
        System.setProperty("testfx.robot.move_max_count", "2");
        System.setProperty("testfx.robot.write_sleep", "0");
        return new FxRobot();
    }

    private static synchronized void start() throws Exception {
        if (!started) {
            // TestFX would tell the next test of what went wrong in this one.
            WaitForAsyncUtils.autoCheckException = false;
            Toolkit.startWithoutDisplay();
            started = true;
        }
    }

    /** Shows the component in the light theme, in much room. */
    public <T extends Parent> T show(Callable<T> component) {
        return show(Theme.LIGHT, 960, 720, component);
    }

    /** Shows the component in a window of its own with this content size, up to 1000 × 1000. */
    public <T extends Parent> T show(
            Theme theme, double width, double height, Callable<T> component) {
        T shown =
                fx(() -> {
                    theme.apply();
                    T root = component.call();
                    if (!root.getStyleClass().contains("console")) {
                        Theme.style(root);
                    }
                    Stage stage = new Stage();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setScene(new Scene(root, width, height));
                    stage.show();
                    return root;
                });
        settle();
        return shown;
    }

    /** Takes every window off the screen. */
    public void hideWindows() {
        fx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    /** {@return the mouse and the keyboard} */
    public FxRobot robot() {
        return robot;
    }

    /** Runs {@code action} on the FX thread and waits for it. */
    public void fx(Runnable action) {
        fx(() -> {
            action.run();
            return null;
        });
    }

    /** {@return what {@code action} gives on the FX thread} */
    public <T> T fx(Callable<T> action) {
        FutureTask<T> task = new FutureTask<>(action);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("on the FX thread", e);
        }
    }

    /** Waits until {@code condition} holds on the FX thread. */
    public void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("in vain: " + what, e);
        }
    }

    /** Waits until what is queued on the FX thread is done and laid out. */
    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** {@return the one node that {@code selector} finds} */
    public <T extends Node> T find(String selector, Class<T> type) {
        return fx(() -> robot.lookup(selector).queryAs(type));
    }

    /** {@return whether {@code selector} finds a node that is shown, with all its parents} */
    public boolean isShown(String selector) {
        return fx(() -> robot.lookup(selector).queryAll().stream().anyMatch(ComponentStage::seen));
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** {@return the text of the label or button that {@code selector} finds} */
    public String text(String selector) {
        return fx(() -> robot.lookup(selector).queryAs(Labeled.class).getText());
    }

    /** {@return every text that is shown below {@code selector}, in the scene's order} */
    public List<String> texts(String selector) {
        return fx(() -> {
            List<String> texts = new ArrayList<>();
            robot.lookup(selector).queryAll().forEach(node -> collect(node, texts));
            return texts;
        });
    }

    private static void collect(Node node, List<String> texts) {
        if (!seen(node)) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isEmpty()) {
            texts.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    /** {@return what is on the clipboard} */
    public String clipboard() {
        return fx(() -> Clipboard.getSystemClipboard().getString());
    }

    /** {@return a picture of what is shown} */
    public WritableImage picture(Node node) {
        return fx(() -> node.getScene().snapshot(null));
    }
}
