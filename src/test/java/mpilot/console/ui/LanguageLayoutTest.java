package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.fleet.view.ViewColumn;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The window's own words have room in every language, also in a small window with the inspector.
 */
class LanguageLayoutTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 1440, 900", "en-US, 1000, 700",
        "de-DE, 1440, 900", "de-DE, 1000, 700",
        "zh-CN, 1440, 900", "zh-CN, 1000, 700"
    })
    void noWordIsCutOff(String language, int width, int height) {
        Locale.setDefault(Locale.forLanguageTag(language));
        List<String> cut =
                stage.fx(() -> {
                    ConsoleWindow window = window();
                    Scene scene = window.scene(width, height);
                    window.profiles().refresh();
                    scene.snapshot(null);
                    List<String> found = new ArrayList<>(cutOff(scene.getRoot()));
                    window.profiles()
                            .openedProperty()
                            .set(window.profiles().rowsProperty().get().getFirst());
                    scene.snapshot(null);
                    scene.snapshot(null);
                    found.addAll(cutOff(scene.getRoot()));
                    window.close();
                    return found;
                });
        assertThat(cut).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "zh-CN"})
    void everyPlaceHasRoomBesideTheInspector(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(inEveryPlace(100, scene -> outside(scene.getRoot(), scene.getWidth())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "zh-CN"})
    void theHeadAndTheFootKeepTheirButtonsAtTwiceTheText(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(
                        inEveryPlace(
                                200,
                                scene ->
                                        Stream.of(
                                                        "menu",
                                                        "activity",
                                                        "token",
                                                        "back-to-place",
                                                        "close-inspector")
                                                .map(id -> scene.lookup("#" + id))
                                                .flatMap(button ->
                                                        outside(button, scene.getWidth()).stream())
                                                .toList()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 800", "en-US, 1000", "en-US, 1200",
        "de-DE, 800", "de-DE, 1000", "de-DE, 1200",
        "zh-CN, 800", "zh-CN, 1000", "zh-CN, 1200"
    })
    void atTwiceTheTextThePromptIsWholeAndTheKeysHaveRoom(String language, int width) {
        Locale.setDefault(Locale.forLanguageTag(language));
        List<String> cut =
                stage.fx(() -> {
                    ConsoleWindow window = window();
                    Scene scene = window.scene(width, 700);
                    window.profiles().refresh();
                    window.appearance().choose(now -> now.withTextSize(200));
                    scene.snapshot(null);
                    scene.snapshot(null);
                    List<String> found = new ArrayList<>(cutOff(scene.lookup("#tag-field")));
                    window.showKeys();
                    scene.snapshot(null);
                    scene.snapshot(null);
                    found.addAll(outside(scene.lookup("#keys"), width));
                    window.close();
                    return found;
                });
        assertThat(cut).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "zh-CN"})
    void aHeadKeepsItsWordsBesideTheMarkOfTheOrder(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        List<String> cut =
                stage.fx(() -> {
                    ConsoleWindow window = window();
                    Scene scene = window.scene(1440, 900);
                    window.profiles().refresh();
                    List<String> found = new ArrayList<>();
                    for (ViewColumn column : ViewColumn.usual()) {
                        if (!column.visible()) {
                            continue;
                        }
                        window.profiles()
                                .sortProperty()
                                .set(
                                        SortOrder.NONE
                                                .clicked("name", false)
                                                .clicked(column.id(), true));
                        scene.snapshot(null);
                        found.addAll(cutOff(scene.lookup("#profiles .column-header-background")));
                    }
                    window.close();
                    return found;
                });
        assertThat(cut).isEmpty();
    }

    /** What {@code question} finds in each place of a small window with the inspector. */
    private List<String> inEveryPlace(int textSize, Function<Scene, List<String>> question) {
        return stage.fx(() -> {
            ConsoleWindow window = window();
            Scene scene = window.scene(1000, 700);
            window.profiles().refresh();
            window.appearance().choose(now -> now.withTextSize(textSize));
            AccessProfile first = window.profiles().rowsProperty().get().getFirst().profile();
            List<String> found = new ArrayList<>();
            for (String place : Screens.PLACES) {
                window.session().shownPlace().show(place);
                window.session().inspectedProperty().set(first);
                scene.snapshot(null);
                scene.snapshot(null);
                question.apply(scene).forEach(each -> found.add(place + ": " + each));
            }
            window.close();
            return found;
        });
    }

    /** What is operated, and reaches out of its place or of the window. */
    private static List<String> outside(Node node, double right) {
        if (!node.isVisible() || node instanceof TableView<?> || node instanceof ScrollPane) {
            return List.of();
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        List<String> found = new ArrayList<>();
        if (node instanceof Control
                && (bounds.getMinX() < -0.5 || bounds.getMaxX() > right + 0.5)) {
            found.add(node + " to " + bounds.getMaxX() + " of " + right);
        }
        if (node instanceof Parent parent) {
            double edge =
                    node.getParent() instanceof SplitPane || node.getClip() != null
                            ? Math.min(right, bounds.getMaxX())
                            : right;
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(outside(child, edge)));
        }
        return found;
    }

    private static ConsoleWindow window() {
        FakeSource source = new FakeSource(ProfileFixtures.profiles(240));
        Connection connection =
                new Connection(
                        "Sandbox",
                        GatewayEndpoint.of("http://127.0.0.1:40000"),
                        Environment.SANDBOX,
                        _ -> null);
        return new ConsoleWindow(
                connection,
                source,
                Shared.still(
                        ManualTasks.immediate(),
                        InstantSource.fixed(ProfileFixtures.NOW),
                        Theme.LIGHT));
    }

    /** Rows are left out: what they say is the gateway's, and is whole on hover. */
    private static List<String> cutOff(Node node) {
        if (!node.isVisible() || node instanceof IndexedCell<?>) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        if (node instanceof Labeled labeled && labeled.isTextTruncated() && !labeled.isWrapText()) {
            found.add(labeled.getText());
        }
        if (node instanceof Text text
                && text.getParent().getClip() instanceof Rectangle field
                && text.getLayoutBounds().getWidth() > field.getWidth()) {
            found.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(cutOff(child)));
        }
        return found;
    }
}
