package mpilot.console.ui.settings;

import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.settings.AppearanceSettings.Density;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/** What can be done with the console's looks from anywhere. */
public final class AppearanceCommands {
    private AppearanceCommands() {}

    /** {@return the commands that change {@code appearance}} */
    public static List<Command> of(Appearance appearance) {
        return List.of(
                command(
                                "theme",
                                Text.of("appearance.switch-theme"),
                                Text.of("appearance.switch-theme-help"),
                                BootstrapIcons.CIRCLE_HALF,
                                appearance::switchTheme)
                        .withKeys("Shortcut+T"),
                command(
                                "contrast",
                                Text.of("appearance.switch-contrast"),
                                Text.of("appearance.switch-contrast-help"),
                                BootstrapIcons.CIRCLE_FILL,
                                appearance::switchContrast)
                        .withKeys("Shortcut+Shift+H"),
                command(
                                "density",
                                Text.of("appearance.switch-density"),
                                Text.of("appearance.switch-density-help"),
                                BootstrapIcons.LIST,
                                () -> nextDensity(appearance))
                        .withKeys("Shortcut+Shift+D"),
                command(
                                "text-larger",
                                Text.of("appearance.text-larger"),
                                Text.of("appearance.text-larger-help"),
                                BootstrapIcons.ZOOM_IN,
                                () -> appearance.choose(now -> now.withTextLarger(1)))
                        .withKeys(
                                "Shortcut+Plus",
                                "Shortcut+Equals",
                                "Shortcut+Shift+Equals",
                                "Shortcut+Add"),
                command(
                                "text-smaller",
                                Text.of("appearance.text-smaller"),
                                Text.of("appearance.text-smaller-help"),
                                BootstrapIcons.ZOOM_OUT,
                                () -> appearance.choose(now -> now.withTextLarger(-1)))
                        .withKeys("Shortcut+Minus", "Shortcut+Subtract"),
                command(
                                "text-normal",
                                Text.of("appearance.text-normal"),
                                Text.of("appearance.text-normal-help"),
                                BootstrapIcons.TYPE,
                                () -> appearance.choose(now -> now.withTextSize(100)))
                        .withKeys("Shortcut+0"));
    }

    private static Command command(
            String id, String text, String help, BootstrapIcons icon, Runnable action) {
        return Command.of(id, CommandGroup.VIEW, text, help, icon, action);
    }

    private static void nextDensity(Appearance appearance) {
        List<Density> all = List.of(Density.values());
        appearance.choose(
                now -> now.withDensity(all.get((all.indexOf(now.density()) + 1) % all.size())));
    }
}
