package mpilot.console.ui.connections;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.KnownHosts;
import mpilot.console.connection.Place;
import mpilot.console.connection.SavedConnection;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What an operator is asked before a gateway gets a request or a token for the first time. */
class FirstContactTest {
    private static final SavedConnection LAB = SavedConnection.of("Lab", "https://lab.example.com");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final SettingsStore settings = SettingsStore.unwritten(ManualTasks.immediate());
    private final List<SavedConnection> agreed = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private FirstContact contact;

    @BeforeEach
    void open() {
        settings.update(ConnectionList.SECTION, list -> list.add(LAB));
        StackPane pane = stage.show(StackPane::new);
        DialogHost host =
                new DialogHost() {
                    @Override
                    public void show(Node dialog) {
                        pane.getChildren().setAll(dialog);
                    }

                    @Override
                    public void close() {
                        pane.getChildren().clear();
                    }
                };
        contact = new FirstContact(settings, InstantSource.fixed(NOW), host);
    }

    private void ask(SavedConnection connection) {
        stage.fx(() -> contact.whenAgreed(connection, agreed::add, () -> left.add("left")));
        stage.settle();
    }

    private void type(KeyCode key) {
        stage.robot().type(key);
        stage.settle();
    }

    private void agree() {
        stage.robot().clickOn("#first-contact-agree");
        stage.settle();
    }

    private SavedConnection saved() {
        return stage.fx(() -> settings.get(ConnectionList.SECTION).withId(LAB.id()).orElseThrow());
    }

    private boolean isKnown(Place place) {
        return stage.fx(() -> settings.get(KnownHosts.SECTION).knows(place));
    }

    @Test
    void aHostIsNotContactedBeforeTheOperatorAgrees() {
        ask(saved());
        assertThat(stage.texts("#first-contact"))
                .startsWith(
                        "Contact https://lab.example.com?",
                        "The console has not contacted https://lab.example.com before.",
                        "The token of “Lab” will be sent to https://lab.example.com alone.");
        assertThat(agreed).isEmpty();
        type(KeyCode.ESCAPE);
        assertThat(left).hasSize(1);
        assertThat(agreed).isEmpty();
        assertThat(isKnown(LAB.place())).isFalse();
    }

    @Test
    void onceAgreedItIsNotAskedAgain() {
        ask(saved());
        agree();
        assertThat(isKnown(LAB.place())).isTrue();
        ask(saved());
        assertThat(agreed).extracting(SavedConnection::id).containsExactly(LAB.id(), LAB.id());
        assertThat(left).isEmpty();
    }

    @Test
    void aTokenThatWasMeantForElsewhereIsAskedForThoughTheHostIsKnown() {
        Place elsewhere = Place.of("https://new.example.com");
        settings.update(KnownHosts.SECTION, hosts -> hosts.with(elsewhere, NOW));
        settings.update(ConnectionList.SECTION, list -> list.replace(saved().withPlace(elsewhere)));
        ask(saved());
        assertThat(String.join("\n", stage.texts("#first-contact")))
                .contains("https://lab.example.com", "https://new.example.com")
                .doesNotContain("has not contacted");
        assertThat(agreed).isEmpty();
        agree();
        assertThat(agreed).allMatch(SavedConnection::isCredentialBound).hasSize(1);
        assertThat(saved().isCredentialBound()).isTrue();
    }

    @Test
    void whatIsNotEncryptedIsSaid() {
        ask(saved().withPlace(new Place("http://lab.example.com", "/api/access-profiles", true)));
        assertThat(String.join("\n", stage.texts("#first-contact")))
                .contains("Plain http: whoever is on the way can read the token");
    }

    @Test
    void theSandboxIsAtHome() {
        ask(settings.get(ConnectionList.SECTION).connections().getFirst());
        assertThat(agreed).hasSize(1).allMatch(SavedConnection::isSandbox);
    }
}
