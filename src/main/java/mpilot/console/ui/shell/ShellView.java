package mpilot.console.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import mpilot.console.connection.Connection;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandRegistry;
import mpilot.console.ui.command.Shortcut;
import mpilot.console.ui.connections.ConnectionHead;
import mpilot.console.ui.connections.EnvironmentLook;
import mpilot.console.ui.inspector.InspectorView;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.kit.Zoom;
import mpilot.console.ui.settings.Appearance;
import mpilot.console.ui.settings.AppearanceSettings;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The window's content: the places at the left, the one that is shown under the head, and the
 * inspector beside or over it while a profile is looked into.
 */
public final class ShellView extends StackPane {
    private static final PseudoClass REDUCED_MOTION = PseudoClass.getPseudoClass("reduced-motion");

    /** Below this width the navigation shows pictures alone. */
    private static final double FOLD_WIDTH = 1180;

    private final Map<String, Place> places;
    private final Map<String, Region> views = new HashMap<>();
    private final CommandRegistry commands;
    private final InspectorView inspector;
    private final Header header;
    private final Navigation navigation;
    private final StackPane content = new StackPane();
    private final PlaceAndInspector middle;
    private final Dialogs dialogs = new Dialogs();
    private final Zoom zoom;
    private int textSize = 100;

    /**
     * Shows {@code places} of {@code connection}.
     *
     * @param shown which of them
     * @param inspected the profile that is looked into; null for none
     * @param banners what is to be known whichever place is shown
     * @param foot what stands below them all
     */
    public ShellView(
            Connection connection,
            List<Place> places,
            PlacesViewModel shown,
            ObservableValue<@Nullable AccessProfile> inspected,
            InspectorView inspector,
            Node banners,
            Node foot,
            CommandRegistry commands) {
        this.places = places.stream().collect(Collectors.toMap(Place::id, place -> place));
        this.commands = commands;
        this.inspector = inspector;
        this.header = new Header(commands, inspector::close);
        this.middle = new PlaceAndInspector(content, inspector);
        Theme.style(this);
        setId("shell");
        getStyleClass().add(EnvironmentLook.styleClass(connection.environment()));
        navigation = new Navigation(head(connection), places, shown);
        VBox main = new VBox(header, banners, middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        Region stripe = new Region();
        stripe.getStyleClass().add("environment-stripe");
        BorderPane window = new BorderPane();
        window.setTop(stripe);
        // In this order, as Tab goes from one to the next.
        window.setLeft(navigation);
        window.setCenter(main);
        window.setBottom(foot);
        // What has no room at a large text size goes to the right, not half of it to the left.
        StackPane.setAlignment(window, Pos.TOP_LEFT);
        content.setMinWidth(0);
        content.setAlignment(Pos.TOP_LEFT);
        zoom = new Zoom(new StackPane(window, dialogs.node()));
        getChildren().add(zoom);
        widthProperty().subscribe(this::fold);
        if (Shortcut.isMac()) {
            main.getChildren().addFirst(CommandMenu.systemBar(commands));
        }
        shown.shownProperty().subscribe(this::show);
        shown.visitsProperty().subscribe((_, _) -> uncover());
        inspected.subscribe(profile -> setInspectorOpen(profile != null));
        middle.overProperty().subscribe(this::cover);
        addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        addEventHandler(KeyEvent.KEY_TYPED, this::handle);
    }

    private ConnectionHead head(Connection connection) {
        return new ConnectionHead(
                connection, () -> commands.withId("switch-connection").ifPresent(Command::run));
    }

    /** Shows a dialog over the window, until {@link #closeDialog}. */
    public void showDialog(Node dialog) {
        dialogs.show(dialog);
    }

    /** {@return whether a dialog is shown} */
    public boolean isDialogShown() {
        return dialogs.isShown();
    }

    /** Takes the dialog away. */
    public void closeDialog() {
        dialogs.close();
    }

    /** Looks as {@code appearance} has it, as that changes, until the subscription ends. */
    public Subscription follow(Appearance appearance) {
        return Subscription.combine(
                appearance.themeProperty().subscribe(Theme::apply),
                appearance.chosenProperty().subscribe(this::look),
                appearance.reducedMotionProperty().subscribe(this::setReducedMotion));
    }

    private void look(AppearanceSettings chosen) {
        textSize = chosen.textSize();
        zoom.setPercent(textSize);
        fold();
        String density = chosen.density().name().toLowerCase(Locale.ROOT);
        getStyleClass()
                .removeIf(each -> each.startsWith("density-") || each.startsWith("text-size-"));
        getStyleClass().addAll("density-" + density, "text-size-" + chosen.textSize());
    }

    private void fold() {
        navigation.setFolded(getWidth() * 100 / textSize < FOLD_WIDTH);
    }

    private void setReducedMotion(boolean reduced) {
        pseudoClassStateChanged(REDUCED_MOTION, reduced);
        dialogs.setMoving(!reduced);
    }

    private void show(String id) {
        Place place = places.get(id);
        if (place != null) {
            boolean elsewhere = !navigation.isFocusOn(id) && !header.isFocusWithin();
            header.show(place);
            content.getChildren().setAll(views.computeIfAbsent(id, _ -> place.view().get()));
            if (elsewhere) {
                focusRows();
            }
        }
    }

    /** {@return the table of the place that is shown; null where it has none} */
    public @Nullable TableView<?> table() {
        return content.lookupAll(".table-view").stream()
                .filter(TableView.class::isInstance)
                .map(node -> (TableView<?>) node)
                .filter(this::isSeen)
                .findFirst()
                .orElse(null);
    }

    /** Whether what had the focus is not in the window any more. */
    private boolean isFocusLost() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && !getScene().equals(owner.getScene());
    }

    /** {@return whether {@code part} of the window holds its head, and with it much else} */
    public boolean holdsHead(Parent part) {
        for (Node each = header; each != null; each = each.getParent()) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeen(Node node) {
        for (Node each = node; !each.equals(content); each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Puts the focus on the rows of the place that is shown, or else on its name at the left. */
    public void focusRows() {
        TableView<?> table = table();
        if (middle.overProperty().get()) {
            header.focusBack();
        } else if (table == null) {
            navigation.focusShown();
        } else {
            table.requestFocus();
        }
    }

    /** {@return whether all is there that can be scrolled to, in the room that it has} */
    public boolean isWhole() {
        return inspector.isWhole() && middle.isArranged();
    }

    /** {@return the share of the place beside the inspector, also while that is closed} */
    public double divider() {
        return middle.divider();
    }

    /** Gives the place that share beside the inspector, between 0 and 1. */
    public void setDivider(double share) {
        middle.setDivider(share);
    }

    private void setInspectorOpen(boolean open) {
        if (open != middle.isOpen()) {
            boolean focused = inspector.isFocusWithin() || header.isFocusOnBack() || isFocusLost();
            middle.setOpen(open);
            if (!open && focused) {
                focusRows();
            }
        }
    }

    /** What the inspector covers has no focus, and a way back stands in the head. */
    private void cover(boolean covered) {
        boolean elsewhere = inspector.isFocusWithin() || content.isFocusWithin();
        header.setBackShown(covered);
        if (covered && (elsewhere || isFocusLost())) {
            header.focusBack();
        }
    }

    /** Who asks for a place is to see it. */
    private void uncover() {
        if (middle.overProperty().get()) {
            inspector.close();
        }
    }

    /** {@return whether the focus is where one types} */
    public boolean isTyping() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    private void handle(KeyEvent event) {
        if (!dialogs.isShown()) {
            commands.handle(event);
        }
    }
}
