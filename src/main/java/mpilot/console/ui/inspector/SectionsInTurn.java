package mpilot.console.ui.inspector;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import mpilot.console.ui.kit.AfterFrame;
import mpilot.console.ui.kit.Section;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Sections one below the other: those that are seen are made for the frame that is due, those below
 * them in the frames after it, a few in each, so that no event is a long one.
 */
final class SectionsInTurn extends VBox {
    /**
     * So long are sections made for one frame, and a last one begun; seldom reached but at first.
     */
    private static final Duration TURN = Duration.ofMillis(25);

    private final AfterFrame afterFrame = new AfterFrame();
    private Iterator<Supplier<Section>> rest = Collections.emptyIterator();

    SectionsInTurn() {
        getStyleClass().add("sections");
    }

    /**
     * Shows other sections.
     *
     * @param room how much of them can be seen, from the top
     */
    void show(List<Supplier<Section>> sections, double room) {
        afterFrame.cancel();
        getChildren().clear();
        rest = sections.iterator();
        makeSome(room);
    }

    /** {@return whether every section is there} */
    boolean isWhole() {
        return !rest.hasNext();
    }

    /** Makes the sections that are left. */
    void finish() {
        afterFrame.cancel();
        rest.forEachRemaining(section -> getChildren().add(section.get()));
    }

    /** Makes no more of them. */
    void stop() {
        afterFrame.cancel();
        rest = Collections.emptyIterator();
    }

    private void makeSome(double room) {
        long begun = System.nanoTime();
        double height = 0;
        while (rest.hasNext() && height < room && System.nanoTime() - begun < TURN.toNanos()) {
            height += make();
        }
        if (rest.hasNext()) {
            afterFrame.run(this, () -> makeSome(Double.MAX_VALUE));
        }
    }

    /** {@return the height of the section that was next} */
    private double make() {
        Node section = rest.next().get();
        getChildren().add(section);
        section.applyCss();
        return section.prefHeight(getWidth() > 0 ? getWidth() : USE_COMPUTED_SIZE);
    }
}
