package mpilot.console.ui.profiles.cell;

import mpilot.console.fleet.column.ListedWords;
import mpilot.console.ui.kit.UsageLevel;

import org.jspecify.annotations.Nullable;

/**
 * The budget that the table shows of a profile: the one nearest to its cap.
 *
 * @param figures such as {@code $820.50 of $1,000 · monthly}, or that there is no budget
 * @param percent such as {@code 82 %}; empty where there is none to tell
 * @param filled how much of the bar is filled, which may exceed 1
 * @param level how serious that is; null where there is no cap and so no bar
 * @param detail every budget of the profile, one a line; null where there is none
 */
public record BudgetSummary(
        String figures,
        String percent,
        double filled,
        @Nullable UsageLevel level,
        @Nullable String detail) {
    /** {@return figures and percent as a screen reader says them} */
    public String spoken() {
        return ListedWords.withPercent(figures, percent);
    }
}
