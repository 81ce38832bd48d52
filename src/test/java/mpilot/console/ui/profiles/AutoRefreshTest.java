package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;

class AutoRefreshTest {
    private final ManualTasks tasks = new ManualTasks();
    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(30));
    private final ProfilesViewModel list = Lists.of(source, tasks.runner());
    private Duration passed = Duration.ZERO;
    private final InstantSource clock = () -> ProfileFixtures.NOW.plus(passed);
    private final AutoRefresh refresh = new AutoRefresh(list, tasks.runner(), clock);

    @BeforeEach
    void firstPage() {
        list.refresh();
        pass(0);
    }

    /** Lets seconds pass, each with the work that is due. */
    private void pass(int seconds) {
        tasks.runAll();
        for (int i = 0; i < seconds * 2 + 1; i++) {
            Duration step = i == 0 ? Duration.ZERO : Duration.ofMillis(500);
            passed = passed.plus(step);
            tasks.pass(step);
            tasks.runAll();
        }
    }

    private int asked() {
        return source.asked().size();
    }

    @Test
    void atFirstItAsksNothing() {
        pass(600);
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void itAsksForTheSamePageAgainAndAgain() {
        list.showNext();
        pass(0);
        refresh.everyProperty().set(AutoRefresh.Every.FIVE_SECONDS);
        pass(18);
        assertThat(asked()).isEqualTo(5);
        assertThat(source.lastAsked().offset()).isEqualTo(25);
        refresh.everyProperty().set(AutoRefresh.Every.OFF);
        pass(60);
        assertThat(asked()).isEqualTo(5);
    }

    @Test
    void oneLookEndsBeforeTheNextBegins() {
        refresh.everyProperty().set(AutoRefresh.Every.FIVE_SECONDS);
        tasks.pass(Duration.ofSeconds(5));
        tasks.runAll();
        tasks.pass(Duration.ofMinutes(1));
        int before = asked();
        assertThat(tasks.waiting()).isLessThanOrEqualTo(1);
        tasks.runAll();
        assertThat(asked()).isLessThanOrEqualTo(before + 1);
    }

    @Test
    void itPausesWhileNobodySeesTheList() {
        refresh.everyProperty().set(AutoRefresh.Every.FIVE_SECONDS);
        refresh.setSeen(false);
        pass(120);
        assertThat(asked()).isEqualTo(1);
        refresh.setSeen(true);
        pass(1);
        assertThat(asked()).as("it was due while nobody saw the list").isEqualTo(2);
        pass(6);
        assertThat(asked()).isEqualTo(3);
    }

    @Test
    void aListThatIsOftenOutOfSightIsRenewedAsOftenAsOneThatIsSeen() {
        refresh.everyProperty().set(AutoRefresh.Every.THIRTY_SECONDS);
        for (int i = 0; i < 7; i++) {
            refresh.setSeen(false);
            pass(5);
            refresh.setSeen(true);
            pass(5);
        }
        assertThat(asked()).isEqualTo(3);
    }

    @Test
    void aClockThatIsSetBackDelaysNothing() {
        refresh.everyProperty().set(AutoRefresh.Every.FIVE_SECONDS);
        refresh.setSeen(false);
        passed = Duration.ofHours(-1);
        refresh.setSeen(true);
        pass(6);
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void aGatewayThatFailsIsAskedLessOftenAndNeverLessThanEveryFiveMinutes() {
        refresh.everyProperty().set(AutoRefresh.Every.FIVE_SECONDS);
        source.fail(
                new GatewayFailure.NotReached(
                        FailureKind.CONNECTION_REFUSED, "https://g", "refused.", "Check."));
        pass(60);
        assertThat(asked()).as("after 5, 15 and 35 s").isEqualTo(4);
        pass(3600);
        int before = asked();
        pass(3000);
        assertThat(asked() - before).isBetween(9, 10);
        source.fail(null);
        pass(310);
        before = asked();
        pass(18);
        assertThat(asked() - before).as("it works again").isGreaterThanOrEqualTo(3);
    }
}
