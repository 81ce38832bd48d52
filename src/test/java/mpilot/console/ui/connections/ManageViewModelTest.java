package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.Environment;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.SecretName;
import mpilot.console.connection.Secrets;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.Secret;
import mpilot.console.gateway.TokenSource;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class ManageViewModelTest {
    private static final SavedConnection A = SavedConnection.of("A", "https://a.example.com");
    private static final SavedConnection B = SavedConnection.of("B", "https://b.example.com");

    private final SettingsStore settings = SettingsStore.unwritten(ManualTasks.immediate());
    private final Secrets secrets = new Secrets(() -> null);
    private ManageViewModel manage;

    @BeforeEach
    void open() {
        settings.update(ConnectionList.SECTION, list -> list.add(A).add(B));
        Connection current =
                new Connection(
                                "A",
                                GatewayEndpoint.of("https://a.example.com"),
                                Environment.OTHER,
                                TokenSource.NONE)
                        .savedAs(A.id());
        manage = new ManageViewModel(settings, secrets, ManualTasks.immediate(), current);
    }

    private List<String> names() {
        return manage.entriesProperty().get().stream().map(ConnectionEntry::name).toList();
    }

    @Test
    void theCurrentOneIsSelectedAndCanBeChanged() {
        assertThat(names()).containsExactly("Sandbox", "A", "B");
        assertThat(manage.selection()).map(SavedConnection::name).hasValue("A");
        assertThat(manage.changeableProperty().getValue()).isTrue();
        manage.selectedProperty().set(SavedConnection.SANDBOX_ID);
        assertThat(manage.changeableProperty().getValue()).isFalse();
        manage.delete();
        manage.duplicate();
        assertThat(names()).as("the sandbox stays as it is").hasSize(3);
    }

    @Test
    void aConnectionIsMovedAndStaysSelected() {
        manage.move(1);
        assertThat(names()).containsExactly("Sandbox", "B", "A");
        manage.move(1);
        assertThat(names()).as("at the end").containsExactly("Sandbox", "B", "A");
        manage.move(-2);
        assertThat(names()).containsExactly("A", "Sandbox", "B");
        assertThat(manage.selection()).map(SavedConnection::name).hasValue("A");
    }

    @Test
    void theOnlyConnectionIsNotMoved() {
        assertThat(manage.movableProperty().getValue()).isTrue();
        manage.delete();
        assertThat(manage.movableProperty().getValue()).as("two are left").isTrue();
        manage.selectedProperty().set(manage.entriesProperty().get().getLast().id());
        manage.delete();
        assertThat(names()).containsExactly("Sandbox");
        assertThat(manage.movableProperty().getValue()).isFalse();
    }

    @Test
    void aCopyStandsBehindItsOriginalAndIsSelected() {
        manage.duplicate();
        assertThat(names()).containsExactly("Sandbox", "A", "A 2", "B");
        assertThat(manage.selection()).map(SavedConnection::name).hasValue("A 2");
    }

    @Test
    void withAConnectionItsSecretsGo() {
        SecretName name = SecretName.token(A.bound());
        secrets.keepForSession(name, Secret.of("sk-bf-canary"));
        manage.delete();
        assertThat(names()).containsExactly("Sandbox", "B");
        assertThat(secrets.findInSession(name)).isNull();
        assertThat(manage.selection()).map(SavedConnection::name).hasValue("Sandbox");
    }

    @Test
    void whatIsKeptIsAddedOrReplaced() {
        manage.keep(SavedConnection.of("C", "https://c.example.com"));
        assertThat(names()).containsExactly("Sandbox", "A", "B", "C");
        manage.keep(B.withPlace(A.place()));
        assertThat(manage.entriesProperty().get().get(2).where())
                .isEqualTo("https://a.example.com");
    }
}
