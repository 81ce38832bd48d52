package mpilot.console.ui;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a window can be opened. JavaFX ends with a stack trace where it cannot, and cannot be
 * started a second time, so this is found out before.
 */
final class Display {
    private static final Pattern LOCAL_X11 = Pattern.compile("(?:unix)?:(\\d{1,5})(?:\\.\\d+)?");
    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /** Whether there is one; {@code environment} holds the environment variables. */
    static boolean isPresent(Map<String, String> environment) {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return false;
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win") || system.contains("mac")) {
            return true;
        }
        String display = environment.getOrDefault("DISPLAY", "");
        return !display.isEmpty() && answers(display) && hasGtk();
    }

    /** A display of another machine, by ssh or TCP, is taken at its word. */
    private static boolean answers(String display) {
        Matcher local = LOCAL_X11.matcher(display);
        if (!local.matches()) {
            return true;
        }
        Path socket = Path.of("/tmp/.X11-unix/X" + local.group(1));
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @SuppressWarnings("restricted") // looks a name up and calls nothing
    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup(GTK, arena) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
