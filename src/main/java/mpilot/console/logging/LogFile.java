package mpilot.console.logging;

import mpilot.console.file.OwnDirectory;

import org.slf4j.bridge.SLF4JBridgeHandler;
import org.tinylog.configuration.Configuration;
import org.tinylog.core.TinylogLoggingProvider;
import org.tinylog.provider.LoggingProvider;
import org.tinylog.provider.ProviderRegistry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The log of this process: at most five files of 2 MiB, {@code console.0.log} and so on, of which
 * one is written. Everything that speaks SLF4J, {@link System.Logger} or {@code java.util.logging}
 * ends there; of libraries their warnings alone, as what else they log may be anything.
 */
public final class LogFile {
    private static final String FILE = "console.{count}.log";

    private final Redaction redaction;

    private LogFile(Redaction redaction) {
        this.redaction = redaction;
    }

    /**
     * {@return the log in {@code directory}, which is made where it is missing} Called once, before
     * anything is logged. Where no log can be written there, nothing is logged.
     *
     * @param debug whether steps are logged that matter only for finding a fault
     */
    public static LogFile open(Path directory, boolean debug) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        if (isWritable(directory)) {
            Configuration.replace(configuration(directory, debug));
        }
        return new LogFile(redaction(ProviderRegistry.getLoggingProvider()));
    }

    private static boolean isWritable(Path directory) {
        try {
            OwnDirectory.create(directory);
            Path probe = Files.createTempFile(directory, ".mpilot-", ".tmp");
            Files.delete(probe);
            // A brace would be read as a part of the file's pattern.
            return !directory.toString().contains("{");
        } catch (IOException e) {
            return false;
        }
    }

    private static Map<String, String> configuration(Path directory, boolean debug) {
        Map<String, String> configuration = new HashMap<>();
        configuration.put("level", "warn");
        configuration.put("level@mpilot.console", debug ? "debug" : "info");
        configuration.put("writer", RedactedWriter.class.getName());
        configuration.put("writer.file", directory.resolve(FILE).toString());
        configuration.put("writer.charset", "UTF-8");
        configuration.put("writer.policies", "size: 2mb");
        configuration.put("writer.backups", "4");
        configuration.put(
                "writer.format",
                "{date: yyyy-MM-dd'T'HH:mm:ss.SSSXXX} {level|min-size=5} {pid} [{thread}]"
                        + " {class-name}: {message}");
        configuration.put("autoshutdown", "true");
        return configuration;
    }

    private static Redaction redaction(LoggingProvider provider) {
        if (provider instanceof TinylogLoggingProvider tinylog) {
            for (var writer : tinylog.getWriters()) {
                if (writer instanceof RedactedWriter ours) {
                    return ours.redaction();
                }
            }
        }
        return new Redaction();
    }

    /** {@return what keeps secrets out of the log, for whoever gets to know one} */
    public Redaction redaction() {
        return redaction;
    }
}
