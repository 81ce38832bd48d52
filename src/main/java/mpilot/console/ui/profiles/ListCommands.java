package mpilot.console.ui.profiles;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;

import mpilot.console.export.CopyFormat;
import mpilot.console.text.Text;
import mpilot.console.ui.command.Command;
import mpilot.console.ui.command.CommandGroup;
import mpilot.console.ui.kit.ClipboardText;
import mpilot.console.ui.palette.PaletteItem;
import mpilot.console.ui.profiles.cell.ProfileRow;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What can be done with the list by a key, from the menus and from the palette. */
public final class ListCommands {
    private final ProfilesPlace place;
    private final ProfilesView view;
    private final Runnable go;
    private final ObservableValue<Boolean> shown;
    private final Consumer<Supplier<Stream<PaletteItem>>> choose;
    private final Consumer<ClipboardText> copy;

    /**
     * Commands for {@code place}.
     *
     * @param view shows it
     * @param go shows the list, from wherever
     * @param shown whether the list is what is shown
     * @param choose lets the operator choose one of several by a few letters
     * @param copy puts text on the clipboard, and tells so
     */
    public ListCommands(
            ProfilesPlace place,
            ProfilesView view,
            Runnable go,
            ObservableValue<Boolean> shown,
            Consumer<Supplier<Stream<PaletteItem>>> choose,
            Consumer<ClipboardText> copy) {
        this.place = place;
        this.view = view;
        this.go = go;
        this.shown = shown;
        this.choose = choose;
        this.copy = copy;
    }

    /** {@return all of them} */
    public List<Command> all() {
        List<Command> all = new ArrayList<>();
        all.addAll(ordering());
        all.addAll(looking());
        all.addAll(paging());
        all.addAll(copying());
        return all;
    }

    private List<Command> ordering() {
        return List.of(
                onList(
                                "sort",
                                Text.of("profiles.sort"),
                                Text.of("profiles.sort-help"),
                                BootstrapIcons.SORT_DOWN,
                                () -> choose.accept(() -> place.choices().sorts(false)))
                        .withKeys("s"),
                onList(
                                "sort-then",
                                Text.of("profiles.sort-then"),
                                Text.of("profiles.sort-then-help"),
                                BootstrapIcons.SORT_DOWN_ALT,
                                () -> choose.accept(() -> place.choices().sorts(true)))
                        .withKeys("S"),
                onList(
                                "view",
                                Text.of("profiles.open-view"),
                                Text.of("profileviews.help"),
                                BootstrapIcons.BOOKMARK,
                                () -> choose.accept(place.choices()::views))
                        .withKeys("v"),
                onList(
                                "views",
                                Text.of("profiles.views"),
                                Text.of("profiles.views-help"),
                                BootstrapIcons.BOOKMARKS,
                                view::showViews)
                        .withKeys("V"));
    }

    private List<Command> looking() {
        return List.of(
                onList(
                                "columns",
                                Text.of("profiles.columns"),
                                Text.of("profiles.columns-help"),
                                BootstrapIcons.LAYOUT_THREE_COLUMNS,
                                view::showColumns)
                        .withKeys("c"),
                onList(
                                "column-left",
                                Text.of("profilecolumns.move-left"),
                                Text.of("profilecolumns.move-help"),
                                BootstrapIcons.ARROW_LEFT_SQUARE,
                                () -> choose.accept(() -> place.choices().moves(-1)))
                        .withKeys("<"),
                onList(
                                "column-right",
                                Text.of("profilecolumns.move-right"),
                                Text.of("profilecolumns.move-help"),
                                BootstrapIcons.ARROW_RIGHT_SQUARE,
                                () -> choose.accept(() -> place.choices().moves(1)))
                        .withKeys(">"),
                onList(
                                "facets",
                                Text.of("profiles.facets"),
                                Text.of("profiles.facets-toggle-help"),
                                BootstrapIcons.LAYOUT_SIDEBAR,
                                () -> toggle(place.facets().openProperty()))
                        .withKeys("f"),
                onList(
                                "load-all",
                                Text.of("profiles.load-all"),
                                Text.of("profiles.load-all-help"),
                                BootstrapIcons.COLLECTION,
                                () -> toggle(place.profiles().allWantedProperty()))
                        .withKeys("l"),
                onList(
                                "auto-refresh",
                                Text.of("profiles.next-interval"),
                                Text.of("profiles.next-interval-help"),
                                BootstrapIcons.CLOCK_HISTORY,
                                place.refresh()::next)
                        .withKeys("r"),
                onList(
                                "clear-filters",
                                Text.of("profiles.clear-filters"),
                                Text.of("profiles.clear-filters-help"),
                                BootstrapIcons.X_CIRCLE,
                                place.profiles().filter()::clear)
                        .withKeys("x"));
    }

