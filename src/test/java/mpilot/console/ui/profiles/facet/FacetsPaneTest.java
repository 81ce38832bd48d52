package mpilot.console.ui.profiles.facet;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.Mouse;
import mpilot.console.ui.profiles.Lists;
import mpilot.console.ui.profiles.ProfilesPlace;
import mpilot.console.ui.profiles.ProfilesViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Filtering by facets, with the mouse and by keys. */
class FacetsPaneTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();
    @TempDir private Path directory;

    private ProfilesViewModel list;
    private FacetsPane pane;

    @BeforeEach
    void open() {
        FakeSource source =
                new FakeSource(
                        List.of(
                                ProfileFixtures.profile(
                                        "{'id': 1, 'name': 'a', 'tags': ['billing', 'x']}"),
                                ProfileFixtures.profile(
                                        "{'id': 2, 'name': 'b', 'tags': ['billing']}"),
                                ProfileFixtures.profile("{'id': 3, 'name': 'c'}")));
        FacetsViewModel facets =
                stage.fx(() -> {
                    list = Lists.of(source, ManualTasks.immediate());
                    ProfilesPlace place = Lists.place(list, ManualTasks.immediate(), directory);
                    place.open(ProfileQuery.ALL);
                    place.facets().openProperty().set(true);
                    return place.facets();
                });
        stage.show(() -> {
            pane = new FacetsPane(facets);
            return new HBox(pane);
        });
    }

    private Button value(String label) {
        return stage.fx(() ->
                pane.lookupAll(".facet-value").stream()
                        .map(Button.class::cast)
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow());
    }

    private String filter() {
        return stage.fx(() -> list.filter().textProperty().get());
    }

    private String focused() {
        return stage.fx(() -> {
            Scene scene = pane.getScene();
            Node owner = scene.getFocusOwner();
            return owner instanceof Button button ? button.getText() : "" + owner;
        });
    }

    @Test
    void thePaneSaysWhatItWaitsFor() {
        stage.hideWindows();
        ManualTasks tasks = new ManualTasks();
        stage.show(() -> {
            ProfilesViewModel waiting =
                    Lists.of(new FakeSource(ProfileFixtures.profiles(3)), tasks.runner());
            FacetsViewModel facets = Lists.place(waiting, tasks.runner(), directory).facets();
            facets.openProperty().set(true);
            return new HBox(new FacetsPane(facets));
        });
        assertThat(stage.texts("#facets"))
                .contains("Facets are counted once all that match are loaded");
    }

    @Test
    void aClickWithControlLeavesOut() {
        stage.fx(() -> Mouse.clickWithControl(value("x")));
        assertThat(filter()).isEqualTo("-tag:x");
    }

    @Test
    void theKeysThatPressLeaveOutWithControl() {
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.ENTER)) {
            stage.fx(list.filter()::clear);
            stage.fx(() -> value("x").requestFocus());
            stage.robot().press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
            stage.settle();
            assertThat(filter()).as("%s", key).isEqualTo("-tag:x");
        }
    }

    @Test
    void theFocusStaysOnTheValueThatIsChosen() {
        stage.fx(() -> value("x").requestFocus());
        stage.robot().type(KeyCode.SPACE);
        stage.settle();
        assertThat(filter()).isEqualTo("tag:x");
        assertThat(focused()).isEqualTo("x");
        stage.robot().type(KeyCode.SPACE);
        stage.settle();
        assertThat(filter()).isEmpty();
    }
}
