package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.view.ListLayout;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How often the list asks the gateway by itself, as it was left. */
class ProfilesPlaceTest {
    @TempDir private Path directory;

    private final ManualTasks tasks = new ManualTasks();

    private ProfilesPlace open() {
        var source = new FakeSource(ProfileFixtures.profiles(30));
        ProfilesPlace place =
                Lists.place(Lists.of(source, tasks.runner()), tasks.runner(), directory);
        place.open(ProfileQuery.ALL);
        tasks.runAll();
        return place;
    }

    @Test
    void whatIsChosenStaysChosen() {
        ProfilesPlace place = open();
        assertThat(place.refresh().everyProperty().get()).isEqualTo(AutoRefresh.Every.OFF);
        place.refresh().everyProperty().set(AutoRefresh.Every.THIRTY_SECONDS);
        keep();
        assertThat(open().refresh().everyProperty().get())
                .isEqualTo(AutoRefresh.Every.THIRTY_SECONDS);
    }

    @ParameterizedTest(name = "{0} s: {1}")
    @CsvSource({
        "-5, OFF",
        "0, OFF",
        "5, FIVE_SECONDS",
        "7, OFF",
        "300, FIVE_MINUTES",
        "2147483647, OFF"
    })
    void settingsThatSayNoneOfTheChoicesSayOff(int seconds, AutoRefresh.Every every) {
        Lists.kept(tasks.runner(), directory)
                .setLayout(new ListLayout("", List.of(), List.of(), 25, seconds));
        keep();
        assertThat(open().refresh().everyProperty().get()).isEqualTo(every);
    }

    private void keep() {
        tasks.pass(Duration.ofSeconds(1));
        tasks.runAll();
    }
}