    private List<Command> paging() {
        ProfilesViewModel list = place.profiles();
        return List.of(
                page(
                                "first-page",
                                Text.of("profiles.first-page"),
                                BootstrapIcons.CHEVRON_DOUBLE_LEFT,
                                list::showFirst)
                        .withKeys("{"),
                page(
                                "previous-page",
                                Text.of("profiles.previous-page"),
                                BootstrapIcons.CHEVRON_LEFT,
                                list::showPrevious)
                        .withKeys("["),
                page(
                                "next-page",
                                Text.of("profiles.next-page"),
                                BootstrapIcons.CHEVRON_RIGHT,
                                list::showNext)
                        .withKeys("]"),
                page(
                                "last-page",
                                Text.of("profiles.last-page"),
                                BootstrapIcons.CHEVRON_DOUBLE_RIGHT,
                                list::showLast)
                        .withKeys("}"),
                page(
                                "go-to-page",
                                Text.of("profiles.go-to-page"),
                                BootstrapIcons.HASH,
                                view::focusPageNumber)
                        .withKeys("Shortcut+G"));
    }

    private List<Command> copying() {
        List<Command> all = new ArrayList<>();
        for (CopyFormat format : CopyFormat.values()) {
            Command command =
                    rows(
                            "copy-rows-" + format.name().toLowerCase(Locale.ROOT),
                            Text.of("profiles.copy-as", format.title()),
                            () -> place.copies().copy(format, copy));
            all.add(format == CopyFormat.TSV ? command.withKeys("y") : command);
        }
        all.add(rows("copy-cell", Text.of("profiles.copy-a-cell"), this::copyCell).withKeys("Y"));
        all.add(
                rows(
                        "copy-rows-curl",
                        Text.of("profiles.copy-curl"),
                        () -> copy.accept(place.copies().curl())));
        all.add(rows("select-all", Text.of("profiles.select-all"), place.profiles()::selectAll));
        all.add(
                rows(
                        "select-none",
                        Text.of("profiles.select-none"),
                        place.profiles().selection()::clear));
        return all;
    }

    /**
     * Of the row that has the focus: the keys go from row to row, and the palette to the column.
     */
    private void copyCell() {
        ProfileRow row = view.focusedRow();
        if (row != null) {
            choose.accept(() -> place.choices().cells(row, copy));
        }
    }

    /** One that goes to the list first, where that is not shown. */
    private Command onList(
            String id, String text, String help, BootstrapIcons icon, Runnable action) {
        return Command.of(
                id,
                CommandGroup.PROFILES,
                text,
                help,
                icon,
                () -> {
                    go.run();
                    action.run();
                });
    }

    private Command page(String id, String text, BootstrapIcons icon, Runnable action) {
        return Command.of(id, CommandGroup.GO, text, Text.of("profiles.page-help"), icon, action)
                .enabledWhen(shown);
    }

    private Command rows(String id, String text, Runnable action) {
        return Command.of(
                        id,
                        CommandGroup.PROFILES,
                        text,
                        Text.of("profiles.rows-help"),
                        BootstrapIcons.CLIPBOARD,
                        action)
                .enabledWhen(shown);
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }
}
