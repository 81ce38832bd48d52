package mpilot.console.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.PassingTime;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

class InspectorAheadTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final ManualTasks tasks = new ManualTasks();
    private final SimpleObjectProperty<AccessProfile> selected = new SimpleObjectProperty<>();
    private final List<AccessProfile> built = new ArrayList<>();

    private InspectorAhead ahead() {
        return stage.fx(() -> {
            Theme.LIGHT.apply();
            InspectorViewModel viewModel =
                    new InspectorViewModel(
                            selected,
                            new InspectedAlone(() -> {}),
                            tasks.runner(),
                            new PassingTime(
                                    tasks.runner(), InstantSource.fixed(ProfileFixtures.NOW)));
            return new InspectorAhead(selected, viewModel, tasks.runner());
        });
    }

    private void pass(int millis) {
        stage.fx(() -> {
            tasks.pass(Duration.ofMillis(millis));
            tasks.runAll();
        });
    }

    @Test
    void theFirstFewAreBuiltOneAfterAnotherAndThenThereIsNothingLeft() {
        selected.subscribe(profile -> {
            if (profile != null) {
                built.add(profile);
            }
        });
        InspectorAhead ahead = ahead();
        List<AccessProfile> profiles = ProfileFixtures.profiles(5);
        List<String> done = new ArrayList<>();
        stage.fx(() -> ahead.begin(profiles, () -> done.add("done")));
        pass(0);
        assertThat(built).containsExactly(profiles.getFirst());
        assertThat(done).isEmpty();
        for (int i = 0; i < 60; i++) {
            pass(100);
        }
        assertThat(built).isEqualTo(profiles.subList(0, 2));
        assertThat(selected.get()).isNull();
        assertThat(done).containsExactly("done");
    }

    @Test
    void stoppedItBuildsNoMore() {
        InspectorAhead ahead = ahead();
        stage.fx(() -> ahead.begin(ProfileFixtures.profiles(5), () -> {}));
        pass(100);
        stage.fx(ahead::stop);
        assertThat(selected.get()).isNull();
        pass(1000);
        assertThat(tasks.waiting()).isZero();
        assertThat(selected.get()).isNull();
    }
}
