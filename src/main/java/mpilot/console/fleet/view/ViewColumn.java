package mpilot.console.fleet.view;

import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column's place in a view, which its place in the list is too.
 *
 * @param id the column's id
 * @param width in pixels at the normal text size, {@value #MIN_WIDTH} to {@value #MAX_WIDTH}
 * @param visible whether it is shown
 */
public record ViewColumn(String id, double width, boolean visible) {
    static final int MIN_WIDTH = 32;
    static final int MAX_WIDTH = 2000;

    /** Brings the width within its bounds; of none it is the column's own. */
    public ViewColumn {
        id = Objects.requireNonNullElse(id, "");
        double usual = Columns.byId(id).map(column -> column.layout().width()).orElse(120.0);
        width = width > 0 ? Math.clamp(width, MIN_WIDTH, MAX_WIDTH) : usual;
    }

    /** {@return every column as it stands at first} */
    public static List<ViewColumn> usual() {
        return Columns.all().stream().map(ViewColumn::of).toList();
    }

    /** {@return {@code column} as it stands at first} */
    static ViewColumn of(Column<?> column) {
        return new ViewColumn(column.id(), column.layout().width(), column.layout().visible());
    }

    /**
     * {@return every column that this console has, each once: those of {@code wanted} in its order,
     * then the others, hidden} What is wanted and not known is left out; of nothing wanted the
     * columns stand as at first.
     */
    public static List<ViewColumn> complete(List<ViewColumn> wanted) {
        if (wanted.isEmpty()) {
            return usual();
        }
        List<ViewColumn> all = new ArrayList<>();
        Set<String> known = Columns.all().stream().map(Column::id).collect(Collectors.toSet());
        for (ViewColumn column : wanted) {
            if (known.remove(column.id())) {
                all.add(column);
            }
        }
        for (ViewColumn column : usual()) {
            if (known.contains(column.id())) {
                all.add(new ViewColumn(column.id(), column.width(), false));
            }
        }
        return all;
    }
}
