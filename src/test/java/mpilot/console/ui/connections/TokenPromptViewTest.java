package mpilot.console.ui.connections;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.TokenSource;
import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The dialog in which a token is entered, by keyboard. */
class TokenPromptViewTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final List<String> entered = new ArrayList<>();
    private final AtomicInteger left = new AtomicInteger();

    @BeforeEach
    void open() {
        Connection connection =
                new Connection(
                        "Prod\u202euction",
                        GatewayEndpoint.of("https://gateway.example.com"),
                        Environment.PRODUCTION,
                        TokenSource.NONE);
        TokenPromptViewModel prompt =
                new TokenPromptViewModel(connection, token -> entered.add(reveal(token)));
        stage.show(() -> new StackPane(new TokenPromptView(prompt, left::incrementAndGet)));
        stage.fx(() -> stage.find("#token-field", PasswordField.class).requestFocus());
    }

    private static String reveal(BearerToken token) {
        return token.reveal();
    }

    @Test
    void itSaysWhoseTokenAndWhereItGoes() {
        assertThat(stage.texts("#token-prompt"))
                .anyMatch(text -> text.contains("Prod\\u202Euction"))
                .anyMatch(text -> text.contains("https://gateway.example.com"));
        assertThat(stage.isShown("#token-problem")).isFalse();
    }

    @Test
    void enterUsesWhatWasTypedWithoutShowingIt() {
        stage.robot().write(" sk-bf-1", 0);
        assertThat(stage.texts("#token-prompt").toString()).doesNotContain("sk-bf-1");
        type(KeyCode.ENTER);
        assertThat(entered).containsExactly("sk-bf-1");
        assertThat(stage.find("#token-field", PasswordField.class).getText()).isEmpty();
    }

    @Test
    void whatCanBeNoTokenIsToldWithoutRepeatingItUntilItIsChanged() {
        stage.robot().write("a b", 0);
        type(KeyCode.ENTER);
        assertThat(entered).isEmpty();
        assertThat(stage.text("#token-problem")).isNotEmpty().doesNotContain("a b");
        stage.robot().write("c", 0);
        stage.settle();
        assertThat(stage.isShown("#token-problem")).isFalse();
    }

    @Test
    void escapeLeavesItWithoutAToken() {
        stage.robot().write("abc", 0);
        type(KeyCode.ESCAPE);
        assertThat(left).hasValue(1);
        assertThat(entered).isEmpty();
    }

    private void type(KeyCode key) {
        stage.robot().type(key);
        stage.settle();
    }
}
