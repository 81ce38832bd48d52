package mpilot.console.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.value.ObservableValue;

import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;

import java.util.List;

class NarrowedListTest {
    private final ManualTasks tasks = new ManualTasks();
    private final NarrowedList<String> list = new NarrowedList<>(tasks.runner(), row -> row);

    @Test
    void thatThereIsNothingIsSaidOnceItIsKnown() {
        ObservableValue<String> note = list.note("No reset ahead");
        assertThat(note.getValue()).isEmpty();
        list.narrow(List::of);
        assertThat(note.getValue()).as("while it is worked out").isEmpty();
        tasks.runAll();
        assertThat(note.getValue()).isEqualTo("No reset ahead");
    }
}
