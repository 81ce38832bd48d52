package mpilot.console.ui.profiles.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import mpilot.console.fleet.view.BadLinkException;
import mpilot.console.fleet.view.BuiltInView;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.fleet.view.SavedViews;
import mpilot.console.fleet.view.ViewLink;
import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The saved views: which is open, whether the list still is as it says, and what is done to them.
 */
public final class ViewsViewModel {
    private final KeptLists kept;
    private final ListLook look;
    private final ReadOnlyObjectWrapper<SavedView> current =
            new ReadOnlyObjectWrapper<>(BuiltInView.ALL.view());

    /** Opens none yet. */
    public ViewsViewModel(KeptLists kept, ListLook look) {
        this.kept = kept;
        this.look = look;
    }

    /** {@return all views in the operator's order} */
    public List<SavedView> all() {
        return kept.viewsProperty().get().all();
    }

    /** {@return the view that was opened last} */
    public ReadOnlyObjectProperty<SavedView> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** {@return whether the list no longer is as the view says} */
    public boolean isChanged() {
        SavedView view = current.get();
        SavedView now = look.now();
        // A view without columns leaves them to the operator.
        SavedView compared =
                view.columns().isEmpty()
                        ? new SavedView(
                                "x", "", now.filter(), List.of(), now.sort(), now.pageSize())
                        : now;
        return !view.looksLike(compared);
    }

    /** {@return whether the open view is the operator's own, to be changed and deleted} */
    public boolean isOwn() {
        return BuiltInView.of(current.get().id()).isEmpty()
                && views().byId(current.get().id()).isPresent();
    }

    /** {@return whether the list opens with {@code view}} */
    public boolean isDefault(SavedView view) {
        return views().defaultView().equals(view.id());
    }

    /** Shows the list as {@code view} says. */
    public void open(SavedView view) {
        current.set(view);
        look.show(view);
    }

    /** {@return the list as it is, with the id of the open view, for {@link #resume}} */
    public SavedView left() {
        SavedView now = look.now();
        return new SavedView(
                current.get().id(), "", now.filter(), now.columns(), now.sort(), now.pageSize());
    }

    /**
     * Shows the list as it was {@link #left}, under the view that was open if it is still there.
     */
    public void resume(SavedView left) {
        current.set(views().byId(left.id()).orElseGet(BuiltInView.ALL::view));
        look.show(left);
    }

    /** {@return the view that the list opens with} */
    public SavedView first() {
        return views().first();
    }

    /**
     * Keeps the list as it is under a name.
     *
     * @return why not, in a sentence; null where it is kept
     */
    public @Nullable String save(String name) {
        if (!views().isNameFree(name, "")) {
            return nameProblem(name);
        }
        SavedView now = look.now();
        SavedView view =
                new SavedView("", name, now.filter(), now.columns(), now.sort(), now.pageSize());
        change(views -> views.with(view));
        current.set(view);
        return null;
    }

    /** Keeps the list as it is in the open view. */
    public void update() {
        SavedView view = current.get();
        SavedView now = look.now();
        keep(
                new SavedView(
                        view.id(),
                        view.name(),
                        now.filter(),
                        now.columns(),
                        now.sort(),
                        now.pageSize()));
    }

    /**
     * Calls the open view something else.
     *
     * @return why not, in a sentence; null where it is
     */
    public @Nullable String rename(String name) {
        if (!views().isNameFree(name, current.get().id())) {
            return nameProblem(name);
        }
        keep(current.get().withName(name));
        return null;
    }

    /** Forgets the open view; the list stays as it is. */
    public void delete() {
        String id = current.get().id();
        change(views -> views.without(id));
        current.set(BuiltInView.ALL.view());
    }

    /** Lets the list open with the open view. */
    public void makeDefault() {
        change(views -> views.withDefault(current.get().id()));
    }

    /** Moves the open view among all, up where {@code steps} is negative. */
    public void move(int steps) {
        String id = current.get().id();
        List<String> ids = all().stream().map(SavedView::id).toList();
        change(views -> views.moved(id, ids.indexOf(id) + steps));
    }

    /** {@return whether there is a place for the open view so many steps on} */
    public boolean canMove(int steps) {
        List<SavedView> all = all();
        int place = all.stream().map(SavedView::id).toList().indexOf(current.get().id());
        return place >= 0 && place + steps >= 0 && place + steps < all.size();
    }

    /** {@return a link to the list as it is} */
    public String link() {
        return ViewLink.of(named());
    }

    /** {@return a command that opens the list as it is} */
    public String command() {
        return ViewLink.command(named());
    }

    /**
     * Shows the list as a link says, or a command with a link in it.
     *
     * @return what of it cannot be done, in sentences; null where all can
     */
    public @Nullable String openLink(String text) {
        try {
            ViewLink.Read read = ViewLink.read(text);
            open(read.view());
            return read.notes().isEmpty() ? null : String.join(" ", read.notes());
        } catch (BadLinkException e) {
            return e.getMessage();
        }
    }

    private SavedView named() {
        return look.now().withName(current.get().name());
    }

    private SavedViews views() {
        return kept.viewsProperty().get();
    }

    private void keep(SavedView view) {
        change(views -> views.with(view));
        current.set(view);
    }

    private void change(UnaryOperator<SavedViews> change) {
        kept.setViews(change.apply(views()));
    }

    private static String nameProblem(String name) {
        return name.isBlank()
                ? Text.of("profileviews.name-missing")
                : Text.of("profileviews.name-taken");
    }
}
