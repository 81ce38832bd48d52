package mpilot.console.cli;

import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.Wincon;
import com.sun.jna.ptr.IntByReference;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Whether a person may be watching standard output. {@link System#console} does not tell: it is
 * about standard input as well, which may come from a pipe while names appear on a terminal.
 */
public final class TerminalDetection {
    private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");
    private static final Path NOWHERE = Path.of("/dev/null");

    /** What kind of file the mode tells, as POSIX's {@code <sys/stat.h>} has it. */
    private static final int KIND = 0170000;

    private static final int CHARACTER_DEVICE = 0020000;

    private TerminalDetection() {}

    /** {@return whether standard output is a terminal, wherever standard input comes from} */
    public static boolean isOutputTerminal() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        try {
            return system.startsWith("windows") ? isWindowsConsole() : isTerminal(STANDARD_OUTPUT);
        } catch (IOException | RuntimeException | LinkageError e) {
            return isConsole();
        }
    }

    /** Neither a file nor a pipe is a device of characters. */
    static boolean isTerminal(Path output) throws IOException {
        int mode = (int) Files.getAttribute(output, "unix:mode");
        return (mode & KIND) == CHARACTER_DEVICE && !Files.isSameFile(output, NOWHERE);
    }

    private static boolean isWindowsConsole() {
        Kernel32 windows = Kernel32.INSTANCE;
        return windows.GetConsoleMode(
                windows.GetStdHandle(Wincon.STD_OUTPUT_HANDLE), new IntByReference());
    }

    /** As far as Java knows, where the system cannot be asked. */
    @SuppressWarnings("SystemConsoleNull") // its documentation allows null all the same
    private static boolean isConsole() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
