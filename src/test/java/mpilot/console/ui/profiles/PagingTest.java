package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** From page to page, also where the gateway's pages are not what was asked for. */
class PagingTest {
    private final List<Integer> offsets = new ArrayList<>();

    private ProfilesViewModel on(ProfileSource source) {
        ProfilesViewModel viewModel =
                Lists.of(
                        (query, cancellation) -> {
                            offsets.add(query.offset());
                            assertThat(offsets).as("it asks for ever").hasSizeLessThan(20);
                            return source.list(query, cancellation);
                        },
                        ManualTasks.immediate());
        viewModel.refresh();
        return viewModel;
    }

    private ProfilesViewModel onProfiles(int count) {
        return on(new FakeSource(ProfileFixtures.profiles(count)));
    }

    private static String coverage(ProfilesViewModel viewModel) {
        return viewModel.pageProperty().get().coverage();
    }

    @Test
    void pagesFollowEachOther() {
        ProfilesViewModel viewModel = onProfiles(60);
        viewModel.showNext();
        viewModel.showNext();
        assertThat(coverage(viewModel)).isEqualTo("51–60 of 60 visible to you");
        viewModel.showNext();
        viewModel.showPrevious();
        viewModel.showPrevious();
        viewModel.showPrevious();
        assertThat(coverage(viewModel)).isEqualTo("1–25 of 60 visible to you");
        assertThat(offsets).containsExactly(0, 25, 50, 25, 0);
    }

    @Test
    void theLastPageBeginsAtAMultipleOfThePageSize() {
        ProfilesViewModel viewModel = onProfiles(240);
        viewModel.showLast();
        assertThat(coverage(viewModel)).isEqualTo("226–240 of 240 visible to you");
        viewModel.showFirst();
        assertThat(offsets).containsExactly(0, 225, 0);
    }

    @Test
    void whereOnePageIsFullThereIsNoOther() {
        ProfilesViewModel viewModel = onProfiles(25);
        viewModel.showNext();
        assertThat(offsets).containsExactly(0);
        assertThat(viewModel.pageProperty().get().pages()).isEqualTo(1);
    }

    @Test
    void aPageNumberOutsideGoesToTheNearest() {
        ProfilesViewModel viewModel = onProfiles(240);
        viewModel.showPage(99);
        viewModel.showPage(0);
        viewModel.showPage(-5);
        viewModel.showPage(Long.MAX_VALUE);
        assertThat(offsets).containsExactly(0, 225, 0, 0, 225);
    }

    @Test
    void pagingGoesByTheLimitThatTheGatewayUsed() {
        ProfilesViewModel viewModel =
                on((query, _) ->
                        ProfileFixtures.answer(page(query, 10, 95), query.offset(), 10, 95));
        viewModel.showNext();
        viewModel.showLast();
        viewModel.showPrevious();
        assertThat(offsets).containsExactly(0, 10, 90, 80);
        assertThat(viewModel.pageProperty().get().pages()).isEqualTo(10);
    }

    @Test
    void pagingGoesOnAfterTheRowsThatCame() {
        ProfilesViewModel viewModel =
                on((query, _) ->
                        ProfileFixtures.answer(page(query, 7, 95), query.offset(), 25, 95));
        viewModel.showNext();
        assertThat(offsets).containsExactly(0, 7);
    }

    @Test
    void whoTurnsBeforeThePageIsThereGoesOnFromTheOneThatIsWaitedFor() {
        ManualTasks tasks = new ManualTasks();
        ProfilesViewModel viewModel =
                Lists.of(new FakeSource(ProfileFixtures.profiles(240)), tasks.runner());
        viewModel.refresh();
        tasks.settle();
        viewModel.showNext();
        viewModel.showNext();
        viewModel.showNext();
        tasks.settle();
        assertThat(coverage(viewModel)).isEqualTo("76–100 of 240 visible to you");
        viewModel.showLast();
        viewModel.showNext();
        viewModel.showPrevious();
        tasks.settle();
        assertThat(coverage(viewModel)).isEqualTo("201–225 of 240 visible to you");
        for (int i = 0; i < 12; i++) {
            viewModel.showPrevious();
        }
        tasks.settle();
        assertThat(coverage(viewModel)).isEqualTo("1–25 of 240 visible to you");
    }

