package mpilot.console.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;

import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Section;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

class SectionsInTurnTest {
    private static final double ROOM = 200;

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private static List<Supplier<Section>> sections(String name, int count) {
        List<Supplier<Section>> sections = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> sections.add(() -> section(name + i)));
        return sections;
    }

    private static Section section(String id) {
        Section section = new Section(id, "", () -> List.of(new Label("one"), new Label("two")));
        section.setId(id);
        section.foldedProperty().set(false);
        return section;
    }

    private static List<String> ids(SectionsInTurn view) {
        return view.getChildren().stream().map(Node::getId).toList();
    }

    private static List<String> ids(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + i).toList();
    }

    private SectionsInTurn shown() {
        return stage.show(SectionsInTurn::new);
    }

    @Test
    void whatIsSeenIsThereAtOnceAndTheRestWhenThatIsPainted() {
        SectionsInTurn view = shown();
        List<String> atOnce =
                stage.fx(() -> {
                    view.show(sections("a", 40), ROOM);
                    return ids(view);
                });
        assertThat(atOnce).hasSizeBetween(1, 39).isEqualTo(ids("a", atOnce.size()));
        stage.until("all are there", view::isWhole);
        assertThat(stage.fx(() -> ids(view))).isEqualTo(ids("a", 40));
    }

    @Test
    void whereThereAreNoFramesAllIsThereAtOnce() {
        List<String> made =
                stage.fx(() -> {
                    SectionsInTurn view = new SectionsInTurn();
                    view.show(sections("a", 40), ROOM);
                    return ids(view);
                });
        assertThat(made).isEqualTo(ids("a", 40));
    }

    @Test
    void othersTakeThePlaceOfThoseThatWait() {
        SectionsInTurn view = shown();
        stage.fx(() -> {
            view.show(sections("a", 40), ROOM);
            view.show(sections("b", 50), ROOM);
        });
        stage.until("all are there", view::isWhole);
        assertThat(stage.fx(() -> ids(view))).isEqualTo(ids("b", 50));
    }

    @Test
    void theRestIsThereAtOnceForWhoLooksForOneOfThem() {
        SectionsInTurn view = shown();
        List<String> made =
                stage.fx(() -> {
                    view.show(sections("a", 40), ROOM);
                    view.finish();
                    return ids(view);
                });
        assertThat(made).isEqualTo(ids("a", 40));
        stage.settle();
        assertThat(stage.fx(() -> ids(view))).as("and comes once").isEqualTo(ids("a", 40));
    }

    @Test
    void stoppedItMakesNoMore() {
        SectionsInTurn view = shown();
        List<String> made =
                stage.fx(() -> {
                    view.show(sections("a", 40), ROOM);
                    view.stop();
                    return ids(view);
                });
        assertThat(stage.fx(view::isWhole)).isTrue();
        stage.settle();
        assertThat(stage.fx(() -> ids(view))).isEqualTo(made);
    }
}
