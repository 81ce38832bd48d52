package mpilot.console.cli;

import mpilot.console.connection.Connection;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProfilePage;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.gateway.Retry;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.gateway.RetryingSource;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens no window and draws nothing, but asks the gateway as a window does and tells of it. */
final class FakeDesktop implements Desktop {
    private final boolean display;
    final List<@Nullable Connection> opened = new ArrayList<>();
    final List<ProfileQuery> asked = new ArrayList<>();
    final List<ProfilePage> shown = new ArrayList<>();
    final List<Picture> pictures = new ArrayList<>();
    @Nullable Locale language;
    @Nullable SavedView view;

    FakeDesktop(boolean display) {
        this.display = display;
    }

    @Override
    public boolean hasDisplay() {
        return display;
    }

    @Override
    public void open(
            @Nullable Connection connection,
            RetryPolicy retries,
            ProfileQuery query,
            @Nullable SavedView first,
            @Nullable Locale spoken) {
        opened.add(connection);
        view = first;
        asked.add(query);
        language = spoken;
        if (connection != null) {
            try (GatewayClient client =
                    new GatewayClient(
                            connection.endpoint(), connection.tokens(), connection.options())) {
                show(new RetryingSource(client, retries, Retry.Listener.NONE), query);
            }
        }
    }

    @Override
    public void snapshot(
            Connection connection, ProfileSource source, ProfileQuery query, Picture picture)
            throws IOException {
        pictures.add(picture);
        show(source, query);
        Files.writeString(picture.file(), "a picture");
    }

    private void show(ProfileSource source, ProfileQuery query) {
        try {
            shown.add(source.list(query, Cancellation.never()).page());
        } catch (GatewayException e) {
            throw new AssertionError(e);
        }
    }
}
