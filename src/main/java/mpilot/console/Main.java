package mpilot.console;

import mpilot.console.cli.Commands;
import mpilot.console.cli.Desktop;
import mpilot.console.cli.StandardOutput;
import mpilot.console.cli.Terminal;
import mpilot.console.cli.TerminalDetection;
import mpilot.console.connection.Connection;
import mpilot.console.export.ConsoleVersion;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.logging.LogFile;
import mpilot.console.settings.Places;
import mpilot.console.text.Text;
import mpilot.console.ui.DesktopApp;
import mpilot.console.ui.DesktopException;

import org.jspecify.annotations.Nullable;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Starts the console: the one place where the commands and the window meet. */
public final class Main {
    /** What commands speak wherever they run, as scripts and logs read them. */
    private static final Locale COMMANDS = Locale.US;

    private Main() {}

    /** Runs the command in {@code args}; none opens the window. Ends the process with its code. */
    public static void main(String[] args) {
        LogFile log =
                LogFile.open(Places.of(System.getenv()).logs(), List.of(args).contains("--debug"));
        // Read once, by the first who asks for a proxy: the desktop's settings count, not Java's.
        System.setProperty("java.net.useSystemProxies", "true");
        Locale system = Locale.getDefault();
        Locale.setDefault(COMMANDS);
        // Not System.out, which keeps to itself that it could not write.
        OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        Terminal terminal =
                new Terminal(
                        out,
                        writer(out, System.out.charset()),
                        writer(System.err, System.err.charset()),
                        System.getenv(),
                        TerminalDetection.isOutputTerminal(),
                        log.redaction());
        DesktopApp app = new DesktopApp(System.getenv(), log.redaction()::hide);
        Window window = new Window(app, Text.nearest(system));
        System.exit(new Commands(terminal, window, ConsoleVersion.current()).run(args));
    }

    /** In the terminal's own encoding; in UTF-8 where that is ASCII, as in a bare container. */
    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(
                stream,
                true,
                charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }

    /** The window, for the commands. */
    private static final class Window implements Desktop {
        private final DesktopApp app;
        private final Locale ownLanguage;

        /** A window that speaks {@code ownLanguage} unless told otherwise. */
        private Window(DesktopApp app, Locale ownLanguage) {
            this.app = app;
            this.ownLanguage = ownLanguage;
        }

        @Override
        public boolean hasDisplay() {
            return app.hasDisplay();
        }

        @Override
        public void open(
                @Nullable Connection connection,
                RetryPolicy retries,
                ProfileQuery query,
                @Nullable SavedView view,
                @Nullable Locale language)
                throws UnavailableException, InterruptedException {
            try {
                app.open(connection, retries, query, view, language, ownLanguage);
            } catch (DesktopException e) {
                throw new UnavailableException(String.valueOf(e.getMessage()), e);
            } finally {
                Locale.setDefault(COMMANDS);
            }
        }

        @Override
        public void snapshot(
                Connection connection, ProfileSource source, ProfileQuery query, Picture picture)
                throws IOException, UnavailableException, InterruptedException {
            Locale.setDefault(picture.language());
            try {
                app.snapshot(
                        connection,
                        source,
                        query,
                        picture.file(),
                        picture.width(),
                        picture.height(),
                        picture.dark(),
                        picture.place(),
                        picture.select());
            } catch (DesktopException e) {
                throw new UnavailableException(String.valueOf(e.getMessage()), e);
            } finally {
                Locale.setDefault(COMMANDS);
            }
        }
    }
}
