package mpilot.console.ui.profiles.filter;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;

import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The chips of a filter that is typed on, and of one that was pasted by mistake. */
class FilterChipsTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final FilterViewModel filter = new FilterViewModel();

    @BeforeEach
    void show() {
        stage.show(() -> {
            Button order = new Button();
            order.setVisible(false);
            return new FilterChips(filter, order, () -> {});
        });
    }

    private List<Node> chips() {
        return stage.fx(() -> List.copyOf(stage.robot().lookup(".chip-removable").queryAll()));
    }

    private void type(String text) {
        stage.fx(() -> filter.set(text));
        stage.settle();
    }

    @Test
    void aChipStaysWhileMoreIsTyped() {
        type("tag:eu");
        Node eu = chips().getFirst();
        type("tag:eu pay");
        assertThat(chips()).hasSize(2).first().isSameAs(eu);
    }

    @Test
    void ofAThousandTermsSomeHaveChipsAndTheRestAreCounted() {
        type(IntStream.range(0, 1000).mapToObj(i -> "tag:t" + i).collect(Collectors.joining(" ")));
        assertThat(chips()).hasSize(24);
        assertThat(stage.text("#more-terms")).isEqualTo("and 976 more");
        type("tag:eu");
        assertThat(chips()).hasSize(1);
        assertThat(stage.isShown("#more-terms")).isFalse();
    }

    @Test
    void anEndlessWordHasAChipThatFits() {
        type("x".repeat(9000));
        double width = stage.fx(() -> chips().getFirst().getLayoutBounds().getWidth());
        assertThat(width).isLessThan(960);
    }
}
