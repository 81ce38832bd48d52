package mpilot.console.export;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** Which version of the console writes a report. */
public final class ConsoleVersion {
    private ConsoleVersion() {}

    /** {@return the packaged module's version; a word in brackets where it is not packaged} */
    public static String current() {
        return Optional.ofNullable(ConsoleVersion.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("(unpackaged)");
    }
}
