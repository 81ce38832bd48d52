package mpilot.console.ui.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class RunningTasksTest {
    private final RunningTasks tasks = new RunningTasks();

    private static RunningTask loading(String id, long done, long total) {
        return RunningTask.counting(id, "Load", done, total, () -> {});
    }

    private List<String> shown() {
        return tasks.allProperty().get().stream()
                .map(task -> task.id() + ": " + task.detail())
                .toList();
    }

    @Test
    void aTaskKeepsItsPlaceWhileItGoesOn() {
        tasks.show(loading("a", 0, 0));
        tasks.show(loading("b", 1, 4));
        tasks.show(loading("a", 1000, 2000));
        assertThat(shown()).containsExactly("a: 1,000 of 2,000", "b: 1 of 4");
        assertThat(tasks.part()).isCloseTo(0.375, within(0.001));
    }

    @Test
    void howFarAllAreIsUnknownWhileItIsOfOne() {
        tasks.show(loading("a", 0, 0));
        tasks.show(RunningTask.partly("b", "Look", 0.5, () -> {}));
        assertThat(shown()).containsExactly("a: ", "b: 50% done");
        assertThat(tasks.part()).isNegative();
    }

    @Test
    void oneThatIsOverIsGone() {
        tasks.show(loading("a", 1, 2));
        tasks.end("b");
        assertThat(shown()).hasSize(1);
        tasks.end("a");
        assertThat(shown()).isEmpty();
        assertThat(tasks.part()).isEqualTo(1);
    }
}
