package mpilot.console.cli;

import mpilot.console.connection.Connection;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.gateway.RetryPolicy;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The window, as the commands see it. */
public interface Desktop {
    /** {@return whether there is a display to open a window on} */
    boolean hasDisplay();

    /**
     * Opens the window and returns when it was closed.
     *
     * @param connection what it asks first; null for the connection that was used last
     * @param retries how often a request to {@code connection} is made again
     * @param query what is asked first
     * @param view what it shows first; null for what {@code query} asks, or the list as it was left
     * @param language what it speaks; null for the system's language
     * @throws UnavailableException when no window can be opened on this machine
     */
    void open(
            @Nullable Connection connection,
            RetryPolicy retries,
            ProfileQuery query,
            @Nullable SavedView view,
            @Nullable Locale language)
            throws UnavailableException, InterruptedException;

    /**
     * Draws the window into a PNG file; needs no display.
     *
     * @throws IOException when the file cannot be written
     * @throws UnavailableException when the picture cannot be drawn
     */
    void snapshot(Connection connection, ProfileSource source, ProfileQuery query, Picture picture)
            throws IOException, UnavailableException, InterruptedException;

    /**
     * A picture to draw.
     *
     * @param file where it goes
     * @param width in pixels
     * @param height in pixels
     * @param dark whether in the dark theme
     * @param language what the window in it speaks
     * @param place the id of the place of the window to show; null for the list
     * @param select the name of a profile to open in the inspector; null for none
     */
    record Picture(
            Path file,
            int width,
            int height,
            boolean dark,
            Locale language,
            @Nullable String place,
            @Nullable String select) {}

    /** There is no window to be had; the message is a sentence for the operator. */
    final class UnavailableException extends Exception {
        /** With the sentence, and for {@code --debug} the cause. */
        public UnavailableException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
