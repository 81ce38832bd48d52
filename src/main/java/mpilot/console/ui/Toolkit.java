package mpilot.console.ui;

import javafx.application.Platform;

import java.util.concurrent.CountDownLatch;

/** Starts JavaFX. */
final class Toolkit {
    private Toolkit() {}

    /**
     * Starts JavaFX, once in the life of this process.
     *
     * @throws DesktopException when it cannot be: no display, or a library it needs is missing
     */
    static void start() throws DesktopException, InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (RuntimeException | LinkageError e) {
            throw new DesktopException("JavaFX cannot open a window on this machine.", e);
        }
        Platform.setImplicitExit(false);
        started.await();
    }

    /** Starts JavaFX with a screen of its own, which needs no display, and draws in software. */
    static void startWithoutDisplay() throws DesktopException, InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        start();
    }
}
