package mpilot.console.ui.palette;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * Something to be found.
 *
 * @param id what it is remembered by; empty where it is not to be remembered
 * @param title its name, as it is found and shown
 * @param detail what tells it from others: what it does, or its id
 * @param keys the keys that do the same, as printed; empty for none
 * @param icon what kind of thing it is
 * @param action what choosing it does
 */
public record PaletteItem(
        String id,
        String title,
        String detail,
        String keys,
        BootstrapIcons icon,
        Runnable action) {}
