package mpilot.console.ui;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;

import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.shell.WindowPlacement;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What the desktop sees of a window: its title, its icon, its place. FX thread only. */
final class WindowFrame {
    private static final double MIN_WIDTH = 760;
    private static final double MIN_HEIGHT = 480;

    private final Stage stage;
    private WindowPlacement stood = WindowPlacement.SECTION.defaults();

    /** Frames {@code scene} in {@code stage}, which is not shown yet. */
    WindowFrame(Stage stage, Scene scene) {
        this.stage = stage;
        stage.getIcons()
                .setAll(
                        IntStream.of(16, 32, 48, 64, 128, 256)
                                .mapToObj(WindowFrame::icon)
                                .toList());
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
    }

    private static Image icon(int size) {
        String path = "/mpilot/console/ui/icon/icon-" + size + ".png";
        return new Image(Objects.requireNonNull(WindowFrame.class.getResourceAsStream(path), path));
    }

    /** Names the connection in the title. */
    void entitle(String connection) {
        stage.setTitle(
                Text.of(
                        "console.window-title",
                        VisibleText.of(connection),
                        Text.of("console.name")));
    }

    /** Tells {@code onSeen} whether the window is seen, now and whenever that changes. */
    void follow(Consumer<Boolean> onSeen) {
        stage.iconifiedProperty().subscribe(iconified -> onSeen.accept(!iconified));
    }

    boolean isSeen() {
        return !stage.isIconified();
    }

    void show() {
        stage.show();
    }

    void close() {
        stage.hide();
    }

    /** Closes every window there is, each as if by itself. */
    static void closeAll() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    /** It was opened to stand so, which counts for what a maximized window hides. */
    void stood(WindowPlacement placement) {
        stood = placement;
    }

    /**
     * How it stands.
     *
     * @param divider share of the place beside the inspector
     * @param place the id of the place shown
     */
    WindowPlacement placement(double divider, String place) {
        boolean maximized = stage.isMaximized();
        stood =
                new WindowPlacement(
                        maximized ? stood.x() : stage.getX(),
                        maximized ? stood.y() : stage.getY(),
                        maximized ? stood.width() : stage.getWidth(),
                        maximized ? stood.height() : stage.getHeight(),
                        maximized,
                        divider,
                        place);
        return stood;
    }
}
