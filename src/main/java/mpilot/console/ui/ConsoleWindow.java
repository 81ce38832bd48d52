package mpilot.console.ui;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import mpilot.console.connection.Connection;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.TaskRunner;
import mpilot.console.text.Text;
import mpilot.console.ui.export.ExportView;
import mpilot.console.ui.export.ExportViewModel;
import mpilot.console.ui.inspector.InspectorView;
import mpilot.console.ui.inspector.InspectorViewModel;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.profiles.Freshness;
import mpilot.console.ui.profiles.PageInfo;
import mpilot.console.ui.profiles.ProfileRow;
import mpilot.console.ui.profiles.ProfilesViewModel;
import mpilot.console.ui.shell.ShellView;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** One window on one gateway: its view-models, and the views that show them. FX thread only. */
final class ConsoleWindow {
    private static final double MIN_WIDTH = 760;
    private static final double MIN_HEIGHT = 480;

    private final Connection connection;
    private final ProfileSource source;
    private final TaskRunner tasks;
    private final InstantSource clock;
    private final ProfilesViewModel profiles;
    private final Freshness freshness;
    private final InspectorViewModel inspector;
    private final ShellView shell;
    private Theme theme;

    ConsoleWindow(
            Connection connection,
            ProfileSource source,
            TaskRunner tasks,
            InstantSource clock,
            Theme theme) {
        this.connection = connection;
        this.source = source;
        this.tasks = tasks;
        this.clock = clock;
        this.theme = theme;
        theme.apply();
        profiles = new ProfilesViewModel(source, tasks, clock);
        freshness = new Freshness(profiles, tasks, clock);
        inspector =
                new InspectorViewModel(
                        profiles.selectedProperty().map(row -> row == null ? null : row.profile()),
                        () -> profiles.selectedProperty().set(null),
                        tasks,
                        clock);
        shell =
                new ShellView(
                        connection,
                        profiles,
                        freshness,
                        new InspectorView(inspector),
                        new ShellView.Actions() {
                            @Override
                            public void export() {
                                showExport();
                            }

                            @Override
                            public void switchTheme() {
                                ConsoleWindow.this.switchTheme();
                            }
                        });
    }

    ProfilesViewModel profiles() {
        return profiles;
    }

    /** Whether nothing is under way: what is shown is what there is to show. */
    boolean isSettled() {
        return !profiles.loadingProperty().get() && !inspector.isWorking();
    }

    Scene scene(double width, double height) {
        return shell.scene(width, height);
    }

    /** Fills {@code stage} and shows it. */
    void showOn(Stage stage, double width, double height) {
        stage.setTitle(Text.of("console.window-title", connection.name(), Text.of("console.name")));
        stage.getIcons()
                .setAll(IntStream.of(16, 32, 48, 64, 128, 256).mapToObj(this::icon).toList());
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene(width, height));
        stage.iconifiedProperty()
                .subscribe(iconified -> {
                    if (iconified) {
                        freshness.stop();
                    } else {
                        freshness.start();
                    }
                });
        stage.show();
        shell.focusRows();
    }

    void close() {
        freshness.stop();
        profiles.close();
    }

    private void showExport() {
        PageInfo page = profiles.pageProperty().get();
        if (page == null) {
            return;
        }
        List<AccessProfile> rows =
                profiles.rowsProperty().get().stream().map(ProfileRow::profile).toList();
        ExportViewModel export =
                new ExportViewModel(
                        new ExportViewModel.Subject(rows, profiles.shownQuery(), page.total()),
                        source,
                        Path.of(System.getProperty("user.home")),
                        tasks,
                        clock);
        shell.showDialog(new ExportView(export, shell::closeDialog));
    }

    private void switchTheme() {
        theme = theme.other();
        theme.apply();
    }

    private Image icon(int size) {
        String path = "/mpilot/console/ui/icon/icon-" + size + ".png";
        return new Image(Objects.requireNonNull(getClass().getResourceAsStream(path), path));
    }
}
