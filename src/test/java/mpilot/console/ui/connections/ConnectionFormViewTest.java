package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import mpilot.console.connection.ConnectionField;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.Credential;
import mpilot.console.connection.ProxySetting;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.Secrets;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What an operator sees of a connection that is entered, and where the keys lead. */
class ConnectionFormViewTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final List<SavedConnection> saved = new ArrayList<>();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger tested = new AtomicInteger();
    private ConnectionFormViewModel form;

    @BeforeEach
    void open() {
        form =
                new ConnectionFormViewModel(
                        SavedConnection.of("", ""),
                        ConnectionList.DEFAULT,
                        new EnteredSecrets(new Secrets(() -> null)),
                        ManualTasks.immediate(),
                        saved::add);
        stage.show(
                Theme.LIGHT,
                700,
                420,
                () ->
                        new StackPane(
                                new ConnectionFormView(
                                        form, tested::incrementAndGet, left::incrementAndGet)));
        stage.until("the cursor is in the name", () -> focused().equals("form-name"));
    }

    @Test
    void theTabKeyGoesThroughTheFieldsInTheirOrder() {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            order.add(focused());
            type(KeyCode.TAB);
        }
        assertThat(order)
                .containsExactly(
                        "form-name",
                        "form-url",
                        "form-path",
                        "form-environment",
                        "form-plain-http",
                        "form-page-size",
                        "form-credential-kind",
                        "form-token");
    }

    @Test
    void enterSavesAndEscapeLeaves() {
        set(ConnectionField.NAME, "Lab");
        set(ConnectionField.URL, "https://lab.example.com");
        type(KeyCode.ENTER);
        assertThat(saved).extracting(SavedConnection::name).containsExactly("Lab");
        type(KeyCode.ESCAPE);
        assertThat(left).hasValue(1);
    }

    @Test
    void whatIsWrongIsMarkedAtItsFieldWhichTheCursorGoesTo() {
        set(ConnectionField.NAME, "Lab");
        type(KeyCode.ENTER);
        assertThat(saved).isEmpty();
        assertThat(focused()).isEqualTo("form-url");
        assertThat(stage.text("#problem-url")).contains("URL");
        assertThat(isMarked("#form-url")).isTrue();
        assertThat(isMarked("#form-name")).isFalse();
        assertThat(stage.isShown("#problem-name")).isFalse();
        assertThat(stage.find("#form-url", TextField.class).getAccessibleHelp())
                .isEqualTo(stage.text("#problem-url"));
        set(ConnectionField.URL, "https://lab.example.com");
        assertThat(stage.isShown("#problem-url")).isFalse();
        assertThat(isMarked("#form-url")).isFalse();
    }

    @Test
    void aFaultBelowTheFoldIsScrolledTo() {
        set(ConnectionField.NAME, "Lab");
        set(ConnectionField.URL, "https://lab.example.com");
        set(ConnectionField.ANSWER_TIME, "soon");
        type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("form-answer-time");
        assertThat(stage.find("#form-scroll", ScrollPane.class).getVvalue()).isGreaterThan(0.5);
    }

    @Test
    void aTestOfWhatIsWrongGoesToTheFieldToo() {
        stage.fx(() -> stage.find("#form-test", Node.class).requestFocus());
        type(KeyCode.SPACE);
        assertThat(tested).hasValue(1);
        stage.fx(() -> form.forTest());
        stage.fx(() -> stage.find("#form-test", Node.class).requestFocus());
        type(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("form-name");
    }

    @ParameterizedTest
    @EnumSource(Credential.Kind.class)
    void onlyWhatTheKindOfTokenNeedsIsAsked(Credential.Kind kind) {
        stage.fx(() -> form.entered().kindProperty().set(kind));
        stage.settle();
        boolean typed = kind == Credential.Kind.SYSTEM_STORE || kind == Credential.Kind.SESSION;
        assertThat(stage.isShown("#form-token")).isEqualTo(typed);
        assertThat(stage.isShown("#form-credential")).isEqualTo(!typed);
    }

    @ParameterizedTest
    @EnumSource(ProxySetting.Mode.class)
    void aProxyIsAskedForOnlyWhereItIsNamed(ProxySetting.Mode mode) {
        stage.fx(() -> form.entered().proxyModeProperty().set(mode));
        stage.settle();
        boolean named = mode == ProxySetting.Mode.EXPLICIT;
        for (String field : List.of("host", "port", "user", "password")) {
            assertThat(stage.isShown("#form-proxy-" + field)).as(field).isEqualTo(named);
        }
    }

    @Test
    void aSecretIsNotShown() {
        stage.fx(() -> form.secrets().tokenProperty().set("sk-bf-canary"));
        stage.settle();
        assertThat(stage.texts("#connection-form").toString()).doesNotContain("canary");
    }

    private void set(ConnectionField field, String text) {
        stage.fx(() -> form.entered().text(field).set(text));
        stage.settle();
    }

    private void type(KeyCode key) {
        stage.robot().type(key);
        stage.settle();
    }

    private String focused() {
        return stage.fx(() -> {
            Node owner =
                    stage.robot().lookup("#connection-form").query().getScene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }

    private boolean isMarked(String selector) {
        return stage.fx(() ->
                stage.find(selector, Node.class)
                        .getPseudoClassStates()
                        .contains(Styles.STATE_DANGER));
    }
}
