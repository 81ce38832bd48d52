package mpilot.console.ui.findings;

import mpilot.console.policy.findings.Severity;

/** A line of the list of findings: one of them, or the head of several. */
sealed interface FindingLine permits FindingLine.Group, FindingRow {
    /** What it is known by from one list to the next. */
    Object key();

    /** How much it matters; a head as much as the most serious finding below it. */
    Severity severity();

    /**
     * The head of findings that belong together.
     *
     * @param key what they have in common
     * @param severity the most serious of theirs
     * @param title what they have in common, in words, with nothing hidden in it
     * @param findings how many of those that are listed stand below it
     */
    record Group(Object key, Severity severity, String title, int findings)
            implements FindingLine {}
}
