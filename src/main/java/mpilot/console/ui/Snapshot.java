package mpilot.console.ui;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import mpilot.console.gateway.ProfileQuery;
import mpilot.console.ui.profiles.cell.ProfileRow;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Draws a window, without showing it, once the gateway has answered or failed to. */
final class Snapshot {
    /** Longer than the client waits for any answer. */
    private static final long PATIENCE_SECONDS = 60;

    private final Supplier<ConsoleWindow> windows;
    private final ProfileQuery query;
    private final int width;
    private final int height;
    private final @Nullable String place;
    private final @Nullable String select;
    private final CompletableFuture<BufferedImage> image = new CompletableFuture<>();

    /**
     * A picture to be drawn.
     *
     * @param windows makes the window, on the FX thread
     * @param query what the window asks
     * @param place the id of the place to show; null for the list
     * @param select the name of a profile to open in the inspector; null for none
     */
    Snapshot(
            Supplier<ConsoleWindow> windows,
            ProfileQuery query,
            int width,
            int height,
            @Nullable String place,
            @Nullable String select) {
        this.windows = windows;
        this.query = query;
        this.width = width;
        this.height = height;
        this.place = place;
        this.select = select;
    }

    /** The picture. Waits for it, away from the FX thread. */
    BufferedImage take() throws DesktopException, InterruptedException {
        Platform.runLater(() -> guarded(this::begin));
        try {
            return image.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new DesktopException("The window was not ready in time.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DesktopException expected) {
                throw expected;
            }
            throw new IllegalStateException("the window could not be drawn", e.getCause());
        }
    }

    private void guarded(Step step) {
        try {
            step.run();
        } catch (Throwable e) {
            image.completeExceptionally(e);
        }
    }

    private void begin() {
        ConsoleWindow window = windows.get();
        Scene scene = window.scene(width, height);
        window.profiles().show(query);
        whenSettled(window, () -> open(window, scene));
    }

    private void open(ConsoleWindow window, Scene scene) throws DesktopException {
        if (place != null && !window.session().shownPlace().show(place)) {
            throw new DesktopException(
                    "There is no place called “%s”; there are: %s."
                            .formatted(
                                    place, String.join(", ", window.session().shownPlace().ids())),
                    null);
        }
        if (select != null) {
            ProfileRow row =
                    window.profiles().rowsProperty().get().stream()
                            .filter(each -> each.profile().name().equals(select))
                            .findFirst()
                            .orElseThrow(() ->
                                    new DesktopException(
                                            "No profile called “%s” is on this page; narrow the list with --search."
                                                    .formatted(select),
                                            null));
            window.profiles().openedProperty().set(row);
        }
        whenSettled(window, () -> draw(window, scene));
    }

    private void draw(ConsoleWindow window, Scene scene) {
        // The first picture lays out what the second shows: cells make their content on the way.
        scene.snapshot(null);
        WritableImage drawn = scene.snapshot(null);
        window.close();
        int w = (int) drawn.getWidth();
        int h = (int) drawn.getHeight();
        int[] pixels = new int[w * h];
        drawn.getPixelReader()
                .getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
        BufferedImage picture = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, w, h, pixels, 0, w);
        image.complete(picture);
    }

    private void whenSettled(ConsoleWindow window, Step next) {
        Platform.runLater(() ->
                guarded(() -> {
                    if (window.isSettled()) {
                        next.run();
                    } else if (!image.isDone()) {
                        whenSettled(window, next);
                    }
                }));
    }

    @FunctionalInterface
    private interface Step {
        void run() throws DesktopException;
    }
}
