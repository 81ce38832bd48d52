package mpilot.console.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.Limit;
import mpilot.console.task.ManualClock;
import mpilot.console.task.ManualTasks;
import mpilot.console.task.PassingTime;
import mpilot.console.ui.fleet.FleetViewModel;
import mpilot.console.ui.saving.SaveState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class AgendaViewModelTest {
    @TempDir private Path directory;

    private final FakeSource source = AgendaFixture.source();
    private final ManualTasks tasks = new ManualTasks();
    private final ManualClock clock = new ManualClock(tasks);
    private final PassingTime time = new PassingTime(tasks.runner(), clock);
    private final FleetViewModel fleet = new FleetViewModel(source, tasks.runner(), clock);
    private final List<String> opened = new ArrayList<>();
    private final AgendaViewModel agenda =
            new AgendaViewModel(
                    fleet,
                    (profile, pointer) -> opened.add(profile.id() + " " + pointer),
                    "https://gateway.example.com",
                    tasks.runner(),
                    time);

    @Test
    void resetsStandUnderTheirDayTheSoonestFirst() {
        open();
        assertThat(lines())
                .containsExactly(
                        "Monday, November 23, 2026 | 2 resets",
                        "1:30\u202fPM in 30 min | A\\u202Ent | Tokens of provider openai (hourly) |"
                                + " frees 5 tokens of 5 tokens; requests pass again",
                        "1:45\u202fPM in 45 min | A\\u202Ent | Requests of provider openai"
                                + " (hourly) | frees up to 7 requests; the use is not reported",
                        "Tuesday, November 24, 2026 | 1 reset",
                        "1:00\u202fAM in 12 h | Zebra | Budget of the whole profile (daily) |"
                                + " frees $4 of $9");
        assertThat(agenda.summaryProperty().getValue())
                .isEqualTo("3 resets ahead. 1 window has elapsed and awaits its reset.");
    }

    @Test
    void aResetIsToldExactlyInUtcAndHere() {
        open();
        AgendaRow.Entry last = (AgendaRow.Entry) agenda.rowsProperty().get().getLast();
        assertThat(last.exactly())
                .isEqualTo("2026-11-24 00:00:00 UTC\nNov 24, 2026, 1:00\u202fAM here");
    }

    @Test
    void timePassesAndWhatWasResetIsNoLongerAhead() {
        open();
        agenda.analysis().setShown(true);
        time.start();
        clock.pass(Duration.ofMinutes(1));
        assertThat(lines().get(1)).startsWith("1:30\u202fPM in 29 min");
        clock.pass(Duration.ofSeconds(28 * 60 + 15));
        assertThat(lines().get(1)).as("second by second").startsWith("1:30\u202fPM in 45 s");
        clock.pass(Duration.ofMinutes(1));
        tasks.settle();
        assertThat(lines()).hasSize(4).noneMatch(line -> line.startsWith("1:30"));
        assertThat(agenda.summaryProperty().getValue())
                .isEqualTo("2 resets ahead. 2 windows have elapsed and await their reset.");
    }

    @Test
    void whatIsNotSeenIsLookedAtAnewOnceItIs() {
        open();
        time.start();
        clock.pass(Duration.ofMinutes(31));
        tasks.settle();
        assertThat(lines()).hasSize(5);
        agenda.analysis().setShown(true);
        tasks.settle();
        assertThat(lines()).hasSize(4);
    }

    @Test
    void aKindIsListedAlone() {
        open();
        assertThat(agenda.countProperty(null).getValue()).isEqualTo(3);
        assertThat(agenda.countProperty(Limit.Unit.USD).getValue()).isOne();
        agenda.unitProperty().set(Limit.Unit.USD);
        tasks.settle();
        assertThat(lines()).hasSize(2).last().asString().contains("Zebra");
    }

    @Test
    void aSearchFindsProfilesAndProvidersAndLeavesNoDayEmpty() {
        open();
        search("ZEB");
        assertThat(lines()).hasSize(2).first().asString().startsWith("Tuesday");
        search("OpenAI");
        assertThat(lines()).hasSize(3).first().asString().startsWith("Monday");
        search("nobody");
        assertThat(lines()).isEmpty();
        assertThat(agenda.noteProperty().getValue()).isEqualTo("No reset ahead");
    }

    @Test
    void aResetOpensItsProfileAtTheLimitAndADayNothing() {
        open();
        agenda.selectedProperty().set(agenda.rowsProperty().get().getFirst());
        agenda.openSelected();
        assertThat(opened).isEmpty();
        agenda.selectedProperty().set(agenda.rowsProperty().get().get(1));
        assertThat(opened).containsExactly("2 /provider_configs/0/rate_limit");
        agenda.openSelected();
        assertThat(opened).hasSize(2);
    }

    @Test
    void theCalendarHasWhatIsListed() throws IOException {
        open();
        search("zebra");
        assertThat(agenda.calendarName()).isEqualTo("resets-2026-11-23.ics");
        Path file = directory.resolve("r.ics");
        Files.writeString(file, "before");
        agenda.save(file);
        assertThat(agenda.savingProperty().get()).isEqualTo(new SaveState.Running());
        assertThat(file).hasContent("before");
        tasks.settle();
        assertThat(agenda.savingProperty().get())
                .isEqualTo(new SaveState.Done("1 reset saved to " + file));
        assertThat(Files.readString(file))
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART:20261124T000000Z", "Zebra")
                .doesNotContain("openai", "gateway.example.com");
        search("");
        assertThat(agenda.savingProperty().get()).isEqualTo(new SaveState.Ready());
    }

    @Test
    void aCalendarThatCannotBeWrittenIsSaidSo() {
        open();
        agenda.save(directory.resolve("none").resolve("r.ics"));
        tasks.settle();
        assertThat(agenda.savingProperty().get())
                .isInstanceOfSatisfying(
                        SaveState.Failed.class,
                        failed ->
                                assertThat(failed.sentence())
                                        .contains("r.ics")
                                        .endsWith("Choose another place, or make room."));
    }

    @Test
    void theSelectedResetStaysSoWhenProfilesAreLoadedAnew() {
        open();
        agenda.selectedProperty().set(agenda.rowsProperty().get().getLast());
        fleet.reload();
        tasks.settle();
        assertThat(agenda.selectedProperty().get())
                .isEqualTo(agenda.rowsProperty().get().getLast());
        source.setProfiles(ProfileFixtures.profiles(0));
        fleet.reload();
        tasks.settle();
        assertThat(agenda.selectedProperty().get()).isNull();
        assertThat(agenda.summaryProperty().getValue()).isEqualTo("No reset ahead.");
    }

    private void open() {
        agenda.open();
        tasks.settle();
    }

    private void search(String text) {
        agenda.searchProperty().set(text);
        tasks.settle();
    }

    private List<String> lines() {
        return agenda.rowsProperty().get().stream()
                .map(row ->
                        switch (row) {
                            case AgendaRow.Day day -> day.when() + " | " + day.profile();
                            case AgendaRow.Entry entry ->
                                    entry.when()
                                            + " "
                                            + entry.ahead(agenda.now())
                                            + " | "
                                            + String.join(
                                                    " | ",
                                                    entry.profile(),
                                                    entry.limit(),
                                                    entry.freed());
                        })
                .toList();
    }
}
