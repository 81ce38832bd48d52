package mpilot.console.ui.shell;

import javafx.scene.layout.Region;

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
 */
public record Place(
        String id, String title, String help, BootstrapIcons icon, Supplier<Region> view) {}
