package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.Credentials;
import mpilot.console.connection.LastConnection;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.Secrets;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.settings.SettingsNotice;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;

import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.Map;

/** Which gateway a window opens on. */
class GatewaysTest {
    private final SettingsStore settings = SettingsStore.unwritten(new ManualTasks().runner());
    private final Gateways gateways =
            Gateways.of(
                    new Credentials(new Secrets(() -> null), Map.of(), _ -> {}), settings, _ -> {});

    @Test
    void withoutOneThatWasUsedLastItIsTheSandbox() {
        assertThat(opened()).isEqualTo("Sandbox");
        settings.set(LastConnection.SECTION, new LastConnection("deleted"));
        assertThat(opened()).isEqualTo("Sandbox");
        assertThat(settings.notices()).isEmpty();
    }

    @Test
    void theConnectionThatWasUsedLastComesBack() {
        useLast(SavedConnection.of("Lab", "http://127.0.0.1:8080"));
        assertThat(opened()).isEqualTo("Lab");
        assertThat(settings.notices()).isEmpty();
    }

    @Test
    void oneThatWasEditedIntoANonsenseIsToldOfAndStaysAsItIs() {
        SavedConnection odd = SavedConnection.of("Lab", "ftp://gateway.example.com");
        useLast(odd);
        assertThat(opened()).isEqualTo("Sandbox");
        assertThat(settings.notices())
                .extracting(SettingsNotice::sentence)
                .singleElement()
                .asString()
                .startsWith(
                        "“Lab”, which was used last, cannot be opened as the settings have it."
                                + " The gateway's URL must")
                .endsWith("The sandbox is shown instead.");
        assertThat(settings.get(ConnectionList.SECTION).withId(odd.id())).isPresent();
        assertThat(settings.get(LastConnection.SECTION).id()).isEqualTo(odd.id());
    }

    @Test
    void windowsOnTheSandboxLookAtTheSameOneUntilTheLastIsClosed() throws Exception {
        OpenGateway first = gateways.openLast(settings);
        OpenGateway second = gateways.openLast(settings);
        assertThat(second.connection().endpoint()).isEqualTo(first.connection().endpoint());
        first.close();
        first.close();
        assertThat(answer(second).page().totalCount()).isEqualTo(240);
        second.close();
        URI ended = URI.create(first.connection().endpoint().baseUrl());
        assertThatThrownBy(() -> new Socket(ended.getHost(), ended.getPort()).close())
                .isInstanceOf(ConnectException.class);
        try (OpenGateway third = gateways.openLast(settings)) {
            assertThat(answer(third).page().totalCount()).isEqualTo(240);
        }
    }

    private static ListAnswer answer(OpenGateway gateway) throws GatewayException {
        return gateway.source().list(ProfileQuery.ALL, Cancellation.never());
    }

    private void useLast(SavedConnection connection) {
        settings.update(ConnectionList.SECTION, list -> list.add(connection));
        settings.set(LastConnection.SECTION, new LastConnection(connection.id()));
    }

    private String opened() {
        try (OpenGateway gateway = gateways.openLast(settings)) {
            return gateway.connection().name();
        }
    }
}
