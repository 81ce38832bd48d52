package mpilot.console.ui.findings;

import mpilot.console.policy.findings.Severity;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.Tone;
import mpilot.console.ui.shell.PlaceBadge;

import org.jspecify.annotations.Nullable;

/** How many findings call for a look: the errors, and where there are none the warnings. */
final class FindingsBadge {
    /** A longer number has no room beside the name. */
    private static final int MOST = 999;

    private FindingsBadge() {}

    /** {@return what stands beside the place's name; null for nothing} */
    static @Nullable PlaceBadge of(FindingsSummary summary) {
        int errors = summary.of(Severity.ERROR);
        int warnings = summary.of(Severity.WARNING);
        if (errors + warnings == 0) {
            return null;
        }
        int told = errors > 0 ? errors : warnings;
        String text = Integer.toString(Math.min(told, MOST));
        return new PlaceBadge(
                told > MOST ? text + "+" : text,
                errors > 0 ? Tone.DANGER : Tone.WARNING,
                Text.of("findingsview.badge", errors, warnings));
    }
}
