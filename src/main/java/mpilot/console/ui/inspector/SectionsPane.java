package mpilot.console.ui.inspector;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;

import mpilot.console.ui.kit.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/** The sections of a profile, one below the other. */
final class SectionsPane extends ScrollPane {
    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");
    private static final Duration SOUGHT_FOR = Duration.seconds(2.5);

    /** What stays free above a field that is scrolled to. */
    private static final double ABOVE = 12;

    private final InspectorViewModel viewModel;
    private final SectionsInTurn sections = new SectionsInTurn();
    private final FieldPlaces places = new FieldPlaces();
    private final LastingViews lasting;
    private @Nullable ProfileDetails shown;

    SectionsPane(InspectorViewModel viewModel) {
        this.viewModel = viewModel;
        this.lasting = new LastingViews(viewModel);
        setContent(sections);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("sections-scroll");
    }

    /** Another profile begins at its top; a step to it, or the same one again, where it was. */
    void show(ProfileDetails details) {
        ProfileDetails before = shown;
        boolean isSame = before != null && before.profile().id() == details.profile().id();
        boolean stays = (viewModel.isStepping() || isSame) && scrolled() > 0;
        FocusedSection focus =
                viewModel.isStepping() || isSame ? FocusedSection.of(sections) : null;
        Node top = stays ? topSection() : null;
        double below = top == null ? 0 : scrolled() - top.getBoundsInParent().getMinY();
        shown = details;
        places.clear();
        // Its content is in the window from when its skin is made.
        applyCss();
        sections.show(new ProfileSections(details, viewModel, places, lasting).all(), room());
        if (stays || focus != null) {
            sections.finish();
        }
        if (!stays) {
            setVvalue(0);
        } else if (top != null) {
            scrollBelow(top.getId(), below);
        }
        if (focus != null) {
            focus.restore(sections);
        }
    }

    private void scrollBelow(String section, double distance) {
        Node again = sections.lookup("#" + section);
        if (again != null) {
            layOut();
            scrollTo(again.getBoundsInParent().getMinY() + distance);
        }
    }

    /**
     * How much of the sections can be seen; before the pane is laid out, no more than the window.
     */
    private double room() {
        double height = getHeight();
        return height > 0 || getScene() == null ? height : getScene().getHeight();
    }

    /** {@return whether every section is there, also those that are not seen} */
    boolean isWhole() {
        return sections.isWhole();
    }

    /** Makes no more sections of a profile that is not looked into any more. */
    void stop() {
        sections.stop();
    }

    /**
     * Tells the profile that is shown for another moment, where nothing but words and figures
     * differ; the rest stays as it is, with what is typed and focused in it.
     *
     * @return whether that is all there was to do
     */
    boolean renew(ProfileDetails details) {
        ProfileDetails before = shown;
        if (before == null || !before.profile().equals(details.profile()) || !isShown()) {
            return false;
        }
        sections.finish();
        List<Section> told =
                new ProfileSections(details, viewModel, places, lasting).toldAnew(before);
        if (told.stream().anyMatch(section -> find(section.getId()) < 0)
                || before.findings().isEmpty() != details.findings().isEmpty()) {
            return false;
        }
        shown = details;
        told.forEach(section -> {
            int place = find(section.getId());
            FocusPath focus = FocusPath.of(sections.getChildren().get(place));
            sections.getChildren().set(place, section);
            focus.restore(section);
        });
        return true;
    }

    private boolean isShown() {
        return getScene() != null && !sections.getChildren().isEmpty();
    }

    private int find(String id) {
        List<Node> children = sections.getChildren();
        return IntStream.range(0, children.size())
                .filter(i -> id.equals(children.get(i).getId()))
                .findFirst()
                .orElse(-1);
    }

    /** Scrolls to what shows the field at {@code pointer}, and has it stand out for a moment. */
    void reveal(String pointer) {
        sections.finish();
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
