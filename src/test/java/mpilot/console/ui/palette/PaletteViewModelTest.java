package mpilot.console.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PaletteViewModelTest {
    private final ManualTasks tasks = new ManualTasks();
    private final SettingsStore settings = SettingsStore.unwritten(ManualTasks.immediate());
    private final List<String> done = new ArrayList<>();

    private PaletteItem item(String title) {
        return new PaletteItem(
                title, title, "", "", BootstrapIcons.STAR, () -> done.add("does " + title));
    }

    private PaletteViewModel palette(String... titles) {
        PaletteViewModel palette =
                new PaletteViewModel(
                        () -> Stream.of(titles).map(this::item),
                        settings,
                        tasks.runner(),
                        () -> done.add("closed"));
        tasks.runAll();
        return palette;
    }

    private static List<String> titles(PaletteViewModel palette) {
        return palette.foundProperty().get().items().stream().map(PaletteItem::title).toList();
    }

    private void type(PaletteViewModel palette, String typed) {
        palette.queryProperty().set(typed);
        tasks.runAll();
    }

    @Test
    void nothingTypedFindsAllInTheirOrder() {
        assertThat(titles(palette("Refresh", "Export", "Back")))
                .containsExactly("Refresh", "Export", "Back");
    }

    @Test
    void theBestComesFirstAndOfEqualsTheShorter() {
        PaletteViewModel palette = palette("Data export", "Exporters", "Export", "Settings");
        type(palette, "exp");
        assertThat(titles(palette)).containsExactly("Export", "Exporters", "Data export");
        type(palette, "nothing");
        assertThat(titles(palette)).isEmpty();
        palette.choose();
        assertThat(done).isEmpty();
    }

    @Test
    void whatWasChosenLatelyComesFirstNextTime() {
        PaletteViewModel palette = palette("Refresh", "Export", "Back");
        palette.move(2);
        palette.choose();
        assertThat(done).containsExactly("closed", "does Back");
        assertThat(titles(palette("Refresh", "Export", "Back")))
                .containsExactly("Back", "Refresh", "Export");
        assertThat(titles(palette("Refresh", "Export")))
                .as("what is no more is not found")
                .containsExactly("Refresh", "Export");
    }

    @Test
    void theMarkGoesRoundAndRound() {
        PaletteViewModel palette = palette("Refresh", "Export");
        palette.move(-1);
        assertThat(palette.selectedProperty().get()).isEqualTo(1);
        palette.move(1);
        assertThat(palette.selectedProperty().get()).isZero();
    }

    @Test
    void enterBeforeTheAnswerTakesTheAnswerAndNotWhatStoodThereBefore() {
        PaletteViewModel palette = palette("Refresh", "Export");
        palette.queryProperty().set("exp");
        palette.choose();
        assertThat(done).isEmpty();
        tasks.runAll();
        assertThat(done).containsExactly("closed", "does Export");
    }

    @Test
    void ofVeryManyTheBestAreShown() {
        PaletteViewModel palette =
                palette(
                        IntStream.range(0, 100_000)
                                .mapToObj(i -> "name " + i)
                                .toArray(String[]::new));
        type(palette, "99999");
        assertThat(titles(palette)).containsExactly("name 99999");
        type(palette, "name");
        assertThat(titles(palette)).hasSize(50);
    }

    @Test
    void leavingChoosesNothing() {
        PaletteViewModel palette = palette("Refresh");
        palette.cancel();
        assertThat(done).containsExactly("closed");
    }
}
