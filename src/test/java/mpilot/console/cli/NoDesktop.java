package mpilot.console.cli;

import mpilot.console.connection.Connection;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.gateway.RetryPolicy;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** A machine that opens no window. */
final class NoDesktop implements Desktop {
    @Override
    public boolean hasDisplay() {
        return false;
    }

    @Override
    public void open(
            @Nullable Connection connection,
            RetryPolicy retries,
            ProfileQuery query,
            @Nullable SavedView view,
            @Nullable Locale language) {
        throw new AssertionError("no window is asked for");
    }

    @Override
    public void snapshot(
            Connection connection, ProfileSource source, ProfileQuery query, Picture picture) {
        throw new AssertionError("no picture is asked for");
    }
}
