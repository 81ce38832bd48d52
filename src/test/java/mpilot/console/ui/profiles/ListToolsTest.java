package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.text.Text;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The buttons above the list. */
class ListToolsTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();
    @TempDir private Path directory;

    @Test
    void howOftenTheListRefreshesItselfStandsOnTheButton() {
        ProfilesPlace place =
                stage.fx(() ->
                        Lists.place(
                                Lists.of(
                                        new FakeSource(ProfileFixtures.profiles(3)),
                                        ManualTasks.immediate()),
                                new ManualTasks().runner(),
                                directory));
        stage.show(() -> new ProfilesView(place));
        assertThat(words()).as("off").isEmpty();
        stage.fx(() -> place.refresh().next());
        stage.settle();
        assertThat(words()).containsExactly("5 s");
    }

    private List<String> words() {
        return stage.fx(() -> {
            Set<Node> texts = stage.find("#auto-refresh", Node.class).lookupAll(".label > .text");
            return texts.stream()
                    .map(Text.class::cast)
                    .map(Text::getText)
                    .filter(text -> !text.isEmpty())
                    .toList();
        });
    }
}
