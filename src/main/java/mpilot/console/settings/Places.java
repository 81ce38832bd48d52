package mpilot.console.settings;

import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the console keeps what is its own on this machine.
 *
 * @param settings the settings file, such as {@code ~/.config/mpilot-console/settings.json}
 * @param logs the directory of the log, such as {@code ~/.cache/mpilot-console/logs}
 */
public record Places(Path settings, Path logs) {
    /** The environment variable that names one directory for everything, as on a stick. */
    public static final String VARIABLE = "MPILOT_HOME";

    private static final String NAME = "mpilot-console";
    private static final String FILE = "settings" + SettingsFile.SUFFIX;

    /**
     * {@return the places that the platform means for this, or those below {@link #VARIABLE}}
     *
     * @throws java.nio.file.InvalidPathException when the variable holds no path
     */
    public static Places of(Map<String, String> environment) {
        String home = environment.getOrDefault(VARIABLE, "");
        if (!home.isBlank()) {
            Path directory = Path.of(home).toAbsolutePath();
            return new Places(directory.resolve(FILE), directory.resolve("logs"));
        }
        AppDirs platform = AppDirsFactory.getInstance();
        return new Places(
                Path.of(platform.getUserConfigDir(NAME, null, null), FILE),
                Path.of(platform.getUserLogDir(NAME, null, null)));
    }
}
