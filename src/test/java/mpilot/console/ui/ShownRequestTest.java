package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.profiles.Lists;
import mpilot.console.ui.profiles.ProfilesViewModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

/** What “Copy as curl” copies: the request whose answer is on the screen, without its token. */
class ShownRequestTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final ManualTasks tasks = new ManualTasks();
    private final ProfilesViewModel list =
            Lists.of(new FakeSource(ProfileFixtures.profiles(240)), tasks.runner());
    private final ShownRequest request =
            new ShownRequest(list, GatewayEndpoint.of("https://gateway.example.com/ai"));

    private final Label from = new Label();

    private void show(ProfileQuery query) {
        list.show(query);
        tasks.settle();
    }

    @Test
    void beforeAnAnswerItIsWhatWasAsked() {
        list.show(ProfileQuery.ALL);
        assertThat(request.asCurl())
                .contains("'https://gateway.example.com/ai/api/access-profiles'");
    }

    @Test
    void itIsThePageThatIsShownByTheLimitThatTheGatewayUsed() {
        show(ProfileQuery.ALL);
        list.showPage(3);
        tasks.settle();
        assertThat(request.asCurl()).contains("?limit=25&offset=50'");
    }

    @Test
    void itHasTheFilterAsItWasSent() {
        show(new ProfileQuery(null, null, "profile 1'7", List.of("prod"), true));
        assertThat(request.asCurl())
                .contains("search=profile%201%277", "tags=prod", "is_active=true");
    }

    @Test
    void aTokenIsNamedAndNeverWrittenAndAllIsOnTheClipboard() {
        show(ProfileQuery.ALL);
        stage.show(() -> from);
        stage.fx(() -> request.copyCommand(copy -> copy.put(from)).run());
        assertThat(stage.clipboard())
                .isEqualTo(request.asCurl())
                .startsWith("curl ")
                .contains("Authorization: Bearer $MPILOT_TOKEN");
    }
}
