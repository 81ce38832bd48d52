package mpilot.console.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.SavedConnection;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.task.LatestTask;
import mpilot.console.ui.connections.OpenGateway;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.shell.WindowLeft;
import mpilot.console.ui.shell.WindowPlacement;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The windows of the process. Those that were open at the end come back; a further one stands as
 * the one closed last. FX thread only.
 */
final class Windows {
    /** How far a further window stands from the one before, so that both are seen. */
    private static final double STEP = 28;

    private final Shared shared;
    private final Runnable onLastClosed;
    private final LatestTask opening;
    private final WindowMemory memory;

    /**
     * No window yet.
     *
     * @param onLastClosed is told when there is none any more
     */
    Windows(Shared shared, Runnable onLastClosed) {
        this.shared = shared;
        this.onLastClosed = onLastClosed;
        this.opening = shared.tasks().latestTask();
        this.memory = new WindowMemory(shared.settings(), shared.tasks());
    }

    /**
     * Opens a window on {@code gateway}, which it closes in the end.
     *
     * @param view what it shows first; null for what {@code query} asks, or the list as it was left
     */
    void open(OpenGateway gateway, ProfileQuery query, @Nullable SavedView view) {
        show(
                gateway,
                shared.settings().get(WindowPlacement.SECTION),
                window -> window.session().open(query, view));
    }

    /** Opens a window as it was left. */
    void reopen(Reopened window) {
        show(
                window.gateway(),
                window.left().placement(),
                made -> made.session().reopen(window.left().list()));
    }

    private void show(
            OpenGateway gateway, WindowPlacement placement, Consumer<ConsoleWindow> fill) {
        ConsoleWindow window = new ConsoleWindow(gateway, shared, this::openAnother);
        Rectangle2D bounds = free(placement.on(screens()));
        Stage stage = new Stage();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setMaximized(placement.maximized());
        window.showOn(stage, bounds.getWidth(), bounds.getHeight());
        window.stand(placement);
        fill.accept(window);
        Supplier<WindowLeft> left = window::left;
        memory.opened(left);
        stage.setOnHidden(_ -> close(window, left));
    }

    /**
     * {@return where a window hides no other one that is open} It is a little smaller where its
     * foot would be off the screen.
     */
    private static Rectangle2D free(Rectangle2D bounds) {
        double step = 0;
        while (isTaken(bounds.getMinX() + step, bounds.getMinY() + step)) {
            step += STEP;
        }
        return step > 0 ? cut(bounds.getMinX() + step, bounds.getMinY() + step, bounds) : bounds;
    }

    private static Rectangle2D cut(double x, double y, Rectangle2D size) {
        return screens().stream()
                .filter(screen -> screen.contains(x, y))
                .findFirst()
                .map(screen ->
                        new Rectangle2D(
                                x,
                                y,
                                Math.min(size.getWidth(), screen.getMaxX() - x),
                                Math.min(size.getHeight(), screen.getMaxY() - y)))
                .orElseGet(() -> new Rectangle2D(x, y, size.getWidth(), size.getHeight()));
    }

    private static boolean isTaken(double x, double y) {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .anyMatch(each ->
                        Math.abs(each.getX() - x) < STEP / 2
                                && Math.abs(each.getY() - y) < STEP / 2);
    }

    private void close(ConsoleWindow window, Supplier<WindowLeft> left) {
        memory.closed(left);
        window.close();
        if (memory.size() == 0) {
            opening.cancel();
            onLastClosed.run();
        }
    }

    /** Opens a window beside the one on {@code connection}, or tells it why not. */
    private void openAnother(Connection connection, Consumer<Problem> onFailed) {
        SavedConnection saved =
                shared.settings().get(ConnectionList.SECTION).withId(connection.id()).orElse(null);
        opening.run(
                _ -> again(connection, saved),
                gateway -> open(gateway, ProfileQuery.ALL.page(connection.pageSize(), 0), null),
                exception -> onFailed.accept(Problem.of(exception)));
    }

    private OpenGateway again(Connection connection, @Nullable SavedConnection saved)
            throws IOException {
        return saved == null
                ? new OpenGateway(connection, RetryPolicy.DEFAULT, () -> {})
                : shared.gateways().open(saved);
    }

    private static List<Rectangle2D> screens() {
        Screen main = Screen.getPrimary();
        return Stream.concat(
                        Stream.of(main),
                        Screen.getScreens().stream().filter(each -> !each.equals(main)))
                .map(Screen::getVisualBounds)
                .toList();
    }
}
