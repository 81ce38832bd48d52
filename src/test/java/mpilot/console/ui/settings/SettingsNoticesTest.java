package mpilot.console.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import mpilot.console.settings.SettingsNotice;
import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands at the top of a window while something is amiss with the settings. */
class SettingsNoticesTest {
    private static final SettingsNotice FIRST =
            SettingsNotice.ofUnusable(Path.of("settings.json"), "The first is odd.");
    private static final SettingsNotice SECOND =
            SettingsNotice.ofUnusable(Path.of("settings.json"), "The second is odd.");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final ObservableList<SettingsNotice> notices = FXCollections.observableArrayList(FIRST);
    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void open() {
        stage.show(() -> new VBox(new SettingsNotices(notices, read::add)));
    }

    @Test
    void eachNoticeStandsUntilItWasRead() {
        assertThat(stage.texts("#settings-notices")).contains("The first is odd.");
        stage.fx(() -> notices.add(SECOND));
        stage.settle();
        assertThat(stage.texts("#settings-notices"))
                .contains("The first is odd.", "The second is odd.");
        stage.robot().type(KeyCode.SPACE);
        stage.settle();
        assertThat(notices).containsExactly(SECOND);
        assertThat(read).containsExactly(FIRST.sentence());
        assertThat(stage.texts("#settings-notices"))
                .contains("The second is odd.")
                .doesNotContain("The first is odd.");
    }

    @Test
    void withoutANoticeThereIsNothing() {
        stage.fx(() -> notices.clear());
        stage.settle();
        assertThat(stage.texts("#settings-notices")).isEmpty();
    }

    @Test
    void anotherWindowShowsTheSameAndOneThatWasClosedHearsNoMore() {
        SettingsNotices other = stage.fx(() -> new SettingsNotices(notices, _ -> {}));
        VBox shown = stage.show(() -> new VBox(other));
        stage.fx(() -> shown.getChildren().clear());
        stage.fx(() -> notices.add(SECOND));
        assertThat(stage.fx(() -> other.getChildren().size())).isOne();
        assertThat(stage.texts("#settings-notices")).contains("The second is odd.");
    }
}
