package mpilot.console.ui.profiles.view;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.fleet.view.BuiltInView;
import mpilot.console.fleet.view.SavedView;
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

/** Views of the list, and the list as it was left. */
class ViewsViewModelTest {
    @TempDir private Path directory;

    private ProfilesViewModel list;
    private ProfilesPlace place;
    private ViewsViewModel views;

    @BeforeEach
    void open() {
        list = Lists.of(new FakeSource(ProfileFixtures.profiles(60)), ManualTasks.immediate());
        place = Lists.place(list, ManualTasks.immediate(), directory);
        place.open(ProfileQuery.ALL);
        views = place.views();
    }

    private String filter() {
        return list.filter().textProperty().get();
    }

    @Test
    void aBuiltInViewSetsFilterAndOrderAndLeavesTheColumns() {
        place.columns().setVisible("id", true);
        views.open(BuiltInView.NEAR_LIMIT.view());
        assertThat(filter()).isEqualTo("status:near");
        assertThat(list.sortProperty().get())
                .isEqualTo(SortOrder.byDescending("worst_budget_percent"));
        assertThat(place.columns().isUsual()).isFalse();
        assertThat(views.isChanged()).isFalse();
        assertThat(views.isOwn()).isFalse();
        list.filter().set("status:near tag:eu");
        assertThat(views.isChanged()).isTrue();
    }

    @Test
    void aViewIsSavedUnderANameThatIsFreeAndOpenedAgain() {
        list.filter().set("tag:eu");
        list.sortProperty().set(SortOrder.by("name"));
        place.columns().setVisible("id", true);
        assertThat(views.save(" ")).isEqualTo("A view needs a name.");
        assertThat(views.save("exhausted")).isEqualTo("Another view has this name.");
        assertThat(views.save("Europe")).isNull();
        assertThat(views.isOwn()).isTrue();
        SavedView europe = views.currentProperty().get();
        views.open(BuiltInView.ALL.view());
        place.columns().reset();
        views.open(europe);
        assertThat(filter()).isEqualTo("tag:eu");
        assertThat(list.sortProperty().get()).isEqualTo(SortOrder.by("name"));
        assertThat(place.columns().isUsual()).isFalse();
    }

    @Test
    void aViewIsChangedRenamedMovedAndDeleted() {
        list.filter().set("tag:eu");
        views.save("Europe");
        list.filter().set("tag:us");
        views.update();
        assertThat(views.rename("America")).isNull();
        views.move(-99);
        SavedView first = views.all().getFirst();
        assertThat(first.name()).isEqualTo("America");
        assertThat(first.filter()).isEqualTo("tag:us");
        views.delete();
        assertThat(views.all()).extracting(SavedView::name).doesNotContain("America", "Europe");
        assertThat(filter()).as("the list stays").isEqualTo("tag:us");
    }

    @Test
    void aLinkOpensWhatItWasCopiedFrom() {
        list.filter().set("tag:eu budget:>80%");
        list.sortProperty().set(SortOrder.byDescending("name"));
        String link = views.link();
        assertThat(views.command()).contains(link);
        views.open(BuiltInView.ALL.view());
        assertThat(views.openLink("nothing")).contains("no link");
        assertThat(views.openLink(link)).isNull();
        assertThat(filter()).isEqualTo("tag:eu budget:>80%");
        assertThat(list.sortProperty().get()).isEqualTo(SortOrder.byDescending("name"));
    }

    @Test
    void theListOpensWithTheDefaultView() {
        list.filter().set("tag:eu");
        views.save("Europe");
        views.makeDefault();
        reopen();
        assertThat(filter()).isEqualTo("tag:eu");
        assertThat(views.currentProperty().get().name()).isEqualTo("Europe");
    }

    @Test
    void theListOpensAsItWasLeft() {
        place.columns().setVisible("id", true);
        place.columns().setWidth("name", 333);
        list.sortProperty().set(SortOrder.of(List.of("providers", "-name")));
        list.pageSizeProperty().set(50);
        reopen();
        assertThat(place.columns().columnsProperty().get())
                .anyMatch(column -> column.id().equals("name") && column.width() == 333)
                .anyMatch(column -> column.id().equals("id") && column.visible());
        assertThat(list.sortProperty().get().texts()).containsExactly("providers", "-name");
        assertThat(list.pageSizeProperty().get()).isEqualTo(50);
    }

    @Test
    void aQuestionThatTheConsoleWasStartedWithIsAsked() {
        views.open(BuiltInView.EXHAUSTED.view());
        views.makeDefault();
        ProfilesPlace other = Lists.place(list, ManualTasks.immediate(), directory);
        other.open(new ProfileQuery(null, null, "7", List.of(), null));
        assertThat(filter()).isEqualTo("7");
    }

    @Test
    void aListComesBackAsItWasLeft() {
        views.open(BuiltInView.EXHAUSTED.view());
        list.filter().set("status:exhausted tag:eu \"half");
        list.sortProperty().set(SortOrder.byDescending("name"));
        list.pageSizeProperty().set(100);
        SavedView left = views.left();
        ProfilesPlace other = Lists.place(list, ManualTasks.immediate(), directory);
        list.filter().clear();
        other.reopen(left);
        assertThat(filter()).isEqualTo("status:exhausted tag:eu \"half");
        assertThat(list.sortProperty().get()).isEqualTo(SortOrder.byDescending("name"));
        assertThat(list.pageSizeProperty().get()).isEqualTo(100);
        assertThat(other.views().currentProperty().get().name()).isEqualTo("Exhausted");
        assertThat(other.views().isChanged()).isTrue();
    }

    @Test
    void aListOfAViewThatIsGoneComesBackWithoutIt() {
        list.filter().set("tag:eu");
        views.save("Europe");
        SavedView left = views.left();
        views.delete();
        place.reopen(left);
        assertThat(filter()).isEqualTo("tag:eu");
        assertThat(views.currentProperty().get().id()).isEqualTo(BuiltInView.ALL.id());
    }

    @Test
    void theDefaultViewComesBeforeTheListAsItWasLeft() {
        views.open(BuiltInView.EXHAUSTED.view());
        views.makeDefault();
        list.filter().set("tag:eu");
        place.reopen(views.left());
        assertThat(filter()).isEqualTo("status:exhausted");
    }

    private void reopen() {
        open();
    }
}
