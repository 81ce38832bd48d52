package mpilot.console.fleet.view;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.text.Text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The views that the console brings. They cannot be changed or deleted, only moved. */
public enum BuiltInView {
    ALL("views.all", "", SortOrder.NONE),
    NEAR_LIMIT("views.near-limit", "status:near", SortOrder.byDescending("worst_budget_percent")),
    EXHAUSTED(
            "views.exhausted", "status:exhausted", SortOrder.byDescending("worst_budget_percent")),
    DENIES_EVERYTHING("views.denies-everything", "denies:all", SortOrder.NONE),
    NO_LIMITS("views.no-limits", "-has:budget -has:limit", SortOrder.NONE),
    INACTIVE_BUT_USED("views.inactive-but-used", "status:inactive has:use", SortOrder.NONE),
    CHANGED_THIS_WEEK(
            "views.changed-this-week", "updated:<7d", SortOrder.byDescending("updated_at"));

    private static final String ID_START = "built-in-";

    private final String nameKey;
    private final String filter;
    private final SortOrder sort;

    BuiltInView(String nameKey, String filter, SortOrder sort) {
        this.nameKey = nameKey;
        this.filter = filter;
        this.sort = sort;
    }

    /** {@return the built-in view with this id; empty where there is none} */
    public static Optional<BuiltInView> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** {@return the id of its view} */
    public String id() {
        return ID_START + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the view, named in the operator's language} */
    public SavedView view() {
        return new SavedView(
                id(),
                Text.of(nameKey),
                filter,
                List.of(),
                sort.texts(),
                SavedView.DEFAULT_PAGE_SIZE);
    }
}
