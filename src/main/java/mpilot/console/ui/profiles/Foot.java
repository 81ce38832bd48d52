package mpilot.console.ui.profiles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import mpilot.console.fleet.Coverage;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands below the rows: which they are, how much is at hand, what is selected and what has
 * changed, and the pager. Without room for all, whole parts give way, the page size first: half a
 * word says nothing.
 */
final class Foot extends HBox {
    private final Label coverage = new Label();
    private final Label loaded = new Label();
    private final Label notes = new Label();
    private final Pager pager;

    Foot(ProfilesViewModel viewModel) {
        getStyleClass().add("foot");
        setAlignment(Pos.CENTER_LEFT);
        coverage.setId("coverage");
        coverage.getStyleClass().add("coverage");
        coverage.textProperty().bind(viewModel.shown().coverage());
        loaded.setId("loaded-badge");
        loaded.getStyleClass().addAll("chip", "chip-more");
        viewModel.pageProperty().subscribe(page -> showLoaded(page == null ? null : page.loaded()));
        notes.setId("list-notes");
        notes.getStyleClass().add("freshness");
        ListNotes words = new ListNotes(viewModel);
        notes.textProperty().bind(words.textProperty());
        Tooltip details = new Tooltip();
        details.textProperty().bind(words.detailProperty());
        notes.setTooltip(details);
        pager = new Pager(viewModel);
        pager.setMinWidth(USE_PREF_SIZE);
        setMinWidth(0);
        getChildren().addAll(coverage, loaded, notes, spacer(), pager);
        // A part that takes no room now would not tell that it has something to say.
        loaded.textProperty().subscribe(this::requestLayout);
        notes.textProperty().subscribe(this::requestLayout);
    }

    void focusPageNumber() {
        pager.focusNumber();
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private void showLoaded(@Nullable Coverage shown) {
        if (shown == null) {
            loaded.setText("");
            return;
        }
        loaded.setText(Text.of("profiles.loaded-badge", shown.rows()));
        loaded.setTooltip(new Tooltip(shown.sentence()));
        (shown.isComplete() ? Tone.NEUTRAL : Tone.WARNING).paint(loaded);
    }

    /** The parts that give way, the last first, with the room that each takes. */
    private Map<Node, Double> parts() {
        Map<Node, Double> parts = new LinkedHashMap<>();
        parts.put(loaded, taken(loaded));
        parts.put(notes, taken(notes));
        parts.put(pager.sizes(), pager.getSpacing() + pager.sizes().prefWidth(-1));
        return parts;
    }

    private double taken(Label part) {
        return part.getText().isEmpty() ? 0 : part.prefWidth(-1) + getSpacing();
    }

    @Override
    protected void layoutChildren() {
        double sizes = pager.getSpacing() + pager.sizes().prefWidth(-1);
        double least =
                coverage.prefWidth(-1)
                        + pager.prefWidth(-1)
                        - (pager.sizes().isManaged() ? sizes : 0)
                        + 3 * getSpacing();
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - least;
        for (Map.Entry<Node, Double> part : parts().entrySet()) {
            boolean shown = part.getValue() > 0 && part.getValue() <= room;
            showIf(shown, part.getKey());
            room = shown ? room - part.getValue() : room;
        }
        super.layoutChildren();
    }

    private static void showIf(boolean shown, Node part) {
        if (part.isManaged() != shown) {
            part.setManaged(shown);
            part.setVisible(shown);
        }
    }
}
