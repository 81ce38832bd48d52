package mpilot.console.fleet.view;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.settings.Section;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** The views as the settings file holds them. */
class SavedViewsFileTest {
    private static final Section<SavedViews> VIEWS =
            new Section<>("views", SavedViews.class, SavedViews.NONE);

    @TempDir private Path directory;

    @Test
    void viewsComeBackAsTheyWereSaved() throws Exception {
        SavedView view =
                SavedView.of(
                        "Near \"prod\"",
                        "tag:prod budget:>80%",
                        List.of(new ViewColumn("name", 270.5, true)),
                        SortOrder.of(List.of("-worst_budget_percent", "name")),
                        100);
        SavedViews views = SavedViews.NONE.with(view).moved(view.id(), 1).withDefault(view.id());
        Path file = directory.resolve("settings.json");
        try (SettingsStore store = open(file)) {
            store.set(VIEWS, views);
            store.flush();
        }
        try (SettingsStore store = open(file)) {
            assertThat(store.get(VIEWS)).isEqualTo(views);
        }
    }

    @Test
    void whatAFileHoldsOfTheWrongKindHasItsDefault() throws Exception {
        Path file = directory.resolve("settings.json");
        Files.writeString(
                file,
                """
                {"views": {"views": [{"id": "a", "name": "Kept", "page_size": "many",
                  "columns": [null, {"id": "name"}, 7], "sort": ["-name", null]}, null],
                  "default_view": "a"}}\
                """);
        try (SettingsStore store = open(file)) {
            SavedView view = store.get(VIEWS).first();
            assertThat(view.name()).isEqualTo("Kept");
            assertThat(view.pageSize()).isEqualTo(25);
            assertThat(view.sort()).containsExactly("-name");
            assertThat(view.columns()).contains(new ViewColumn("name", 270, false));
        }
    }

    private static SettingsStore open(Path file) {
        return SettingsStore.open(file, ManualTasks.immediate(), InstantSource.system());
    }
}