    @Test
    void whoTurnsWhileThePageIsRefreshedGoesOnAfterTheRowsThatCame() {
        ManualTasks tasks = new ManualTasks();
        ProfilesViewModel viewModel =
                Lists.of(
                        (query, _) ->
                                ProfileFixtures.answer(page(query, 7, 95), query.offset(), 25, 95),
                        tasks.runner());
        viewModel.refresh();
        tasks.settle();
        viewModel.refresh();
        viewModel.showNext();
        viewModel.showNext();
        tasks.settle();
        assertThat(coverage(viewModel)).isEqualTo("15–21 of 95 visible to you");
    }

    private static List<AccessProfile> page(ProfileQuery query, int rows, int total) {
        return ProfileFixtures.profiles(total).stream().skip(query.offset()).limit(rows).toList();
    }

    @Test
    void aPageThatIsGoneLeadsToTheOneThatIsNowTheLast() {
        FakeSource source = new FakeSource(ProfileFixtures.profiles(240));
        ProfilesViewModel viewModel = on(source);
        viewModel.showLast();
        source.setProfiles(ProfileFixtures.profiles(110));
        viewModel.refresh();
        assertThat(coverage(viewModel)).isEqualTo("101–110 of 110 visible to you");
        source.setProfiles(ProfileFixtures.profiles(100));
        viewModel.refresh();
        assertThat(coverage(viewModel)).isEqualTo("76–100 of 100 visible to you");
        source.setProfiles(List.of());
        viewModel.refresh();
        assertThat(viewModel.stateProperty().get()).isInstanceOf(ListState.Empty.class);
    }

    @Test
    void aGatewayThatCountsRowsItDoesNotGiveEndsOnTheFirstPage() {
        ProfilesViewModel viewModel =
                on((query, _) ->
                        query.offset() == 0
                                ? ProfileFixtures.answer(page(query, 25, 240), 0, 25, 240)
                                : ProfileFixtures.answer(List.of(), query.offset(), 25, 240));
        viewModel.showLast();
        assertThat(coverage(viewModel)).isEqualTo("1–25 of 240 visible to you");
        assertThat(offsets).containsExactly(0, 225, 0);
    }

    @Test
    void aGatewayThatNamesAlwaysTheSameOffsetIsNotAskedForEver() {
        ProfilesViewModel viewModel =
                on((_, _) -> ProfileFixtures.answer(List.of(), 1000, 25, 240));
        assertThat(viewModel.rowsProperty().get()).isEmpty();
        assertThat(viewModel.loadingProperty().get()).isFalse();
        viewModel.showPage(3);
        assertThat(viewModel.loadingProperty().get()).isFalse();
    }

    @Test
    void anOffsetTooLargeForTheQueryIsTheLargestThereIs() {
        long total = 5_000_000_000L;
        ProfilesViewModel viewModel = on(new Endless(total));
        viewModel.showLast();
        assertThat(offsets).containsExactly(0, Integer.MAX_VALUE);
        assertThat(coverage(viewModel))
                .isEqualTo("2,147,483,648–2,147,483,672 of 5,000,000,000 visible to you");
        viewModel.showNext();
        assertThat(coverage(viewModel)).startsWith("2,147,483,648–");
    }

    private record Endless(long total) implements ProfileSource {
        @Override
        public ListAnswer list(ProfileQuery query, Cancellation cancellation) {
            return ProfileFixtures.answer(ProfileFixtures.profiles(25), query.offset(), 25, total);
        }
    }
}
