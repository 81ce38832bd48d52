package mpilot.console.ui.profiles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * What stands below the rows: which they are, the pager, and how old they are. Without room for
 * all, whole parts give way, the age first and then the page size: half a word says nothing.
 */
final class Foot extends HBox {
    private final Label coverage = new Label();
    private final Pager pager;
    private final Label age = new Label();

    Foot(ProfilesViewModel viewModel, Freshness freshness) {
        getStyleClass().add("foot");
        setAlignment(Pos.CENTER_LEFT);
        coverage.setId("coverage");
        coverage.getStyleClass().add("coverage");
        coverage.textProperty()
                .bind(viewModel.pageProperty().map(page -> page == null ? "" : page.coverage()));
        pager = new Pager(viewModel);
        pager.setMinWidth(USE_PREF_SIZE);
        age.setId("freshness");
        age.getStyleClass().add("freshness");
        age.textProperty().bind(freshness.textProperty());
        Tooltip exact = new Tooltip();
        exact.textProperty().bind(freshness.detailProperty());
        age.setTooltip(exact);
        setMinWidth(0);
        getChildren().addAll(coverage, spacer(), pager, spacer(), age);
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    @Override
    protected void layoutChildren() {
        double gaps = getSpacing() * (getChildren().size() - 1);
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - gaps;
        double sizes = pager.getSpacing() + pager.sizes().prefWidth(-1);
        double least =
                coverage.prefWidth(-1)
                        + pager.prefWidth(-1)
                        - (pager.sizes().isManaged() ? sizes : 0);
        showIf(least + sizes <= room, pager.sizes());
        showIf(least + sizes + age.prefWidth(-1) <= room, age);
        super.layoutChildren();
    }

    private static void showIf(boolean shown, Node part) {
        if (part.isManaged() != shown) {
            part.setManaged(shown);
            part.setVisible(shown);
        }
    }
}
