package mpilot.console.ui.inspector;

import static mpilot.console.gateway.ProfileFixtures.profile;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.JsonPlace;
import mpilot.console.task.ManualClock;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.PassingTime;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class InspectorViewModelTest {
    private final ManualTasks tasks = new ManualTasks();
    private final ManualClock clock = new ManualClock(tasks);
    private final PassingTime time = new PassingTime(tasks.runner(), clock);
    private final SimpleObjectProperty<AccessProfile> selected = new SimpleObjectProperty<>();
    private final InspectorViewModel inspector =
            new InspectorViewModel(
                    selected, new InspectedAlone(() -> selected.set(null)), tasks.runner(), time);

    @Test
    void withNothingSelectedThereIsNothing() {
        assertThat(inspector.detailsProperty().get()).isNull();
        assertThat(inspector.isWorking()).isFalse();
    }

    @Test
    void theDetailsAreWorkedOutInTheBackground() {
        selected.set(profile(1, "one"));
        assertThat(inspector.isWorking()).isTrue();
        assertThat(inspector.detailsProperty().get()).isNull();
        tasks.runAll();
        assertThat(inspector.detailsProperty().get().profile().name()).isEqualTo("one");
        assertThat(inspector.isWorking()).isFalse();
    }

    @Test
    void theDetailsBeforeStayUntilTheNewOnesAreThere() {
        selected.set(profile(1, "one"));
        tasks.runAll();
        selected.set(profile(2, "two"));
        assertThat(inspector.detailsProperty().get().profile().name()).isEqualTo("one");
        tasks.runAll();
        assertThat(inspector.detailsProperty().get().profile().name()).isEqualTo("two");
    }

    @Test
    void timeLeftPassesAndAnEndedWindowIsToldAsSuch() {
        AccessProfile hourly =
                profile(
                        "{'id': 1, 'name': 'a', 'budgets': [{'max_limit': 9, 'current_usage': 1,"
                                + " 'reset_duration': '1h', 'last_reset':"
                                + " '2026-11-23T11:03:30Z'}]}");
        selected.set(hourly);
        tasks.runAll();
        time.start();
        assertThat(nextReset()).isEqualTo("2026-11-23 12:03:30 UTC (in 3 min)");
        passed(Duration.ofMinutes(1));
        assertThat(nextReset()).endsWith("(in 2 min)");
        passed(Duration.ofSeconds(110));
        assertThat(nextReset()).as("second by second").endsWith("(in 40 s)");
        passed(Duration.ofSeconds(41));
        assertThat(inspector.detailsProperty().get().budgets().getFirst().facts())
                .extracting(Fact::name)
                .contains("Window ended")
                .doesNotContain("Next reset");
        time.stop();
        ProfileDetails told = inspector.detailsProperty().get();
        passed(Duration.ofMinutes(5));
        assertThat(inspector.detailsProperty().get()).as("unseen").isSameAs(told);
    }

    private void passed(Duration length) {
        for (long second = 0; second < length.toSeconds(); second++) {
            clock.pass(Duration.ofSeconds(1));
            tasks.runAll();
        }
    }

    private String nextReset() {
        return inspector.detailsProperty().get().budgets().getFirst().facts().stream()
                .filter(fact -> fact.name().equals("Next reset"))
                .map(Fact::value)
                .findFirst()
                .orElse("");
    }

    @Test
    void theLastSelectionWins() {
        selected.set(profile(1, "one"));
        selected.set(profile(2, "two"));
        tasks.runLast();
        tasks.runAll();
        assertThat(inspector.detailsProperty().get().profile().name()).isEqualTo("two");
        assertThat(inspector.isWorking()).isFalse();
    }

    @Test
    void closingTakesTheSelectionBackAndTheDetailsAway() {
        selected.set(profile(1, "one"));
        tasks.runAll();
        inspector.close();
        assertThat(selected.get()).isNull();
        assertThat(inspector.detailsProperty().get()).isNull();
    }

    @Test
    void detailsThatComeAfterClosingAreDropped() {
        selected.set(profile(1, "one"));
        inspector.close();
        tasks.runAll();
        assertThat(inspector.detailsProperty().get()).isNull();
        assertThat(inspector.isWorking()).isFalse();
    }

    @Test
    void aFieldIsAskedForAgainThoughItIsTheSame() {
        List<String> asked = new ArrayList<>();
        inspector.fieldProperty().subscribe((_, field) -> asked.add(field.pointer()));
        inspector.showField("/budgets/0");
        inspector.showField("/budgets/0");
        assertThat(asked).containsExactly("/budgets/0", "/budgets/0");
    }

    @Test
    void aFieldThatIsAskedForIsMarkedInTheJson() {
        selected.set(
                profile("{'id': 1, 'name': 'a', 'budgets': [{'max_limit': 5}, {'max_limit': 7}]}"));
        tasks.runAll();
        inspector.showField("/budgets/1/max_limit");
        tasks.runAll();
        JsonPlace place = inspector.json().markedProperty().get();
        assertThat(inspector.json().textProperty().get().substring(place.start(), place.end()))
                .isEqualTo("\"max_limit\" : 7");
    }

    @Test
    void theJsonIsThatOfTheDetails() {
        selected.set(profile(1, "one"));
        tasks.runAll();
        assertThat(inspector.json().textProperty().get())
                .isEqualTo(inspector.detailsProperty().get().json())
                .contains("one");
    }

    @Test
    void withoutANeighbourNoStepIsTaken() {
        selected.set(profile(1, "one"));
        tasks.runAll();
        inspector.showNeighbour(1);
        assertThat(inspector.isStepping()).isFalse();
        assertThat(selected.get().name()).isEqualTo("one");
    }
}
