package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.profiles.column.ColumnsViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The edge of a head, dragged with the mouse. */
class TableColumnsTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final ColumnsViewModel columns = new ColumnsViewModel();
    private final ProfilesViewModel list =
            Lists.of(
                    new FakeSource(List.of(ProfileFixtures.profile(1, "One"))),
                    ManualTasks.immediate());
    private ProfilesTable table;
    private Node held;
    private double at;

    @BeforeEach
    void show() {
        table =
                stage.show(
                        Theme.LIGHT,
                        1000,
                        300,
                        () -> new ProfilesTable(list, columns, new SimpleBooleanProperty()));
    }

    private List<String> shown() {
        return stage.fx(
                () -> table.getVisibleLeafColumns().stream().map(TableColumnBase::getId).toList());
    }

    private List<Double> widths() {
        return stage.fx(() ->
                table.getVisibleLeafColumns().stream().map(TableColumnBase::getWidth).toList());
    }

    private double widthOfTheName() {
        return stage.fx(() -> table.getVisibleLeafColumn(1).getWidth());
    }

    /** Drags the right edge of the names, in small steps as a hand does. */
    private void dragTheName(int pixels) {
        held = edgeOfTheName();
        double from = stage.fx(() -> held.localToScene(0, 0).getX());
        mouse(MouseEvent.MOUSE_PRESSED, from);
        for (int step = 1; step <= 10; step++) {
            // A node that is no longer in the window hears nothing of the mouse.
            assertThat(held.getScene()).as("the edge that is held").isNotNull();
            at = from + pixels / 10.0 * step;
            mouse(MouseEvent.MOUSE_DRAGGED, at);
        }
    }

    private void letGo() {
        mouse(MouseEvent.MOUSE_RELEASED, at);
    }

    private void mouse(EventType<MouseEvent> type, double x) {
        boolean pressed = type != MouseEvent.MOUSE_RELEASED;
        stage.fx(() ->
                held.fireEvent(
                        new MouseEvent(
                                type,
                                x,
                                5,
                                x,
                                5,
                                MouseButton.PRIMARY,
                                1,
                                false,
                                false,
                                false,
                                false,
                                pressed,
                                false,
                                false,
                                false,
                                false,
                                false,
                                null)));
        stage.settle();
    }

    /** {@return what JavaFX has over the right edge of the names to take hold of it} */
    private Node edgeOfTheName() {
        stage.until("the heads are laid out", () -> edges().findFirst().isPresent());
        return stage.fx(() -> edges().findFirst().orElseThrow());
    }

    private Stream<Node> edges() {
        return table.lookupAll(".nested-column-header > *").stream()
                .filter(Rectangle.class::isInstance)
                .filter(edge -> edge.getBoundsInParent().contains(rightOfTheName(), 5));
    }

    private double rightOfTheName() {
        return table.lookupAll(".column-header").stream()
                .filter(head -> "name".equals(head.getId()))
                .mapToDouble(head -> head.getBoundsInParent().getMaxX())
                .findFirst()
                .orElse(0);
    }

    @Test
    void theEdgeFollowsTheHandAndWhatHasNoRoomFoldsAwayOnceItIsLetGo() {
        List<String> before = shown();
        double width = widthOfTheName();
        dragTheName(200);
        assertThat(widthOfTheName()).isEqualTo(width + 200);
        assertThat(shown()).isEqualTo(before);
        letGo();
        assertThat(widthOfTheName()).isEqualTo(width + 200);
        assertThat(shown()).hasSizeLessThan(before.size()).contains("name");
        dragTheName(-100);
        assertThat(widthOfTheName()).as("goes on from where it is").isEqualTo(width + 100);
        letGo();
        assertThat(widthOfTheName()).isEqualTo(width + 100);
    }

    @Test
    void theCellsFollowTheirHeads() {
        stage.fx(list::refresh);
        stage.until("the page is seen", table::isWhole);
        dragTheName(100);
        assertThat(cells()).as("while the edge is held").isEqualTo(placesOfHeads());
        letGo();
        assertThat(cells()).isEqualTo(placesOfHeads());
        stage.fx(columns::reset);
        stage.settle();
        assertThat(cells()).as("as at first").isEqualTo(placesOfHeads());
    }

    /** {@return where each cell of the first row begins and ends} */
    private List<List<Double>> cells() {
        return stage.fx(() ->
                table.lookupAll(".table-row-cell").stream()
                        .filter(row -> ((TableRow<?>) row).getIndex() == 0)
                        .flatMap(row -> row.lookupAll(".table-cell").stream())
                        .map(Node::getBoundsInParent)
                        .map(cell -> List.of(cell.getMinX(), cell.getMaxX()))
                        .sorted(Comparator.comparing(List::getFirst))
                        .toList());
    }

    private List<List<Double>> placesOfHeads() {
        List<List<Double>> places = new ArrayList<>();
        double left = 0;
        for (double width : widths()) {
            places.add(List.of(left, left + width));
            left += width;
        }
        return places;
    }

    @Test
    void theColumnsAsAtFirstAreAsWideAsAtFirst() {
        List<Double> before = widths();
        dragTheName(200);
        letGo();
        assertThat(widths()).isNotEqualTo(before);
        stage.fx(columns::reset);
        assertThat(widths()).isEqualTo(before);
    }
}
