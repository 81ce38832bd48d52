package mpilot.console.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;

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

import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A state of the window that an operator can meet.
 *
 * @param name what it is called in the contact sheet and by a failed test, such as {@code
 *     findings-failed}
 * @param connection what the window asks
 * @param profiles what the gateway has
 * @param steps what the operator, and the gateway, did since the window opened
 */
record Screen(
        String name,
        Connection connection,
        List<AccessProfile> profiles,
        BiConsumer<ConsoleWindow, FakeSource> steps) {
    private static final Connection SANDBOX =
            new Connection(
                    "Sandbox",
                    GatewayEndpoint.of("http://127.0.0.1:40000"),
                    Environment.SANDBOX,
                    _ -> null);

    /** A pause for more typing is over at once; what ticks, such as a clock, stands still. */
    private static final TaskRunner AT_ONCE =
            TaskRunner.of(
                    Runnable::run,
                    Runnable::run,
                    (pause, action) -> {
                        if (pause.toMillis() < 1000) {
                            action.run();
                        }
                    });

    /** A state of a window on the sandbox. */
    Screen(String name, List<AccessProfile> profiles, BiConsumer<ConsoleWindow, FakeSource> steps) {
        this(name, SANDBOX, profiles, steps);
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
        }

        @Override
        public void close() {
            window.close();
        }
    }

    /** Opens it in a window that is not shown, laid out in this size. FX thread only. */
    Standing open(Theme theme, double width, double height) {
        FakeSource source = new FakeSource(profiles);
        Shared shared = Shared.still(AT_ONCE, InstantSource.fixed(ProfileFixtures.NOW), theme);
        shared.settings().update(ConnectionList.SECTION, ConnectionScreens::saved);
        ConsoleWindow window = new ConsoleWindow(connection, source, shared);
        Scene scene = window.scene(width, height);
        window.profiles().refresh();
        layOut(scene);
        steps.accept(window, source);
        layOut(scene);
        return new Standing(window, scene);
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
