package mpilot.console.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The console as a process of its own, as it was just compiled. */
final class ConsoleProcess {
    private ConsoleProcess() {}

    /** {@return what starts it with {@code arguments}} */
    static List<String> command(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                String.join(
                                        System.getProperty("path.separator"),
                                        "target/classes",
                                        System.getProperty("jdk.module.path", ""),
                                        System.getProperty("java.class.path")),
                                "mpilot.console.Main"));
        command.addAll(List.of(arguments));
        return command;
    }
}
