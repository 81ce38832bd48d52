package mpilot.console.ui.profiles.facet;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.facet.Facet;
import mpilot.console.fleet.filter.FilterKey;
import mpilot.console.fleet.filter.Term;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.profiles.Lists;
import mpilot.console.ui.profiles.ProfilesPlace;
import mpilot.console.ui.profiles.ProfilesViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class FacetsViewModelTest {
    private static final Term BILLING = Term.word(FilterKey.TAG, "billing");

    @TempDir private Path directory;

    private FakeSource source;
    private ProfilesViewModel list;
    private FacetsViewModel facets;

    @BeforeEach
    void open() {
        source =
                new FakeSource(
                        List.of(
                                ProfileFixtures.profile(
                                        "{'id': 1, 'name': 'a', 'tags': ['billing']}"),
                                ProfileFixtures.profile(
                                        "{'id': 2, 'name': 'b', 'tags': ['billing', 'x']}"),
                                ProfileFixtures.profile("{'id': 3, 'name': 'c'}")));
        list = Lists.of(source, ManualTasks.immediate());
        ProfilesPlace place = Lists.place(list, ManualTasks.immediate(), directory);
        place.open(ProfileQuery.ALL);
        facets = place.facets();
    }

    private List<String> tags() {
        return facets.facetsProperty().get().stream()
                .filter(facet -> facet.id().equals("tags"))
                .flatMap(facet -> facet.values().stream())
                .map(value -> value.label() + " " + value.count())
                .toList();
    }

    @Test
    void openingThemLoadsAllAndCountsThem() {
        assertThat(facets.facetsProperty().get()).isEmpty();
        facets.openProperty().set(true);
        assertThat(list.pageProperty().get().loaded()).isNotNull();
        assertThat(tags()).containsExactly("billing 2", "x 1");
    }

    @Test
    void aClickFiltersAndTheNextTakesItBack() {
        facets.openProperty().set(true);
        Facet.Value x =
                facets.facetsProperty().get().stream()
                        .flatMap(facet -> facet.values().stream())
                        .filter(value -> value.label().equals("x"))
                        .findFirst()
                        .orElseThrow();
        facets.choose(x.term(), false);
        assertThat(list.filter().textProperty().get()).isEqualTo("tag:x");
        assertThat(facets.isChosen(x.term())).isTrue();
        assertThat(tags()).containsExactly("billing 1", "x 1");
        facets.choose(x.term(), true);
        assertThat(list.filter().textProperty().get()).isEqualTo("-tag:x");
        assertThat(tags()).containsExactly("billing 1");
        facets.choose(x.term(), true);
        assertThat(list.filter().textProperty().get()).isEmpty();
    }

    @Test
    void whereTheFilterLeavesNothingItIsToldAndCanBeCleared() {
        facets.openProperty().set(true);
        list.filter().textProperty().set("tag:nobody");
        list.searchNow();
        assertThat(facets.facetsProperty().get()).isEmpty();
        assertThat(facets.whyNoneProperty().get()).isEqualTo(FacetsViewModel.WhyNone.NO_MATCH);
        facets.clearFilter();
        assertThat(tags()).containsExactly("billing 2", "x 1");
    }

    @Test
    void whereNothingIsVisibleThereIsNothingToCount() {
        source.setProfiles(List.of());
        facets.openProperty().set(true);
        assertThat(facets.whyNoneProperty().get())
                .isEqualTo(FacetsViewModel.WhyNone.NOTHING_VISIBLE);
    }

    @Test
    void closingThemCountsNoMore() {
        facets.openProperty().set(true);
        facets.openProperty().set(false);
        assertThat(facets.facetsProperty().get()).isEmpty();
    }

    @Test
    void theyCloseWhenThePagesAreTheGatewaysAgain() {
        facets.openProperty().set(true);
        list.allWantedProperty().set(false);
        assertThat(facets.openProperty().get()).isFalse();
        assertThat(facets.isChosen(BILLING)).isFalse();
    }
}
