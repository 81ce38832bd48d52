package mpilot.console.ui.connections;

import static mpilot.console.gateway.ProfileFixtures.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.StackPane;

import mpilot.console.connection.TokenFacts;
import mpilot.console.gateway.BearerToken;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.InstantSource;

/** What an operator sees of the token in use. */
class TokenViewTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final TokenStatus token =
            new TokenStatus(ManualTasks.immediate(), InstantSource.fixed(NOW));

    private void show() {
        stage.show(() -> new StackPane(new TokenView(token, () -> {}, () -> {})));
    }

    @Test
    void whatIsReadFromATokenIsNeverCalledVerified() {
        token.used(TokenFacts.of(BearerToken.of("sk-bf-00c0ffee00c0ffee")));
        show();
        assertThat(stage.texts("#token-dialog"))
                .anyMatch(text -> text.contains("sk-bf-"))
                .anyMatch(text -> text.startsWith("Read from the token, not verified"))
                .noneMatch(text -> text.contains("00c0ffee00c0ffee"));
    }

    @Test
    void whereNoTokenWasSentNothingIsSaidToBeReadFromIt() {
        show();
        assertThat(stage.texts("#token-dialog"))
                .contains("No token was sent.")
                .noneMatch(text -> text.contains("verified"));
    }
}
