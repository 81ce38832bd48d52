package mpilot.console.fleet.view;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.fleet.filter.Filter;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class SavedViewsTest {
    private static final SavedView MINE = named("Mine");
    private static final SavedView YOURS = named("Yours");

    private final SavedViews views = SavedViews.NONE.with(MINE).with(YOURS);

    @Test
    void theBuiltInViewsAreAlwaysThere() {
        assertThat(names(SavedViews.NONE))
                .containsExactly(
                        "All",
                        "Near limit",
                        "Exhausted",
                        "Denies everything",
                        "No limits at all",
                        "Inactive but used",
                        "Changed this week");
        assertThat(SavedViews.NONE.first().id()).isEqualTo(BuiltInView.ALL.id());
    }

    @Test
    void theFiltersAndSortsOfTheBuiltInViewsAreOnesThisConsoleHas() {
        for (BuiltInView each : BuiltInView.values()) {
            assertThat(Filter.parse(each.view().filter()).errors()).isEmpty();
            assertThat(each.view().order().keys())
                    .allSatisfy(key -> assertThat(Columns.byId(key.column())).isPresent());
        }
    }

    @Test
    void ownViewsComeAfterUntilTheyAreMoved() {
        assertThat(names(views)).endsWith("Mine", "Yours");
        assertThat(names(views.moved(YOURS.id(), 0))).startsWith("Yours", "All").endsWith("Mine");
        assertThat(names(views.moved(BuiltInView.ALL.id(), 99))).endsWith("Yours", "All");
        assertThat(views.moved("nobody", 0)).isEqualTo(views);
    }

    @Test
    void aViewIsRenamedAndChangedInItsPlace() {
        SavedViews renamed = views.moved(MINE.id(), 0).with(MINE.withName("Better"));
        assertThat(names(renamed)).startsWith("Better", "All").hasSize(9);
    }

    @Test
    void aDeletedViewIsNoLongerTheDefault() {
        SavedViews mine = views.withDefault(MINE.id());
        assertThat(mine.first()).isEqualTo(MINE);
        assertThat(mine.without(MINE.id()).first().id()).isEqualTo(BuiltInView.ALL.id());
        assertThat(names(mine.without(MINE.id()))).doesNotContain("Mine");
    }

    @Test
    void aBuiltInViewMayBeTheDefaultButCannotBeChangedOrDeleted() {
        String exhausted = BuiltInView.EXHAUSTED.id();
        assertThat(views.withDefault(exhausted).first().id()).isEqualTo(exhausted);
        assertThat(names(views.without(exhausted))).contains("Exhausted");
        assertThat(views.with(BuiltInView.EXHAUSTED.view().withName("x"))).isEqualTo(views);
    }

    @Test
    void aNameIsTakenWhateverItsCase() {
        assertThat(views.isNameFree("mine ", "")).isFalse();
        assertThat(views.isNameFree("mine", MINE.id())).isTrue();
        assertThat(views.isNameFree("ALL", "")).isFalse();
        assertThat(views.isNameFree(" ", "")).isFalse();
        assertThat(views.isNameFree("New", "")).isTrue();
    }

    @Test
    void whatASettingsFileLacksHasItsDefault() {
        SavedView view = new SavedView(null, null, null, null, null, 0);
        assertThat(view.id()).isNotBlank();
        assertThat(view.name()).isEmpty();
        assertThat(view.columns()).isEmpty();
        assertThat(view.pageSize()).isEqualTo(25);
        SavedViews read =
                new SavedViews(
                        Arrays.asList(view, null, view), Arrays.asList("x", null, "x"), "gone");
        assertThat(read.views()).containsExactly(view);
        assertThat(read.all()).hasSize(8);
        assertThat(read.defaultView()).isEqualTo(BuiltInView.ALL.id());
        assertThat(new SavedViews(null, null, null)).isEqualTo(SavedViews.NONE);
    }

    @Test
    void whatIsTooLargeIsCut() {
        SavedView view =
                new SavedView("", "n".repeat(999), "f".repeat(9999), List.of(), List.of(), 9999);
        assertThat(view.name()).hasSize(200);
        assertThat(view.filter()).hasSize(2000);
        assertThat(view.pageSize()).isEqualTo(100);
        assertThat(new ViewColumn("name", 1e9, true).width()).isEqualTo(2000);
        assertThat(new ViewColumn("name", Double.NaN, true).width()).isEqualTo(270);
        assertThat(new ViewColumn("name", 3, true).width()).isEqualTo(32);
    }

    @Test
    void everyColumnIsThereOnceWhateverAViewNames() {
        List<ViewColumn> columns =
                ViewColumn.complete(
                        List.of(
                                new ViewColumn("version", 80, true),
                                new ViewColumn("mood", 80, true),
                                new ViewColumn("version", 99, false),
                                new ViewColumn("name", 300, true)));
        assertThat(columns).hasSize(Columns.all().size());
        assertThat(columns.get(0)).isEqualTo(new ViewColumn("version", 80, true));
        assertThat(columns.get(1)).isEqualTo(new ViewColumn("name", 300, true));
        assertThat(columns.stream().filter(ViewColumn::visible)).hasSize(2);
        assertThat(ViewColumn.complete(List.of())).isEqualTo(ViewColumn.usual());
    }

    @Test
    void aViewLooksLikeAnotherOfAnotherName() {
        SavedView same =
                SavedView.of("Other", " tag:prod ", ViewColumn.usual(), SortOrder.by("name"), 50);
        assertThat(MINE.looksLike(same)).isTrue();
        assertThat(MINE.looksLike(SavedView.of("Mine", "", List.of(), SortOrder.NONE, 50)))
                .isFalse();
    }

    private static SavedView named(String name) {
        return SavedView.of(name, "tag:prod", List.of(), SortOrder.by("name"), 50);
    }

    private static List<String> names(SavedViews views) {
        return views.all().stream().map(SavedView::name).toList();
    }
}
