package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.connection.ConnectionField;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.Credential;
import mpilot.console.connection.Environment;
import mpilot.console.connection.ProxySetting;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.SecretName;
import mpilot.console.connection.Secrets;
import mpilot.console.gateway.Secret;
import mpilot.console.task.ManualTasks;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class ConnectionFormViewModelTest {
    private static final String CANARY = "sk-bf-canary-0123456789";

    private final List<SavedConnection> saved = new ArrayList<>();
    private final Secrets secrets = new Secrets(() -> null);

    private ConnectionFormViewModel form(SavedConnection connection, ConnectionList others) {
        return new ConnectionFormViewModel(
                connection,
                others,
                new EnteredSecrets(secrets),
                ManualTasks.immediate(),
                saved::add);
    }

    private ConnectionFormViewModel filled() {
        ConnectionFormViewModel form = form(SavedConnection.of("", ""), ConnectionList.DEFAULT);
        form.entered().text(ConnectionField.NAME).set("Prod");
        form.entered().text(ConnectionField.URL).set("https://g.example.com");
        return form;
    }

    private @Nullable String tokenOf(SavedConnection connection) {
        Secret secret = secrets.findInSession(SecretName.token(connection));
        return secret == null ? null : secret.reveal();
    }

    @Test
    void nothingIsWrongBeforeTheFirstAttemptAndThenEveryFieldIsTold() {
        ConnectionFormViewModel form = form(SavedConnection.of("", ""), ConnectionList.DEFAULT);
        assertThat(form.isNew()).isTrue();
        assertThat(form.problemsProperty().get()).isEmpty();
        form.save();
        assertThat(form.problemsProperty().get())
                .containsOnlyKeys(ConnectionField.NAME, ConnectionField.URL);
        assertThat(saved).isEmpty();
        form.entered().text(ConnectionField.NAME).set("Prod");
        assertThat(form.problemsProperty().get()).containsOnlyKeys(ConnectionField.URL);
    }

    @ParameterizedTest
    @CsvSource({
        "PATH, no-slash",
        "CONNECT_TIME, soon",
        "SILENCE_TIME, 1.5",
        "ANSWER_TIME, -1",
        "AUTHORITY_FILE, relative.pem",
        "CERTIFICATE_FILE, relative.p12",
        "URL, ftp://g.example.com",
        "NAME, Sandbox"
    })
    void whatIsWrongIsToldAtItsField(ConnectionField field, String typed) {
        ConnectionFormViewModel form = filled();
        form.entered().text(field).set(typed);
        form.save();
        assertThat(form.problemsProperty().get()).containsOnlyKeys(field);
        assertThat(saved).isEmpty();
    }

    @Test
    void plainHttpToAnotherMachineIsRefusedUnlessAllowed() {
        ConnectionFormViewModel form = filled();
        form.entered().text(ConnectionField.URL).set("http://g.example.com");
        form.save();
        assertThat(form.problemsProperty().get()).containsOnlyKeys(ConnectionField.PLAIN_HTTP);
        form.entered().plainHttpProperty().set(true);
        form.save();
        assertThat(saved).singleElement().matches(each -> each.place().isUnprotected());
    }

    @Test
    void everythingEnteredIsSavedAndTheTokenMeantForItsPlace() {
        ConnectionFormViewModel form = filled();
        form.entered().environmentProperty().set(Environment.PRODUCTION);
        form.entered().kindProperty().set(Credential.Kind.COMMAND);
        form.entered().text(ConnectionField.CREDENTIAL).set("op read op://vault/token");
        form.entered().proxyModeProperty().set(ProxySetting.Mode.EXPLICIT);
        form.entered().text(ConnectionField.PROXY_HOST).set("proxy.example.com");
        form.entered().text(ConnectionField.PROXY_PORT).set("3128");
        form.entered().text(ConnectionField.CONNECT_TIME).set("7");
        form.entered().pageSizeProperty().set(100);
        form.save();
        SavedConnection kept = saved.getFirst();
        assertThat(kept.isCredentialBound()).isTrue();
        assertThat(kept.credential().command()).isEqualTo("op read op://vault/token");
        assertThat(kept.network().proxy().port()).isEqualTo(3128);
        assertThat(kept.network().patience().connect()).isEqualTo(7);
        assertThat(kept.network().patience().answer()).isEqualTo(45);
        assertThat(kept.pageSize()).isEqualTo(100);
        assertThat(kept.environment()).isEqualTo(Environment.PRODUCTION);
    }

    @Test
    void aTokenForTheSessionIsKeptInMemoryAndNowhereElse() {
        ConnectionFormViewModel form = filled();
        form.secrets().tokenProperty().set(CANARY);
        form.save();
        assertThat(tokenOf(saved.getFirst())).isEqualTo(CANARY);
        assertThat(form.secrets().tokenProperty().get()).isEmpty();
        assertThat(saved.toString() + form.entered().draft()).doesNotContain(CANARY);
    }

    @Test
    void withoutAStoreTheTokenIsForThisSessionAndThatIsSaidBeforeItIsSaved() {
        ConnectionFormViewModel form = filled();
        form.entered().kindProperty().set(Credential.Kind.SYSTEM_STORE);
        form.secrets().tokenProperty().set(CANARY);
        form.save();
        assertThat(saved).isEmpty();
        assertThat(form.noteProperty().get()).contains("for this session only");
        form.save();
        assertThat(saved.getFirst().credential().kind()).isEqualTo(Credential.Kind.SESSION);
        assertThat(tokenOf(saved.getFirst())).isEqualTo(CANARY);
    }

    @Test
    void aTokenThatWasMeantForAnotherPlaceGoesThereOnlyAfterAQuestion() {
        SavedConnection before = SavedConnection.of("Prod", "https://old.example.com").bound();
        ConnectionFormViewModel form = form(before, ConnectionList.DEFAULT.add(before));
        assertThat(form.isNew()).isFalse();
        form.entered().text(ConnectionField.URL).set("https://new.example.com");
        form.save();
        assertThat(saved).isEmpty();
        assertThat(form.questionProperty().get())
                .contains("https://old.example.com", "https://new.example.com");
        form.entered().text(ConnectionField.URL).set("https://other.example.com");
        assertThat(form.questionProperty().get()).as("asked anew").isEmpty();
        form.save();
        form.save();
        assertThat(saved.getFirst().credential().origin()).isEqualTo("https://other.example.com");
    }

    @Test
    void aTestTakesWhatIsTypedForThisSessionAndSavesNothing() {
        ConnectionFormViewModel form = filled();
        form.entered().text(ConnectionField.URL).set("");
        assertThat(form.forTest()).isNull();
        form.entered().text(ConnectionField.URL).set("https://g.example.com");
        form.secrets().tokenProperty().set(CANARY);
        SavedConnection draft = form.forTest();
        assertThat(draft).isNotNull().matches(SavedConnection::isCredentialBound);
        assertThat(tokenOf(draft)).isEqualTo(CANARY);
        assertThat(saved).isEmpty();
        form.keepPath("/api/governance/access-profiles");
        form.save();
        assertThat(saved.getFirst().place().path()).isEqualTo("/api/governance/access-profiles");
    }
}
