package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.fleet.FleetState;
import mpilot.console.ui.profiles.cell.ProfileRow;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** What the gateway cannot do is answered from all that match, and never from a page of them. */
class AllMatchesTest {
    private final ManualTasks tasks = new ManualTasks();
    private final FakeSource source = new FakeSource(numbered(240));
    private final ProfilesViewModel list = Lists.of(source, tasks.runner());

    /** The higher the id, the lower the version. */
    private static List<AccessProfile> numbered(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id ->
                        ProfileFixtures.profile(
                                "{'id': %d, 'name': 'Profile %d', 'version': %d, 'tags': ['%s']}"
                                        .formatted(id, id, count - id, id % 2 == 0 ? "a" : "b")))
                .toList();
    }

    @BeforeEach
    void firstPage() {
        list.refresh();
        answer();
    }

    private void answer() {
        tasks.pass(Duration.ofSeconds(1));
        tasks.runAll();
    }

    private List<Long> ids() {
        return list.rowsProperty().get().stream().map(ProfileRow::id).toList();
    }

    private PageInfo page() {
        return list.pageProperty().get();
    }

    @Test
    void sortingLoadsAllAndPagingGoesOnOverTheSortedRows() {
        list.sortProperty().set(SortOrder.by("version"));
        assertThat(ids()).as("until then the page is as it was").startsWith(1L, 2L);
        assertThat(list.shown().sortProperty().get()).isEqualTo(SortOrder.NONE);
        answer();
        assertThat(ids()).hasSize(25).startsWith(240L, 239L);
        assertThat(list.shown().sortProperty().get()).isEqualTo(SortOrder.by("version"));
        assertThat(page().coverage()).isEqualTo("1–25 of 240 visible to you");
        assertThat(page().loaded().rows()).isEqualTo(240);

        int asked = source.asked().size();
        list.showLast();
        assertThat(ids()).hasSize(15).endsWith(2L, 1L);
        list.showPage(2);
        assertThat(ids()).startsWith(215L);
        list.pageSizeProperty().set(100);
        assertThat(ids()).hasSize(100).startsWith(240L);
        assertThat(source.asked()).as("all are at hand").hasSize(asked);
    }

    @Test
    void withoutAnOrderThePagesAreTheGatewaysAgain() {
        list.sortProperty().set(SortOrder.by("version"));
        answer();
        list.sortProperty().set(SortOrder.NONE);
        answer();
        assertThat(ids()).startsWith(1L, 2L);
        assertThat(page().loaded()).isNull();
        assertThat(list.shown().atHandProperty().get()).isNull();
    }

    @Test
    void aTermThatTheGatewayCannotApplyIsAppliedToAllThatItGives() {
        list.filter().set("tag:a version:<4");
        answer();
        assertThat(ids()).containsExactly(238L, 240L);
        assertThat(source.lastAsked().tags()).containsExactly("a");
        assertThat(list.shown().appliedProperty().get())
                .containsExactly(
                        "The gateway applied tag:a by its own rules.",
                        "The console applied version:<4 to all that the gateway gave.");
    }

    @Test
    void whatIsAtHandIsFilteredWithoutAskingAgain() {
        list.allWantedProperty().set(true);
        answer();
        int asked = source.asked().size();
        for (String typed : List.of("P", "Profile 24", "Profile 24 tag:a")) {
            list.filter().textProperty().set(typed);
            tasks.runAll();
        }
        assertThat(ids()).containsExactly(24L, 240L);
        assertThat(source.asked()).hasSize(asked);
    }

    @Test
    void moreThanTenThousandAreLoadedOnlyWhenTheOperatorAgrees() {
        source.setProfiles(ProfileFixtures.profiles(10_001));
        list.sortProperty().set(SortOrder.byDescending("id"));
        answer();
        assertThat(list.gatheringProperty().get()).isEqualTo(new FleetState.Asking(10_001));
        assertThat(ids()).startsWith(1L, 2L);
        assertThat(list.isBehind()).isTrue();
        list.agree();
        answer();
        assertThat(ids()).startsWith(10_001L, 10_000L);
        assertThat(list.gatheringProperty().get()).isNull();
    }

    @Test
    void cancellingGoesBackToWhatIsShown() {
        list.filter().set("tag:a");
        answer();
        list.filter().set("tag:a version:<4");
        list.sortProperty().set(SortOrder.by("name"));
        tasks.pass(Duration.ofSeconds(1));
        tasks.runNext();
        assertThat(list.gatheringProperty().get()).isInstanceOf(FleetState.Loading.class);
        list.cancelLoading();
        tasks.runAll();
        assertThat(list.filter().textProperty().get()).isEqualTo("tag:a");
        assertThat(list.sortProperty().get()).isEqualTo(SortOrder.NONE);
        assertThat(list.isBehind()).isFalse();
        assertThat(list.loadingProperty().get()).isFalse();
        assertThat(list.gatheringProperty().get()).isNull();
        assertThat(ids()).startsWith(2L, 4L);
    }

    @Test
    void aLoadThatFailsKeepsTheRowsWithTheReason() {
        source.fail(
                new GatewayFailure.NotReached(
                        FailureKind.CONNECTION_REFUSED, "https://g", "refused.", "Check."));
        list.sortProperty().set(SortOrder.by("name"));
        answer();
        assertThat(list.stateProperty().get()).isInstanceOf(ListState.Stale.class);
        assertThat(list.loadingProperty().get()).isFalse();
        source.fail(null);
        list.refresh();
        answer();
        assertThat(list.stateProperty().get()).isInstanceOf(ListState.Shown.class);
        assertThat(list.shown().sortProperty().get()).isEqualTo(SortOrder.by("name"));
    }

    @Test
    void aRefreshStaysOnItsPageAndTellsWhatChanged() {
        list.sortProperty().set(SortOrder.by("id"));
        answer();
        list.showPage(3);
        List<AccessProfile> changed = new ArrayList<>(numbered(240));
        changed.set(
                59,
                ProfileFixtures.profile(
                        "{'id': 60, 'name': 'Profile 60', 'version': 999, 'tags': ['a']}"));
        changed.remove(239);
        source.setProfiles(changed);
        list.refresh();
        answer();
        assertThat(ids()).startsWith(51L);
        assertThat(list.shown().changesProperty().get().of(60)).isPresent();
        assertThat(list.shown().changesProperty().get().removed()).hasSize(1);
        list.showNext();
        assertThat(list.shown().changesProperty().get().isEmpty()).isTrue();
    }

    @Test
    void theSelectionOutlivesSortingPagingAndRefreshing() {
        List<ProfileRow> page = list.rowsProperty().get();
        list.selection().choose(page, page.subList(0, 2), false);
        list.showNext();
        answer();
        list.selection()
                .choose(list.rowsProperty().get(), list.rowsProperty().get().subList(0, 1), true);
        list.sortProperty().set(SortOrder.by("version"));
        answer();
        list.refresh();
        answer();
        assertThat(list.selection().rows())
                .extracting(row -> row.profile().id())
                .containsExactly(1L, 2L, 26L);
        list.selectAll();
        assertThat(list.selection().sizeProperty().get()).isEqualTo(240);
        list.filter().set("tag:a");
        answer();
        assertThat(list.selection().sizeProperty().get()).isEqualTo(240);
    }

    @Test
    void aSelectedProfileThatIsGoneIsSelectedNoMore() {
        list.allWantedProperty().set(true);
        answer();
        list.selectAll();
        source.setProfiles(numbered(240).subList(1, 240));
        list.refresh();
        answer();
        assertThat(list.selection().sizeProperty().get()).isEqualTo(239);
    }

    @Test
    void afterALookAtAllWordsOfAllAreSuggested() {
        assertThat(list.seen().size()).isEqualTo(25);
        list.allWantedProperty().set(true);
        answer();
        assertThat(list.seen().size()).isEqualTo(240);
    }

    @Test
    void halfATermThatMatchesNothingLeavesItsWordsToBeSuggested() {
        list.filter().set("tag:pro");
        answer();
        assertThat(ids()).isEmpty();
        assertThat(list.seen().size()).isEqualTo(25);
    }
}
