package mpilot.console.ui.profiles.cell;

import mpilot.console.fleet.column.ListedWords;
import mpilot.console.ui.kit.UsageLevel;

import org.jspecify.annotations.Nullable;

/**
 * The rate limits that the table shows of a profile.
 *
 * @param caps such as {@code 1.4M tok/h · 720 req/min}, or a dash for none
 * @param percent how much is used of the one that presses, such as {@code 92 %}; empty where none
 *     does, or its cap is nothing
 * @param level how serious that is; null where no rate limit is near its cap
 * @param detail every rate limit of the profile, one a line, or that there is none
 */
public record RateSummary(
        String caps, String percent, @Nullable UsageLevel level, @Nullable String detail) {
    /** {@return caps and percent as a screen reader says them} */
    public String spoken() {
        return ListedWords.withPercent(caps, percent);
    }
}
