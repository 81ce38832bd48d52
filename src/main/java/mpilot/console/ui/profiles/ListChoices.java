package mpilot.console.ui.profiles;

import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.fleet.view.SavedView;
import mpilot.console.fleet.view.ViewColumn;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.ClipboardText;
import mpilot.console.ui.palette.PaletteItem;
import mpilot.console.ui.profiles.cell.ProfileRow;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the palette finds of the list: orders, views, columns, how often it refreshes by itself. */
public final class ListChoices {
    /** As much of a cell as is told beside its column. */
    private static final int LONGEST = 120;

    private final ProfilesPlace place;

    /** Finds what {@code place} has. */
    ListChoices(ProfilesPlace place) {
        this.place = place;
    }

    /** {@return all of it} */
    public Stream<PaletteItem> all() {
        return Stream.of(
                        sorts(false),
                        sorts(true).filter(_ -> isSorted()),
                        views(),
                        columns(),
                        moves(-1),
                        moves(1),
                        intervals())
                .flatMap(each -> each);
    }

    private boolean isSorted() {
        return !place.profiles().sortProperty().get().keys().isEmpty();
    }

    /**
     * {@return the orders by each column, as a click on its head gives them, and the gateway's own}
     *
     * @param keepOthers whether the columns stay that the list is sorted by, as with Shift
     */
    public Stream<PaletteItem> sorts(boolean keepOthers) {
        Stream<PaletteItem> byColumn =
                Columns.all().stream().map(column -> sort(column, keepOthers));
        return keepOthers
                ? byColumn
                : Stream.concat(
                        byColumn,
                        Stream.of(
                                item(
                                        "sort-none",
                                        Text.of("profilecolumns.unsorted"),
                                        Text.of("profiles.sort-help"),
                                        BootstrapIcons.SORT_DOWN,
                                        () -> order(SortOrder.NONE))));
    }

    private PaletteItem sort(Column<?> column, boolean keepOthers) {
        SortOrder now = place.profiles().sortProperty().get();
        return item(
                (keepOthers ? "sort-then-" : "sort-") + column.id(),
                keepOthers
                        ? Text.of("profiles.sort-then-by", column.title())
                        : Text.of("profiles.sort-by", column.title()),
                direction(now, column),
                BootstrapIcons.SORT_DOWN,
                () -> order(now.clicked(column.id(), keepOthers)));
    }

    /** What the list is sorted by this column now: nothing, ascending, or descending. */
    private static String direction(SortOrder order, Column<?> column) {
        return order.keys().stream()
                .filter(key -> key.column().equals(column.id()))
                .findFirst()
                .map(key ->
                        key.descending()
                                ? Text.of("profiles.sorted-descending")
                                : Text.of("profiles.sorted-ascending"))
                .orElse("");
    }

    private void order(SortOrder order) {
        place.profiles().sortProperty().set(order);
    }

    /** {@return the saved views} */
    public Stream<PaletteItem> views() {
        return place.views().all().stream().map(this::view);
    }

    private PaletteItem view(SavedView view) {
        return item(
                "view-" + view.id(),
                Text.of("profileviews.button", VisibleText.of(view.name())),
                view.filter().isEmpty() ? "" : VisibleText.of(view.filter()),
                BootstrapIcons.BOOKMARK,
                () -> place.views().open(view));
    }

    private Stream<PaletteItem> columns() {
        return place.columns().columnsProperty().get().stream().map(this::column);
    }

    private PaletteItem column(ViewColumn column) {
        String title = Columns.byId(column.id()).orElseThrow().title();
        return item(
                "column-" + column.id(),
                column.visible()
                        ? Text.of("profilecolumns.hide", title)
                        : Text.of("profilecolumns.show", title),
                Text.of("profilecolumns.choose-help"),
                BootstrapIcons.LAYOUT_THREE_COLUMNS,
                () -> place.columns().setVisible(column.id(), !column.visible()));
    }

    /**
     * {@return the columns that are shown, to be moved}
     *
     * @param steps to the right; to the left where negative
     */
    Stream<PaletteItem> moves(int steps) {
        return shownColumns().map(column -> move(column, steps));
    }

    private PaletteItem move(Column<?> column, int steps) {
        boolean left = steps < 0;
        return item(
                (left ? "left-" : "right-") + column.id(),
                left
                        ? Text.of("profilecolumns.left-of", column.title())
                        : Text.of("profilecolumns.right-of", column.title()),
                Text.of("profilecolumns.move-help"),
                left ? BootstrapIcons.ARROW_LEFT_SQUARE : BootstrapIcons.ARROW_RIGHT_SQUARE,
                () -> place.columns().move(column.id(), steps));
    }

    /**
     * {@return the cells of {@code row} in the columns that are shown, each given to {@code
     * onCell}}
     */
    Stream<PaletteItem> cells(ProfileRow row, Consumer<ClipboardText> onCell) {
        return shownColumns()
                .map(column ->
                        item(
                                "cell-" + column.id(),
                                Text.of("profiles.copy-cell-of", column.title()),
                                VisibleText.of(
                                        column.words(row.fleetRow())
                                                .lines()
                                                .collect(Collectors.joining(" ")),
                                        LONGEST),
                                BootstrapIcons.CLIPBOARD,
                                () -> onCell.accept(place.copies().cell(column, row.fleetRow()))));
    }

    private Stream<Column<?>> shownColumns() {
        return place.columns().columnsProperty().get().stream()
                .filter(ViewColumn::visible)
                .flatMap(column -> Columns.byId(column.id()).stream());
    }

    private Stream<PaletteItem> intervals() {
        return Stream.of(AutoRefresh.Every.values())
                .map(every ->
                        item(
                                "every-" + every.name().toLowerCase(Locale.ROOT),
                                Text.of("profiles.every", every.words()),
                                Text.of("profiles.every-help"),
                                BootstrapIcons.CLOCK_HISTORY,
                                () -> place.refresh().everyProperty().set(every)));
    }

    private static PaletteItem item(
            String id, String title, String detail, BootstrapIcons icon, Runnable action) {
        return new PaletteItem("list-" + id, title, detail, "", icon, action);
    }
}
