package mpilot.console.fleet.view;

import java.util.ArrayList;
import java.util.List;

/**
 * How the list was left, connection by connection, as the settings keep it.
 *
 * @param layouts each of a connection of its own, the one that was left last at the end
 */
public record ListLayouts(List<ListLayout> layouts) {
    /** Nothing kept yet. */
    public static final ListLayouts NONE = new ListLayouts(List.of());

    /** Connections that are remembered; deleted ones go in time. */
    private static final int MOST = 100;

    /** What is absent is none. */
    public ListLayouts {
        List<ListLayout> present = SavedView.present(layouts);
        layouts = present.subList(Math.max(0, present.size() - MOST), present.size());
    }

    /** {@return the layout of the connection with this id} */
    public ListLayout of(String id) {
        return layouts.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseGet(() -> ListLayout.usual(id));
    }

    /** {@return these with what the layout of a connection is now} */
    public ListLayouts with(ListLayout layout) {
        List<ListLayout> changed = new ArrayList<>(layouts);
        changed.removeIf(each -> each.id().equals(layout.id()));
        changed.add(layout);
        return new ListLayouts(changed);
    }
}
