package mpilot.console.ui.shell;

import atlantafx.base.controls.ModalPane;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import mpilot.console.connection.Connection;
import mpilot.console.text.Text;
import mpilot.console.ui.inspector.InspectorView;
import mpilot.console.ui.kit.Command;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.profiles.Freshness;
import mpilot.console.ui.profiles.ProfileRow;
import mpilot.console.ui.profiles.ProfilesView;
import mpilot.console.ui.profiles.ProfilesViewModel;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/** The window's content: header, list, and the inspector beside it while a row is selected. */
public final class ShellView extends StackPane {
    private static final double LIST_SHARE = 0.66;

    private final ProfilesViewModel profiles;
    private final ProfilesView list;
    private final InspectorView inspector;
    private final SplitPane split = new SplitPane();
    private final List<Command> commands;
    private final ModalPane dialogs = new ModalPane();
    private double divider = LIST_SHARE;

    /** What the shell needs of the rest of the window. */
    public interface Actions {
        /** Opens the export dialog. */
        void export();

        /** Shows every window in the other theme. */
        void switchTheme();
    }

    /** Shows {@code profiles} of {@code connection}. */
    public ShellView(
            Connection connection,
            ProfilesViewModel profiles,
            Freshness freshness,
            InspectorView inspector,
            Actions actions) {
        this.profiles = profiles;
        this.list = new ProfilesView(profiles, freshness);
        this.inspector = inspector;
        this.commands =
                List.of(
                        new Command(
                                "refresh",
                                Text.of("shell.refresh"),
                                Text.of("shell.refresh-help"),
                                BootstrapIcons.ARROW_REPEAT,
                                new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN),
                                profiles::refresh),
                        new Command(
                                "export",
                                Text.of("shell.export"),
                                Text.of("shell.export-help"),
                                BootstrapIcons.DOWNLOAD,
                                new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
                                actions::export),
                        new Command(
                                "theme",
                                Text.of("shell.theme"),
                                Text.of("shell.theme-help"),
                                BootstrapIcons.CIRCLE_HALF,
                                new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN),
                                actions::switchTheme));
        Theme.style(this);
        setId("shell");
        split.setOrientation(Orientation.HORIZONTAL);
        split.getItems().add(list);
        SplitPane.setResizableWithParent(inspector, false);
        BorderPane window = new BorderPane(split);
        window.setTop(new Header(connection, commands));
        dialogs.setId("dialogs");
        getChildren().addAll(window, dialogs);
        profiles.selectedProperty().subscribe(this::showInspector);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    }

    /** Puts the focus where work begins: on the rows. */
    public void focusRows() {
        list.focusRows();
    }

    /** Shows a dialog over the window, until {@link #closeDialog}. */
    public void showDialog(Node dialog) {
        dialogs.show(dialog);
    }

    /** Takes the dialog away. */
    public void closeDialog() {
        dialogs.hide();
    }

    private void showInspector(@Nullable ProfileRow row) {
        boolean shown = split.getItems().contains(inspector);
        if (row == null && shown) {
            divider = split.getDividerPositions()[0];
            split.getItems().remove(inspector);
        } else if (row != null && !shown) {
            split.getItems().add(inspector);
            split.setDividerPositions(divider);
        }
    }

    private void keys(KeyEvent event) {
        if (dialogs.isDisplay()) {
            return;
        }
        for (Command command : commands) {
            if (command.key() != null && command.key().match(event)) {
                command.action().run();
                event.consume();
                return;
            }
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.F5) {
            profiles.refresh();
        } else if (isFind(event) || (!typing && event.getCode() == KeyCode.SLASH)) {
            list.focusSearch();
        } else if (event.getCode() == KeyCode.ESCAPE && typing) {
            list.focusRows();
        } else if (event.getCode() == KeyCode.ESCAPE && profiles.selectedProperty().get() != null) {
            profiles.selectedProperty().set(null);
        } else {
            return;
        }
        event.consume();
    }

    private static boolean isFind(KeyEvent event) {
        return event.isShortcutDown() && event.getCode() == KeyCode.F;
    }

    /** {@return a scene of this size around the shell} */
    public Scene scene(double width, double height) {
        return new Scene(this, width, height);
    }
}
