package mpilot.console.fleet.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The views that an operator chooses from, as the settings keep them: their own, and the order of
 * all, the built-in ones included. Immutable: a change gives other ones.
 *
 * @param views the operator's own
 * @param order ids of own and built-in views; those that are not in it come after
 * @param defaultView the id of the view that the list opens with
 */
public record SavedViews(List<SavedView> views, List<String> order, String defaultView) {
    /** The built-in views alone. */
    public static final SavedViews NONE = new SavedViews(List.of(), List.of(), "");

    /** What is absent has its default; of two views with one id the first counts. */
    public SavedViews {
        Map<String, SavedView> byId = new LinkedHashMap<>();
        for (SavedView view : SavedView.present(views)) {
            if (BuiltInView.of(view.id()).isEmpty()) {
                byId.putIfAbsent(view.id(), view);
            }
        }
        views = List.copyOf(byId.values());
        order = SavedView.present(order).stream().distinct().toList();
        String wanted = Objects.requireNonNullElse(defaultView, "");
        boolean there = byId.containsKey(wanted) || BuiltInView.of(wanted).isPresent();
        defaultView = there ? wanted : BuiltInView.ALL.id();
    }

    /** {@return all views in the operator's order} */
    public List<SavedView> all() {
        Map<String, SavedView> left = new LinkedHashMap<>();
        Arrays.stream(BuiltInView.values()).forEach(each -> left.put(each.id(), each.view()));
        views.forEach(each -> left.put(each.id(), each));
        List<SavedView> all = new ArrayList<>();
        for (String id : order) {
            SavedView view = left.remove(id);
            if (view != null) {
                all.add(view);
            }
        }
        all.addAll(left.values());
        return all;
    }

    /** {@return the view with this id; empty where there is none} */
    public Optional<SavedView> byId(String id) {
        return all().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** {@return the view that the list opens with} */
    public SavedView first() {
        return byId(defaultView).orElseGet(BuiltInView.ALL::view);
    }

    /**
     * {@return whether a view may have this name: it is not blank, and no other has it in any case}
     *
     * @param id the view that is to have it; empty for a new one
     */
    public boolean isNameFree(String name, String id) {
        return !name.isBlank()
                && all().stream()
                        .filter(view -> !view.id().equals(id))
                        .noneMatch(view -> view.name().equalsIgnoreCase(name.strip()));
    }

    /** {@return these with a view more, or with what a view of its id now is} */
    public SavedViews with(SavedView view) {
        if (BuiltInView.of(view.id()).isPresent()) {
            return this;
        }
        List<SavedView> more = new ArrayList<>(views);
        int at = ids(views).indexOf(view.id());
        if (at < 0) {
            more.add(view);
        } else {
            more.set(at, view);
        }
        return new SavedViews(more, order, defaultView);
    }

    /** {@return these without a view of the operator's own} */
    public SavedViews without(String id) {
        return new SavedViews(
                views.stream().filter(view -> !view.id().equals(id)).toList(),
                order.stream().filter(each -> !each.equals(id)).toList(),
                defaultView);
    }

    /** {@return these with a view at another place among all, from 0} */
    public SavedViews moved(String id, int place) {
        List<String> ids = new ArrayList<>(ids(all()));
        if (!ids.remove(id)) {
            return this;
        }
        ids.add(Math.clamp(place, 0, ids.size()), id);
        return new SavedViews(views, ids, defaultView);
    }

    /** {@return these with another view to open with} */
    public SavedViews withDefault(String id) {
        return new SavedViews(views, order, id);
    }

    private static List<String> ids(List<SavedView> views) {
        return views.stream().map(SavedView::id).toList();
    }
}
