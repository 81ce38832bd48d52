package mpilot.console.ui.inspector;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/** The sections of a profile, one below the other. */
final class SectionsPane extends ScrollPane {
    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");
    private static final Duration SOUGHT_FOR = Duration.seconds(2.5);

    /** What stays free above a field that is scrolled to. */
    private static final double ABOVE = 12;

    private final InspectorViewModel viewModel;
    private final VBox sections = new VBox();
    private final FieldPlaces places = new FieldPlaces();
    private long shownId = Long.MIN_VALUE;

    SectionsPane(InspectorViewModel viewModel) {
        this.viewModel = viewModel;
        sections.getStyleClass().add("sections");
        setContent(sections);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("sections-scroll");
    }

    /** Another profile begins at its top; a step to it, or the same one again, where it was. */
    void show(ProfileDetails details) {
        boolean stays = viewModel.isStepping() || shownId == details.profile().id();
        Node top = stays ? topSection() : null;
        double below = top == null ? 0 : scrolled() - top.getBoundsInParent().getMinY();
        shownId = details.profile().id();
        places.clear();
        sections.getChildren().setAll(new ProfileSections(details, viewModel, places).all());
        Node again = top == null ? null : sections.lookup("#" + top.getId());
        if (!stays) {
            setVvalue(0);
        } else if (again != null) {
            layOut();
            scrollTo(again.getBoundsInParent().getMinY() + below);
        }
    }

    /** Scrolls to what shows the field at {@code pointer}, and has it stand out for a moment. */
    void reveal(String pointer) {
        Node node = places.open(pointer);
        if (node == null) {
            return;
        }
        layOut();
        Bounds bounds = sections.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        scrollTo(bounds.getMinY() - ABOVE);
        node.pseudoClassStateChanged(SOUGHT, true);
        PauseTransition end = new PauseTransition(SOUGHT_FOR);
        end.setOnFinished(_ -> node.pseudoClassStateChanged(SOUGHT, false));
        end.play();
    }

    private void layOut() {
        applyCss();
        layout();
    }

    private @Nullable Node topSection() {
        double scrolled = scrolled();
        return sections.getChildren().stream()
                .filter(section -> section.getBoundsInParent().getMaxY() > scrolled)
                .findFirst()
                .orElse(null);
    }

    /** How far the content is longer than what is seen of it. */
    private double excess() {
        return Math.max(0, sections.getHeight() - getViewportBounds().getHeight());
    }

    private double scrolled() {
        return getVvalue() * excess();
    }

    private void scrollTo(double y) {
        double excess = excess();
        setVvalue(excess <= 0 ? 0 : Math.clamp(y / excess, 0, 1));
    }
}
