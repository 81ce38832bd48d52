package mpilot.console.ui.profiles.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import mpilot.console.fleet.view.BuiltInView;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.profiles.Lists;
import mpilot.console.ui.profiles.ProfilesPlace;
import mpilot.console.ui.profiles.ProfilesViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What the menu of views offers for the view that is open. */
class ViewsMenuTest {
    private static final List<String> OF_ONE =
            List.of("view-update", "view-rename", "view-delete", "view-up", "view-down");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();
    @TempDir private Path directory;

    private ProfilesViewModel list;
    private ViewsViewModel views;
    private ViewsMenu menu;

    @BeforeEach
    void open() {
        stage.fx(() -> {
            list = Lists.of(new FakeSource(ProfileFixtures.profiles(3)), ManualTasks.immediate());
            ProfilesPlace place = Lists.place(list, ManualTasks.immediate(), directory);
            place.open(ProfileQuery.ALL);
            views = place.views();
        });
        menu = stage.show(() -> new ViewsMenu(views));
    }

    @Test
    void onlyWhatWouldDoSomethingIsOffered() {
        assertThat(offered()).as("the first, built in").containsExactly("view-down");
        stage.fx(() -> {
            list.filter().set("tag:eu");
            views.save("Europe");
        });
        assertThat(offered())
                .as("the last, saved just now")
                .containsExactly("view-rename", "view-delete", "view-up");
        stage.fx(() -> list.filter().set("tag:us"));
        assertThat(offered()).as("changed since").contains("view-update");
        stage.fx(() -> views.open(BuiltInView.NEAR_LIMIT.view()));
        assertThat(offered()).as("between others").containsExactly("view-up", "view-down");
    }

    @Test
    void theViewThatTheListOpensWithIsMarked() {
        assertThat(items()).contains("All (default)", "Near limit");
        stage.fx(() -> {
            views.open(BuiltInView.NEAR_LIMIT.view());
            views.makeDefault();
            list.filter().set("tag:eu");
        });
        assertThat(items()).contains("All", "Near limit (default) (changed)");
    }

    @Test
    void deletingTakesAStepMore() {
        stage.fx(() -> views.save("Europe"));
        assertThat(items()).contains("Europe", "Delete").doesNotContain("Delete “Europe” for good");
        stage.fx(() -> {
            menu.show();
            Menu delete =
                    (Menu)
                            menu.getItems().stream()
                                    .filter(item -> "view-delete".equals(item.getId()))
                                    .findFirst()
                                    .orElseThrow();
            assertThat(delete.getItems())
                    .extracting(MenuItem::getText)
                    .containsExactly("Delete “Europe” for good");
            delete.getItems().getFirst().fire();
            menu.hide();
        });
        assertThat(items()).doesNotContain("Europe");
    }

    private List<String> items() {
        return stage.fx(() -> {
            menu.show();
            List<String> items =
                    menu.getItems().stream()
                            .map(MenuItem::getText)
                            .filter(Objects::nonNull)
                            .toList();
            menu.hide();
            return items;
        });
    }

    private List<String> offered() {
        return stage.fx(() -> {
            menu.show();
            List<String> offered =
                    menu.getItems().stream()
                            .filter(item -> !item.isDisable())
                            .map(MenuItem::getId)
                            .filter(id -> id != null && OF_ONE.contains(id))
                            .toList();
            menu.hide();
            return offered;
        });
    }
}
