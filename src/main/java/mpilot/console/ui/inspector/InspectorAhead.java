package mpilot.console.ui.inspector;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.task.LatestTask;
import mpilot.console.task.TaskRunner;
import mpilot.console.ui.kit.Theme;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Builds an inspector that nobody sees, a section at a time while the window stands idle. Whatever
 * is shown first then comes as fast as the next: its classes are loaded, its styles and fonts
 * known.
 */
public final class InspectorAhead {
    private static final Duration PAUSE = Duration.ofMillis(60);
    private static final double WIDTH = 460;

    /** After so many the code is not only loaded but translated, too. */
    private static final int MOST = 2;

    private final ObjectProperty<@Nullable AccessProfile> selected;
    private final InspectorViewModel viewModel;
    private final LatestTask steps;
    private final StackPane unseen = new StackPane();
    private Iterator<AccessProfile> profiles = Collections.emptyIterator();
    private Runnable whenDone = () -> {};

    /**
     * Builds what {@code viewModel}, which no other view shows, says of {@code selected}.
     *
     * @param tasks waits between one section and the next
     */
    public InspectorAhead(
            ObjectProperty<@Nullable AccessProfile> selected,
            InspectorViewModel viewModel,
            TaskRunner tasks) {
        this.selected = selected;
        this.viewModel = viewModel;
        this.steps = tasks.latestTask();
        Theme.style(unseen);
        unseen.getStyleClass().add("inspector");
        new Scene(unseen, WIDTH, WIDTH);
        viewModel.detailsProperty().subscribe(this::build);
    }

    /** Builds the inspector of the first few of {@code seen}, and then calls {@code whenDone}. */
    public void begin(List<AccessProfile> seen, Runnable whenDone) {
        this.whenDone = whenDone;
        profiles = seen.stream().limit(MOST).iterator();
        nextProfile();
    }

    /** Builds no more. */
    public void stop() {
        profiles = Collections.emptyIterator();
        steps.cancel();
        selected.set(null);
        unseen.getChildren().clear();
    }

    private void nextProfile() {
        if (profiles.hasNext()) {
            selected.set(profiles.next());
        } else {
            stop();
            whenDone.run();
        }
    }

    private void build(@Nullable ProfileDetails details) {
        if (details == null) {
            return;
        }
        List<Supplier<? extends Node>> parts = new ArrayList<>();
        parts.add(() -> head(details));
        parts.addAll(
                new ProfileSections(
                                details, viewModel, new FieldPlaces(), new LastingViews(viewModel))
                        .all());
        next(parts.iterator());
    }

    private Node head(ProfileDetails details) {
        InspectorHead head = new InspectorHead(viewModel);
        head.show(details.profile());
        return head;
    }

    private void next(Iterator<Supplier<? extends Node>> parts) {
        if (parts.hasNext()) {
            steps.runAfter(PAUSE, _ -> parts.next(), part -> show(part.get(), parts), _ -> {});
        } else {
            nextProfile();
        }
    }

    private void show(Node part, Iterator<Supplier<? extends Node>> parts) {
        unseen.getChildren().setAll(part);
        unseen.applyCss();
        unseen.layout();
        next(parts);
    }
}
