package mpilot.console.settings;

import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
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

    /** {@return the places below the variable, or where it names none those of the platform} */
    public static Places of(Map<String, String> environment) {
        Path home = home(environment.getOrDefault(VARIABLE, ""));
        if (home != null) {
            return new Places(home.resolve(FILE), home.resolve("logs"));
        }
        AppDirs platform = AppDirsFactory.getInstance();
        return new Places(
                Path.of(platform.getUserConfigDir(NAME, null, null), FILE),
                Path.of(platform.getUserLogDir(NAME, null, null)));
    }

    private static @Nullable Path home(String variable) {
        try {
            return variable.isBlank() ? null : Path.of(variable).toAbsolutePath();
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
