package mpilot.console.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.Environment;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.settings.Appearance;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A state of the window that an operator can meet.
 *
 * @param name what it is called in the contact sheet and by a failed test, such as {@code
 *     findings-failed}
 * @param connection what the window asks
 * @param profiles what the gateway has
 * @param popups whether something stands over the window, for which it has to be on the screen
 * @param answers how many requests the gateway answers; the next is waited for
 * @param steps what the operator, and the gateway, did since the window opened
 */
record Screen(
        String name,
        Connection connection,
        List<AccessProfile> profiles,
        boolean popups,
        int answers,
        BiConsumer<ConsoleWindow, FakeSource> steps) {
    private static final Connection SANDBOX =
            new Connection(
                    "Sandbox",
                    GatewayEndpoint.of("http://127.0.0.1:40000"),
                    Environment.SANDBOX,
                    _ -> null);

    /**
     * A pause for more typing is over at once; what ticks, such as a clock, stands still, and so
     * does what waits for the gateway.
     */
    private static final TaskRunner AT_ONCE =
            TaskRunner.of(
                    Screen::workUnlessUnanswered,
                    Runnable::run,
                    (pause, action) -> {
                        if (pause.toMillis() < 1000) {
                            action.run();
                        }
                    });

    /** A state of a window on the sandbox. */
    Screen(String name, List<AccessProfile> profiles, BiConsumer<ConsoleWindow, FakeSource> steps) {
        this(name, SANDBOX, profiles, false, Integer.MAX_VALUE, steps);
    }

    /** A state of a window on {@code connection}. */
    Screen(
            String name,
            Connection connection,
            List<AccessProfile> profiles,
            BiConsumer<ConsoleWindow, FakeSource> steps) {
        this(name, connection, profiles, false, Integer.MAX_VALUE, steps);
    }

    /** The same with something over the window. */
    Screen withPopups() {
        return new Screen(name, connection, profiles, true, answers, steps);
    }

    /** The same with a gateway that answers so many requests and keeps the next one waiting. */
    Screen withAnswers(int count) {
        return new Screen(name, connection, profiles, popups, count, steps);
    }

    /** {@return whether something is still waited for} */
    boolean isWaiting() {
        return answers < Integer.MAX_VALUE;
    }

    private static void workUnlessUnanswered(Runnable work) {
        try {
            work.run();
        } catch (FakeSource.Unanswered e) {
            // Neither an answer nor a failure comes of it.
        }
    }

    /** A window that stands still, with its scene. */
    record Standing(ConsoleWindow window, Scene scene) implements AutoCloseable {
        /** Goes to {@code theme} as the operator does, while the window stands. FX thread only. */
        void switchTo(Theme theme) {
            Appearance appearance = window.appearance();
            if (appearance.themeProperty().get() == theme) {
                return;
            }
            if (appearance.themeProperty().get().isDark() != theme.isDark()) {
                appearance.switchTheme();
            }
            if (appearance.themeProperty().get().isHighContrast() != theme.isHighContrast()) {
                appearance.switchContrast();
            }
            // Windows that are shown are told of another theme, and this one is not shown.
            Parent root = scene.getRoot();
            root.getStylesheets().setAll(List.copyOf(root.getStylesheets()));
            layOut(scene);
            popups().forEach(popup -> layOut(popup.getScene()));
        }

        /** {@return what stands over the window} */
        Stream<PopupWindow> popups() {
            return Screen.popups(scene.getWindow());
        }

        /** {@return the content of what stands over the window, or else the window's own} */
        List<Parent> roots() {
            List<Parent> over = popups().map(Window::getScene).map(Scene::getRoot).toList();
            return over.isEmpty() ? List.of(scene.getRoot()) : over;
        }

        @Override
        public void close() {
            if (scene.getWindow() != null) {
                scene.getWindow().hide();
            }
            window.close();
        }
    }

    /** {@return what stands over {@code owner}, which may be shown nowhere} */
    static Stream<PopupWindow> popups(@Nullable Window owner) {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popup -> popup.getOwnerWindow().equals(owner));
    }

    /**
     * Opens it, laid out in this size, in a window that is shown only where something stands over
     * it, and is then as large as the screen at most, which is JavaFX's own of 1000 × 1000 unless
     * there is a display. FX thread only.
     */
    Standing open(Theme theme, double width, double height) {
        FakeSource source = new FakeSource(profiles);
        source.answerOnly(answers);
        Shared shared = Shared.still(AT_ONCE, InstantSource.fixed(ProfileFixtures.NOW), theme);
        shared.settings().update(ConnectionList.SECTION, ConnectionScreens::saved);
        ConsoleWindow window = new ConsoleWindow(connection, source, shared);
        Rectangle2D screen = javafx.stage.Screen.getPrimary().getBounds();
        Scene scene =
                popups
                        ? window.scene(
                                Math.min(width, screen.getWidth()),
                                Math.min(height, screen.getHeight()))
                        : window.scene(width, height);
        window.profiles().refresh();
        layOut(scene);
        // Not before: in sight, the rows of the first page are filled over several events.
        if (popups) {
            show(scene);
        }
        steps.accept(window, source);
        layOut(scene);
        Standing standing = new Standing(window, scene);
        standing.popups().forEach(popup -> layOut(popup.getScene()));
        return standing;
    }

    private static void show(Scene scene) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    /** As a picture would, unpainted: cells make their content, whose styles are then due. */
    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
