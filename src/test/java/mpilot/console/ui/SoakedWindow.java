package mpilot.console.ui;

import javafx.application.Platform;
import javafx.stage.Stage;

import mpilot.console.connection.Connection;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.shell.PlacesViewModel;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** The real window on a screen of JavaFX's own, worked with for hours by a program. */
public final class SoakedWindow implements AutoCloseable {
    private static final double SIDE = 1000;

    private final ConsoleWindow window;

    private SoakedWindow(ConsoleWindow window) {
        this.window = window;
    }

    /** Starts JavaFX, which this process can do once, and shows the window. */
    public static SoakedWindow open(Connection connection, ProfileSource source) throws Exception {
        Toolkit.startWithoutDisplay();
        TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);
        Shared shared = Shared.still(tasks, InstantSource.system(), Theme.LIGHT);
        return new SoakedWindow(
                onFxThread(() -> {
                    var window = new ConsoleWindow(connection, source, shared);
                    window.showOn(new Stage(), SIDE, SIDE);
                    window.profiles().refresh();
                    return window;
                }));
    }

    /** Refreshes what is shown, and does one of the things that an operator does meanwhile. */
    public void step(int number) throws Exception {
        onFxThread(() -> {
            window.session().fleet().reload();
            switch (number % 6) {
                case 0 -> window.profiles().showNext();
                case 1 -> select(number);
                case 2 -> showPlace(number);
                case 3 -> window.session().closeInspector();
                case 4 -> window.profiles().showFirst();
                default -> window.profiles().refresh();
            }
            return null;
        });
    }

    private void select(int number) {
        List<ProfileRow> rows = window.profiles().rowsProperty().get();
        if (!rows.isEmpty()) {
            window.profiles().openedProperty().set(rows.get(number % rows.size()));
        }
        window.profiles().refresh();
    }

    private void showPlace(int number) {
        PlacesViewModel places = window.session().shownPlace();
        places.show(places.ids().get(number / 6 % places.ids().size()));
        window.profiles().refresh();
    }

    /** {@return what the list shows: the name of its state} */
    public String state() throws Exception {
        return onFxThread(() -> window.profiles().stateProperty().get().getClass().getSimpleName());
    }

    private static <T> T onFxThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    @Override
    public void close() {
        Platform.runLater(() -> {
            window.close();
            Platform.exit();
        });
    }
}
