package mpilot.console.ui.shell;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.function.Supplier;

/**
 * A place of the window: one way to look at the profiles of a gateway.
 *
 * @param id what it is known by in keys, links and tests, in any language
 * @param title its name, as the navigation and the window's head show it
 * @param help one sentence on what it shows
 * @param icon the picture beside the name
 * @param view makes its view, when it is first shown
 * @param badge what stands beside its name in the navigation; null for nothing
 */
public record Place(
        String id,
        String title,
        String help,
        BootstrapIcons icon,
        Supplier<Region> view,
        ObservableValue<@Nullable PlaceBadge> badge) {
    /** A place with nothing beside its name. */
    public Place(String id, String title, String help, BootstrapIcons icon, Supplier<Region> view) {
        this(id, title, help, icon, view, new SimpleObjectProperty<>());
    }
}
