package mpilot.console.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.Hover;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class OverflowRowTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final List<String> words = List.of("prod", "eu", "team:payments", "pii", "critical");
    private OverflowRow row;

    private void show(double width, List<String> items) {
        stage.show(() -> {
            row = new OverflowRow(() -> Chips.tag(""));
            row.show(items);
            row.setMinWidth(width);
            row.setMaxSize(width, 24);
            return new StackPane(row);
        });
    }

    private List<Node> visible() {
        return stage.fx(() -> row.getChildren().stream().filter(Node::isVisible).toList());
    }

    private List<String> visibleTexts() {
        return visible().stream().map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void whereAllFitAllAreShown() {
        show(600, words);
        assertThat(visibleTexts()).isEqualTo(words);
    }

    @Test
    void withNothingInItNothingIsShown() {
        show(200, List.of());
        assertThat(visible()).isEmpty();
    }

    @ParameterizedTest(name = "in {0} px")
    @ValueSource(ints = {30, 45, 60, 90, 120, 150, 180, 210, 240})
    void whatDoesNotFitIsCounted(int width) {
        show(width, words);
        List<String> texts = visibleTexts();
        int shown = texts.size() - 1;
        assertThat(texts.subList(0, shown)).isEqualTo(words.subList(0, shown));
        assertThat(texts.getLast()).isEqualTo("+" + (words.size() - shown));
        assertNothingOverlaps(width);
    }

    @ParameterizedTest(name = "in {0} px")
    @ValueSource(ints = {20, 60, 120})
    void aLongNameAloneIsCutAndNotCounted(int width) {
        show(width, List.of("a-tag-that-is-far-longer-than-the-column-it-stands-in"));
        assertThat(visible()).hasSize(1);
        assertNothingOverlaps(width);
    }

    @ParameterizedTest(name = "in {0} px")
    @ValueSource(ints = {60, 120})
    void aLongNameBeforeOthersLeavesRoomForTheirNumber(int width) {
        show(width, List.of("a-tag-that-is-far-longer-than-the-column-it-stands-in", "b", "c"));
        assertThat(visibleTexts().getLast()).startsWith("+");
        assertNothingOverlaps(width);
    }

    private void assertNothingOverlaps(double width) {
        double end = 0;
        for (Node node : visible()) {
            double from = node.getLayoutX();
            double to = from + node.getLayoutBounds().getWidth();
            assertThat(from).as("begins after the one before").isGreaterThanOrEqualTo(end);
            assertThat(to).as("ends in the row").isLessThanOrEqualTo(width + 0.5);
            end = to;
        }
    }

    @Test
    void theNumberTellsAllOnHover() {
        show(120, words);
        Label more = (Label) visible().getLast();
        assertThat(stage.fx(() -> Hover.over(more))).isEqualTo(String.join("\n", words));
    }

    @Test
    void newItemsTakeThePlaceOfTheOld() {
        show(120, words);
        stage.fx(() -> row.show(List.of("d\u202ev")));
        stage.settle();
        assertThat(visibleTexts()).containsExactly("d\\u202Ev");
        assertThat(visible().getFirst().getUserData()).isEqualTo("d\u202ev");
        stage.fx(() -> row.show(List.of("prod", "eu")));
        stage.settle();
        assertThat(visibleTexts()).containsExactly("prod", "eu");
        assertThat(row.spoken()).isEqualTo("prod, eu");
    }

    @Test
    void whatWasMadeBeforeShowsNothingUntilItIsTold() {
        stage.show(() -> {
            row = new OverflowRow(() -> Chips.tag(""));
            row.prepare(3);
            return new StackPane(row);
        });
        assertThat(visible()).isEmpty();
        List<Node> made = stage.fx(() -> List.copyOf(row.getChildren()));
        stage.fx(() -> row.show(List.of("prod", "eu")));
        stage.settle();
        assertThat(visibleTexts()).containsExactly("prod", "eu");
        assertThat(made).as("made before").containsAll(visible());
    }
}
