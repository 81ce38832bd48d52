package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.filter.FilterKey;
import mpilot.console.fleet.filter.Term;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.profiles.filter.ActiveFilter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** What is asked, and when. */
class ProfilesViewModelTest {
    private final ManualTasks tasks = new ManualTasks();
    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(240));
    private final ProfilesViewModel viewModel = Lists.of(source, tasks.runner());

    @BeforeEach
    void firstPage() {
        viewModel.refresh();
        answer();
    }

    private void answer() {
        tasks.pass(Duration.ZERO);
        tasks.runAll();
    }

    private List<String> names() {
        return viewModel.rowsProperty().get().stream().map(ProfileRow::name).toList();
    }

    private String coverage() {
        return viewModel.pageProperty().get().coverage();
    }

    @Test
    void theFirstQuestionIsForTheFirstPageOfAll() {
        assertThat(source.asked()).containsExactly(new ProfileQuery(25, 0, null, List.of(), null));
        assertThat(names()).hasSize(25).startsWith("Profile 1").endsWith("Profile 25");
        assertThat(coverage()).isEqualTo("1–25 of 240 visible to you");
        assertThat(viewModel.stateProperty().get()).isInstanceOf(ListState.Shown.class);
        assertThat(viewModel.loadingProperty().get()).isFalse();
    }

    @Test
    void typingAsksOnceThePauseIsOver() {
        for (String typed : List.of("P", "Pr", "Profile 24")) {
            viewModel.filter().textProperty().set(typed);
            tasks.pass(Duration.ofMillis(100));
            assertThat(tasks.waiting()).isZero();
        }
        assertThat(viewModel.loadingProperty().get()).isTrue();
        tasks.pass(Duration.ofMillis(50));
        tasks.runAll();
        assertThat(source.asked()).hasSize(2);
        assertThat(source.lastAsked().search()).isEqualTo("Profile 24");
        assertThat(names()).containsExactly("Profile 24", "Profile 240");
    }

    @Test
    void enterAsksWithoutThePauseAndOnlyOnce() {
        viewModel.filter().textProperty().set("Profile 7");
        viewModel.searchNow();
        answer();
        tasks.pass(Duration.ofSeconds(1));
        tasks.runAll();
        assertThat(source.asked()).hasSize(2);
        assertThat(source.lastAsked().search()).isEqualTo("Profile 7");
    }

    @Test
    void spacesAroundTheSearchAskNothing() {
        viewModel.filter().textProperty().set("  ");
        tasks.pass(Duration.ofSeconds(1));
        assertThat(tasks.waiting()).isZero();
        assertThat(viewModel.filter().isFiltered()).isFalse();
    }

    @Test
    void theLatestQuestionWinsThoughAnEarlierOneIsAnsweredLater() {
        viewModel.filter().textProperty().set("Profile 1");
        tasks.pass(Duration.ofMillis(200));
        viewModel.filter().textProperty().set("Profile 22");
        tasks.pass(Duration.ofMillis(200));
        assertThat(tasks.waiting()).isEqualTo(2);
        tasks.runLast();
        assertThat(names()).startsWith("Profile 22");
        tasks.runAll();
        assertThat(names()).startsWith("Profile 22");
        assertThat(viewModel.loadingProperty().get()).isFalse();
    }

    @Test
    void theRowsBeforeStayUntilTheAnswer() {
        viewModel.filter().textProperty().set("Profile 24");
        tasks.pass(Duration.ofMillis(200));
        assertThat(names()).hasSize(25);
        assertThat(viewModel.shown().query()).isEqualTo(ProfileQuery.ALL);
        tasks.runAll();
        assertThat(viewModel.shown().query().search()).isEqualTo("Profile 24");
    }

    @Test
    void everyFilterGoesBackToTheFirstPage() {
        source.setProfiles(
                LongStream.rangeClosed(1, 240)
                        .mapToObj(id ->
                                ProfileFixtures.profile(
                                        "{'id': %d, 'name': 'Profile', 'is_active': true, 'tags': ['prod']}"
                                                .formatted(id)))
                        .toList());
        List<Runnable> filters =
                List.of(
                        () -> viewModel.filter().addTag("prod"),
                        () -> viewModel.filter().remove(Term.word(FilterKey.TAG, "prod")),
                        () -> viewModel.filter().activeProperty().set(ActiveFilter.ACTIVE),
                        () -> viewModel.filter().activeProperty().set(ActiveFilter.ALL),
                        () -> viewModel.pageSizeProperty().set(50),
                        () -> viewModel.filter().textProperty().set("Profile"));
        for (Runnable filter : filters) {
            viewModel.showPage(3);
            answer();
            assertThat(source.lastAsked().offset()).isPositive();
            filter.run();
            tasks.pass(Duration.ofMillis(200));
            tasks.runAll();
            assertThat(source.lastAsked().offset()).isZero();
        }
    }

    @Test
    void statusIsSentAsIsActive() {
        viewModel.filter().activeProperty().set(ActiveFilter.ACTIVE);
        answer();
        assertThat(source.lastAsked().isActive()).isTrue();
        viewModel.filter().activeProperty().set(ActiveFilter.INACTIVE);
        answer();
        assertThat(source.lastAsked().isActive()).isFalse();
        viewModel.filter().activeProperty().set(ActiveFilter.ALL);
        answer();
        assertThat(source.lastAsked().isActive()).isNull();
    }

    @ParameterizedTest(name = "“{0}” adds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "prod             | prod",
                "'  prod  '       | prod",
                "prod,eu          | prod;eu",
                "prod, eu ,, eu   | prod;eu",
                "'prod\neu'       | prod;eu",
                "team:a b         | team:a b",
                "🔥 hot           | 🔥 hot",
                "' , '            | ''",
                "''               | ''"
            })
    void tagsAreAddedOneByOneAndOnce(String typed, String added) {
        viewModel.filter().addTag(typed);
        assertThat(String.join(";", viewModel.filter().tags())).isEqualTo(added);
        answer();
        assertThat(source.asked()).hasSize(added.isEmpty() ? 1 : 2);
        viewModel.filter().addTag(typed);
        assertThat(String.join(";", viewModel.filter().tags())).isEqualTo(added);
        tasks.pass(Duration.ZERO);
        assertThat(tasks.waiting()).as("nothing new is asked").isZero();
    }

    @Test
    void removingATagThatIsNotThereAsksNothing() {
        viewModel.filter().remove(Term.word(FilterKey.TAG, "prod"));
        tasks.pass(Duration.ZERO);
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void clearingTheFiltersIsOneRequest() {
        viewModel.filter().textProperty().set("Profile");
        viewModel.filter().addTag("prod,eu");
        viewModel.filter().activeProperty().set(ActiveFilter.ACTIVE);
        answer();
        assertThat(viewModel.filter().isFiltered()).isTrue();
        int before = source.asked().size();
        viewModel.filter().clear();
        tasks.pass(Duration.ofSeconds(1));
        tasks.runAll();
        assertThat(source.asked()).hasSize(before + 1);
        assertThat(source.lastAsked()).isEqualTo(new ProfileQuery(25, 0, null, List.of(), null));
        assertThat(viewModel.filter().isFiltered()).isFalse();
        assertThat(names()).hasSize(25);
    }

    @Test
    void aWholeQueryIsShownWithOneRequest() {
        viewModel.show(new ProfileQuery(100, 50, "Profile", List.of("prod"), true));
        tasks.pass(Duration.ofSeconds(1));
        tasks.runAll();
        assertThat(source.asked()).hasSize(2);
        assertThat(source.lastAsked())
                .isEqualTo(new ProfileQuery(100, 0, "Profile", List.of("prod"), true));
        assertThat(viewModel.filter().textProperty().get())
                .isEqualTo("Profile tag:prod status:active");
        assertThat(viewModel.filter().tags()).containsExactly("prod");
        assertThat(viewModel.filter().activeProperty().get()).isEqualTo(ActiveFilter.ACTIVE);
    }

    @Test
    void aPageSizeThatIsNotOnOfferIsNotTaken() {
        viewModel.show(new ProfileQuery(37, null, null, List.of(), null));
        answer();
        assertThat(source.lastAsked().limit()).isEqualTo(25);
    }

    @Test
    void refreshAsksForTheSamePageAgain() {
        viewModel.showPage(4);
        answer();
        viewModel.refresh();
        answer();
        assertThat(source.lastAsked().offset()).isEqualTo(75);
        assertThat(coverage()).isEqualTo("76–100 of 240 visible to you");
    }

    @Test
    void theSelectionIsKeptByIdOverARefresh() {
        viewModel.openedProperty().set(viewModel.rowsProperty().get().get(2));
        List<AccessProfile> changed = new ArrayList<>(ProfileFixtures.profiles(240));
        changed.removeFirst();
        changed.set(1, ProfileFixtures.profile("{'id': 3, 'name': 'Profile 3', 'version': 9}"));
        source.setProfiles(changed);
        viewModel.refresh();
        answer();
        ProfileRow selected = viewModel.openedProperty().get();
        assertThat(selected.profile().version()).isEqualTo(9);
        assertThat(viewModel.rowsProperty().get()).contains(selected);
    }

    @Test
    void aSelectedRowThatIsGoneIsSelectedNoMore() {
        viewModel.openedProperty().set(viewModel.rowsProperty().get().getFirst());
        source.setProfiles(ProfileFixtures.profiles(240).subList(1, 240));
        viewModel.refresh();
        answer();
        assertThat(viewModel.openedProperty().get()).isNull();
    }

    @Test
    void tagsThatWereSeenAreRememberedInOrderOverPages() {
        List<AccessProfile> tagged = new ArrayList<>(ProfileFixtures.profiles(60));
        tagged.set(0, ProfileFixtures.profile("{'id': 1, 'name': 'a', 'tags': ['prod', 'eu']}"));
        tagged.set(59, ProfileFixtures.profile("{'id': 60, 'name': 'b', 'tags': ['apac', 'eu']}"));
        source.setProfiles(tagged);
        viewModel.refresh();
        answer();
        assertThat(viewModel.shown().seenTags()).containsExactly("eu", "prod");
        viewModel.showLast();
        answer();
        assertThat(viewModel.shown().seenTags()).containsExactly("apac", "eu", "prod");
    }

    @Test
    void aTagThatCannotBeAskedForIsNotRemembered() {
        source.setProfiles(
                List.of(
                        ProfileFixtures.profile(
                                "{'id': 1, 'name': 'a', 'tags': ['a,b', '', '  ', 'prod']}")));
        viewModel.refresh();
        answer();
        assertThat(viewModel.shown().seenTags()).containsExactly("prod");
    }

    @Test
    void afterClosingNothingIsShownAnyMore() {
        viewModel.showNext();
        tasks.pass(Duration.ZERO);
        viewModel.close();
        tasks.runAll();
        assertThat(coverage()).isEqualTo("1–25 of 240 visible to you");
        assertThat(viewModel.loadingProperty().get()).isFalse();
    }
}
