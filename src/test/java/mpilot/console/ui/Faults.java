package mpilot.console.ui;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/**
 * Hears of everything that goes wrong without failing a test by itself: an exception that nobody
 * catches on any thread, a line on standard error, a warning in the log. JavaFX reports what it
 * cannot make of a stylesheet in the log.
 */
final class Faults {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Handler handler = new Listener();
    private final Logger root = LogManager.getLogManager().getLogger("");
    private Thread.UncaughtExceptionHandler handlerBefore;
    private PrintStream errBefore;
    private Handler[] handlersBefore;

    /** Listens from now on. */
    void start() {
        handlerBefore = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, e) -> heard.add("uncaught on " + thread.getName() + ": " + trace(e)));
        errBefore = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        handlersBefore = root.getHandlers();
        Stream.of(handlersBefore).forEach(root::removeHandler);
        root.addHandler(handler);
    }

    /** Stops listening; {@return what was heard} */
    List<String> stop() {
        root.removeHandler(handler);
        Stream.of(handlersBefore).forEach(root::addHandler);
        System.setErr(errBefore);
        Thread.setDefaultUncaughtExceptionHandler(handlerBefore);
        List<String> all = new ArrayList<>(heard);
        err.toString(StandardCharsets.UTF_8).lines().forEach(line -> all.add("stderr: " + line));
        return all;
    }

    private static String trace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private final class Listener extends Handler {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                heard.add("log: " + formatter.format(entry));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
