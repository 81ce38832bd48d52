package mpilot.console.ui;

import javafx.application.Platform;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Credentials;
import mpilot.console.connection.Secrets;
import mpilot.console.connection.SystemKeyring;
import mpilot.console.file.SafeFile;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.settings.Places;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.connections.OpenGateway;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.settings.Appearance;
import mpilot.console.ui.settings.AppearanceSettings;
import mpilot.console.ui.settings.SystemLook;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/** The console as a desktop program: opens its window, or draws it into a picture. */
public final class DesktopApp {
    /** Long enough for a keyring to be unlocked by the operator's session. */
    private static final Duration STORE_PATIENCE = Duration.ofSeconds(10);

    private final Map<String, String> environment;
    private final Consumer<String> watcher;
    private final TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);
    private final InstantSource clock = InstantSource.system();

    /**
     * The console in a process.
     *
     * @param environment the process's environment variables
     * @param watcher is told every secret before it is used, to keep it out of the log
     */
    public DesktopApp(Map<String, String> environment, Consumer<String> watcher) {
        this.environment = Map.copyOf(environment);
        this.watcher = watcher;
    }

    /** {@return whether there is a display to open a window on} */
    public boolean hasDisplay() {
        return Display.isPresent(environment);
    }

    /**
     * Opens a window and returns when it and those opened from it were closed. Where nothing is
     * said of what it is to show, the windows open that were open at the end.
     *
     * @param connection what it asks first; null for the connection that was used last
     * @param retries how often a request to {@code connection} is made again
     * @param query what is asked first
     * @param language what it speaks; null for what the settings say
     * @param system what it speaks where they leave that to the system
     * @throws DesktopException when JavaFX cannot open a window on this machine
     */
    public void open(
            @Nullable Connection connection,
            RetryPolicy retries,
            ProfileQuery query,
            @Nullable SavedView view,
            @Nullable Locale language,
            Locale system)
            throws DesktopException, InterruptedException {
        Toolkit.start();
        CountDownLatch closed = new CountDownLatch(1);
        try (SettingsStore settings =
                SettingsStore.open(Places.of(environment).settings(), tasks, clock)) {
            Locale.setDefault(
                    language == null
                            ? settings.get(AppearanceSettings.SECTION).locale(system)
                            : language);
            Gateways gateways = gateways(settings);
            boolean asked = connection != null || view != null || query.isFiltered();
            List<Reopened> left = asked ? List.of() : Reopened.all(settings, gateways);
            OpenGateway first =
                    connection != null
                            ? new OpenGateway(connection, retries, () -> {})
                            : left.isEmpty() ? gateways.openLast(settings) : null;
            Platform.runLater(() -> {
                Appearance appearance = new Appearance(settings, SystemLook.ofPlatform());
                Shared shared = new Shared(tasks, clock, settings, gateways, appearance);
                Windows windows = new Windows(shared, closed::countDown);
                if (first != null) {
                    windows.open(first, query, view);
                }
                left.forEach(windows::reopen);
            });
            closed.await();
        }
        Platform.exit();
    }

    private Gateways gateways(SettingsStore settings) {
        Credentials credentials =
                new Credentials(
                        new Secrets(() -> SystemKeyring.find(STORE_PATIENCE)),
                        environment,
                        watcher);
        return Gateways.of(credentials, settings, watcher);
    }

    /**
     * Draws the window into a PNG file as it stands once the gateway has answered, or failed to.
     * Needs no display. Ends JavaFX, so it is the last thing that this process does with it.
     *
     * @param place the id of the place to show; null for the list
     * @param select the name of a profile on the page to open in the inspector; null for none
     * @throws IOException when {@code file} cannot be written
     * @throws DesktopException when JavaFX does not start, or there is no such place, or nothing
     *     called {@code select}
     */
    public void snapshot(
            Connection connection,
            ProfileSource source,
            ProfileQuery query,
            Path file,
            int width,
            int height,
            boolean dark,
            @Nullable String place,
            @Nullable String select)
            throws IOException, DesktopException, InterruptedException {
        Toolkit.startWithoutDisplay();
        try {
            Theme theme = Theme.of(dark, false);
            BufferedImage picture =
                    new Snapshot(
                                    () ->
                                            new ConsoleWindow(
                                                    connection,
                                                    source,
                                                    Shared.still(tasks, clock, theme)),
                                    query,
                                    width,
                                    height,
                                    place,
                                    select)
                            .take();
            SafeFile.write(file, out -> ImageIO.write(picture, "png", out));
        } finally {
            Platform.exit();
        }
    }
}
