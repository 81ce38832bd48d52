package mpilot.console.connection;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.ClientLimits;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProxyChoice;
import mpilot.console.gateway.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ConnectionOpenerTest {
    private static final String URL = "https://gateway.example.com";
    private static final String TOKEN = "canary-7f3a9c";
    private static final SavedConnection SAVED = SavedConnection.of("Lab", URL).bound();

    private final FakeSecretStore store = new FakeSecretStore();
    private final Secrets secrets = new Secrets(() -> store);
    private final List<String> watched = new ArrayList<>();
    private KnownHosts hosts = KnownHosts.SECTION.defaults().with(Place.of(URL), NOW);
    private final ConnectionOpener opener =
            new ConnectionOpener(
                    new Credentials(secrets, Map.of("LAB_TOKEN", TOKEN), watched::add),
                    () -> hosts);

    @Test
    void aTokenOfThisSessionIsGivenAndWatched() throws Exception {
        secrets.keepForSession(SecretName.token(SAVED), Secret.of(TOKEN));
        assertThat(token(SAVED)).isEqualTo(TOKEN);
        assertThat(watched).containsExactly(TOKEN);
    }

    @Test
    void aTokenForThisSessionAloneIsNotLookedForInTheStore() {
        store.kept.put(SecretName.token(SAVED), TOKEN);
        refused(SAVED, "There is no token for “Lab”.");
        assertThat(store.asked).isZero();
    }

    @Test
    void aTokenInTheStoreIsGiven() throws Exception {
        store.kept.put(SecretName.token(SAVED), TOKEN);
        assertThat(token(with(Credential.systemStore()))).isEqualTo(TOKEN);
    }

    @Test
    void aStoreThatDoesNotAnswerIsTold() {
        store.failure = "The store is locked.";
        refused(with(Credential.systemStore()), "The store is locked.");
    }

    @Test
    void aKeptTokenThatIsNoneIsToldWithoutRepeatingIt() {
        secrets.keepForSession(SecretName.token(SAVED), Secret.of("two words"));
        assertThat(refused(SAVED, "The token for “Lab” is not usable")).doesNotContain("two words");
    }

    @Test
    void aVariableGivesItsToken() throws Exception {
        assertThat(token(with(Credential.environment("LAB_TOKEN")))).isEqualTo(TOKEN);
        refused(
                with(Credential.environment("OTHER")),
                "The environment variable OTHER, which “Lab” takes its token from, is not set.");
    }

    @Test
    void aCommandGivesItsToken() throws Exception {
        assertThat(token(with(Credential.command("echo " + TOKEN)))).isEqualTo(TOKEN);
    }

    @ParameterizedTest
    @CsvSource({"systemStore", "session", "command", "environment"})
    void noTokenOfAnyKindGoesElsewhereThanItWasMeantFor(String kind) {
        store.kept.put(SecretName.token(SAVED), TOKEN);
        secrets.keepForSession(SecretName.token(SAVED), Secret.of(TOKEN));
        Credential credential =
                switch (kind) {
                    case "systemStore" -> Credential.systemStore();
                    case "session" -> Credential.session();
                    case "command" -> Credential.command("echo " + TOKEN);
                    default -> Credential.environment("LAB_TOKEN");
                };
        Place elsewhere = Place.of("https://evil.example");
        hosts = hosts.with(elsewhere, NOW);
        refused(
                with(credential).withPlace(elsewhere),
                "“Lab” points elsewhere than to https://gateway.example.com, which its token was"
                        + " meant for.");
        assertThat(watched).isEmpty();
    }

    @Test
    void evenAfterTheAddressIsConfirmedTheOldTokenStaysBehind() {
        secrets.keepForSession(SecretName.token(SAVED), Secret.of(TOKEN));
        Place elsewhere = Place.of("https://evil.example");
        hosts = hosts.with(elsewhere, NOW);
        refused(SAVED.withPlace(elsewhere).bound(), "There is no token for “Lab”.");
    }

    @Test
    void aCredentialThatNobodyBoundIsNotSent() {
        secrets.keepForSession(SecretName.token(SAVED), Secret.of(TOKEN));
        refused(
                SAVED.withCredential(Credential.session()),
                "Nobody has said yet that the token of “Lab” may go to"
                        + " https://gateway.example.com.");
    }

    @Test
    void aHostThatIsNotKnownIsNotContacted() throws Exception {
        secrets.keepForSession(SecretName.token(SAVED), Secret.of(TOKEN));
        hosts = KnownHosts.SECTION.defaults();
        refused(SAVED, "https://gateway.example.com has not been contacted before.");
        assertThat(watched).isEmpty();
        hosts = hosts.with(SAVED.place(), NOW);
        assertThat(token(SAVED)).isEqualTo(TOKEN);
    }

    @Test
    void thisMachineNeedsNoAgreement() throws Exception {
        SavedConnection local = SavedConnection.of("Local", "http://127.0.0.1:8080").bound();
        secrets.keepForSession(SecretName.token(local), Secret.of(TOKEN));
        hosts = KnownHosts.SECTION.defaults();
        assertThat(token(local)).isEqualTo(TOKEN);
    }

    @Test
    void theOptionsAreTheConnections() throws Exception {
        ProxySetting proxy =
                new ProxySetting(ProxySetting.Mode.EXPLICIT, "proxy.example", 3128, "ada");
        SavedConnection saved =
                SAVED.withNetwork(
                        new Network(proxy, "/etc/ca.pem", "/x/me.p12", new Patience(1, 2, 3)));
        secrets.keepForSession(SecretName.proxyPassword(saved), Secret.of("proxy-pass"));
        store.kept.put(SecretName.certificatePassword(saved), "p12-password");
        Connection connection = opener.open(saved);
        assertThat(connection.options().limits())
                .isEqualTo(
                        new ClientLimits(
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(3),
                                64 << 10,
                                16 << 20));
        assertThat(connection.options().authorities()).containsExactly(Path.of("/etc/ca.pem"));
        assertThat(connection.options().certificate().file()).isEqualTo(Path.of("/x/me.p12"));
        ProxyChoice.Explicit explicit = (ProxyChoice.Explicit) connection.options().proxy();
        assertThat(explicit.host() + ":" + explicit.port()).isEqualTo("proxy.example:3128");
        assertThat(explicit.password().secret(Cancellation.never()).reveal())
                .isEqualTo("proxy-pass");
        assertThat(
                        connection
                                .options()
                                .certificate()
                                .password()
                                .secret(Cancellation.never())
                                .reveal())
                .isEqualTo("p12-password");
        assertThat(watched).containsExactly("proxy-pass", "p12-password");
    }

    @Test
    void aConnectionWithAFaultIsNotOpened() {
        assertThatThrownBy(() -> opener.open(SavedConnection.of("Lab", "ftp://x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The gateway's URL must start with https:// or http://.");
        assertThatThrownBy(() -> opener.open(SavedConnection.of("Lab", "http://x.example")))
                .hasMessageStartingWith("Plain http would send the token unencrypted.");
    }

    private static SavedConnection with(Credential credential) {
        return SAVED.withCredential(credential).bound();
    }

    private String token(SavedConnection saved) throws GatewayException {
        return opener.open(saved).tokens().token(Cancellation.never()).reveal();
    }

    private String refused(SavedConnection saved, String sentence) {
        try {
            token(saved);
        } catch (GatewayException e) {
            assertThat(e.failure().kind()).isEqualTo(FailureKind.NO_TOKEN);
            assertThat(e.failure().sentence()).startsWith(sentence);
            return e.failure().sentence() + e.failure().advice();
        }
        throw new AssertionError("a token was given");
    }
}
