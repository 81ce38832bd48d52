package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.view.ViewColumn;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.kit.ClipboardText;
import mpilot.console.ui.palette.PaletteItem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class ListChoicesTest {
    @TempDir private Path directory;

    private final List<ClipboardText> copied = new ArrayList<>();
    private ProfilesPlace place;

    @BeforeEach
    void open() {
        var source =
                new FakeSource(
                        List.of(
                                ProfileFixtures.profile(
                                        "{'id': 1, 'name': 're\\u202everse', 'tags': ['prod', 'eu']}")));
        var tasks = ManualTasks.immediate();
        place = Lists.place(Lists.of(source, tasks), tasks, directory);
        place.open(ProfileQuery.ALL);
    }

    private Stream<PaletteItem> cells() {
        return place.choices().cells(place.profiles().rowsProperty().get().getFirst(), copied::add);
    }

    private List<String> shown() {
        return place.columns().columnsProperty().get().stream()
                .filter(ViewColumn::visible)
                .map(ViewColumn::id)
                .toList();
    }

    private static void choose(Stream<PaletteItem> items, String title) {
        items.filter(item -> item.title().equals(title)).findFirst().orElseThrow().action().run();
    }

    @Test
    void aCellIsCopiedAsItCameAndShownWithNothingHidden() {
        assertThat(cells().map(PaletteItem::title)).contains("Copy Name", "Copy Tags");
        assertThat(cells().map(PaletteItem::detail)).contains("re\\u202Everse");
        choose(cells(), "Copy Name");
        assertThat(copied).extracting(ClipboardText::text).containsExactly("re\u202everse");
    }

    @Test
    void onlyTheCellsThatAreSeenAreOffered() {
        place.columns().setVisible("tags", false);
        assertThat(cells().map(PaletteItem::title)).doesNotContain("Copy Tags");
    }

    @Test
    void columnsAreMovedPastTheOneBeside() {
        List<String> before = shown();
        choose(place.choices().moves(1), "Move Name right");
        assertThat(shown().indexOf("name")).isEqualTo(before.indexOf("name") + 1);
        choose(place.choices().moves(-1), "Move Name left");
        assertThat(shown()).isEqualTo(before);
        choose(place.choices().moves(-1), "Move Status left");
        assertThat(shown()).as("the first stays the first").isEqualTo(before);
    }
}
