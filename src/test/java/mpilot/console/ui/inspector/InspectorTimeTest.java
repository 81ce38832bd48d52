package mpilot.console.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualClock;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.PassingTime;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;

/** The inspector while time passes: its words keep up, and everything else stays. */
class InspectorTimeTest {
    private static final AccessProfile HOURLY =
            ProfileFixtures.profile(
                    "{'id': 1, 'name': 'Hourly', 'budgets': [{'id': 'b', 'max_limit': 9,"
                            + " 'current_usage': 1, 'reset_duration': '1h', 'last_reset':"
                            + " '2026-11-23T11:05:30Z'}], 'rate_limit': {'token_max_limit': 5}}");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final ManualTasks tasks = new ManualTasks();
    private final ManualClock clock = new ManualClock(tasks);
    private final PassingTime time = new PassingTime(tasks.runner(), clock);
    private final SimpleObjectProperty<AccessProfile> selected = new SimpleObjectProperty<>();

    private void show() {
        InspectorViewModel viewModel =
                new InspectorViewModel(
                        selected,
                        new InspectedAlone(() -> selected.set(null)),
                        ManualTasks.immediate(),
                        time);
        stage.show(Theme.LIGHT, 460, 990, () -> new InspectorView(viewModel));
        stage.fx(() -> {
            selected.set(HOURLY);
            time.start();
        });
        WholeInspector.await(stage);
    }

    private void pass(Duration length) {
        stage.fx(() -> clock.pass(length));
        WholeInspector.await(stage);
    }

    @Test
    void theTimeLeftPassesAndSectionsThatSayTheSameStay() {
        show();
        assertThat(stage.texts("#budgets")).contains("2026-11-23 12:05:30 UTC (in 5 min)");
        Node budgets = stage.find("#budgets", Node.class);
        Node rates = stage.find("#rate-limits", Node.class);
        Node access = stage.find("#access-check", Node.class);
        pass(Duration.ofMinutes(2));
        assertThat(stage.texts("#budgets")).contains("2026-11-23 12:05:30 UTC (in 3 min)");
        assertThat(stage.find("#budgets", Node.class)).isNotSameAs(budgets);
        assertThat(stage.find("#rate-limits", Node.class)).isSameAs(rates);
        assertThat(stage.find("#access-check", Node.class)).isSameAs(access);
    }

    @Test
    void theFocusStaysWhereItWas() {
        show();
        stage.fx(() -> stage.find("#budgets .card .copyable", Node.class).requestFocus());
        String before = focused();
        pass(Duration.ofMinutes(1));
        assertThat(focused()).isEqualTo(before).isNotEqualTo("none");
        assertThat(stage.find("#budgets", Node.class).isFocusWithin()).isTrue();
    }

    private String focused() {
        Node owner = stage.find("#budgets", Node.class).getScene().getFocusOwner();
        return owner == null
                ? "none"
                : owner.getClass().getSimpleName() + owner.getAccessibleText();
    }
}
