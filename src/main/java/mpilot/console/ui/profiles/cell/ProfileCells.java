package mpilot.console.ui.profiles.cell;

import javafx.beans.value.ObservableValue;

import mpilot.console.fleet.change.Changes;
import mpilot.console.fleet.column.Column;

import java.util.function.Consumer;

/** Makes the cells of a column. */
public final class ProfileCells {
    private ProfileCells() {}

    /**
     * {@return a cell of {@code column}}
     *
     * @param changes what it marks as changed
     * @param flashing whether what it marks is new
     * @param onTag takes a tag that was clicked
     */
    public static ProfileCell of(
            Column<?> column,
            ObservableValue<Changes> changes,
            ObservableValue<Boolean> flashing,
            Consumer<String> onTag) {
        ProfileCell cell = cell(column, onTag);
        cell.mark(column.id(), changes, flashing);
        return cell;
    }

    /** {@return whether a column's cells are numbers alone, which stand to the right} */
    public static boolean areNumbers(Column<?> column) {
        return column.kind().isNumber()
                && !column.id().equals("worst_budget_percent")
                && !column.id().equals("rate_limit_percent");
    }

    private static ProfileCell cell(Column<?> column, Consumer<String> onTag) {
        return switch (column.id()) {
            case "is_active" -> new StatusCell();
            case "name" -> new NameCell();
            case "tags" -> new TagsCell(onTag);
            case "providers" -> new ProvidersCell();
            case "worst_budget_percent" -> new BudgetCell();
            case "rate_limit_percent" -> new RatesCell();
            case "mcp_servers" -> new WordsCell(ProfileRow::mcp);
            case "version" -> new VersionCell();
            case "updated_at" -> new WordsCell(ProfileRow::updated);
            default -> WordsCell.of(column);
        };
    }
}
