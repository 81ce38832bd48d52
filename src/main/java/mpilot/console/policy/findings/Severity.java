package mpilot.console.policy.findings;

import mpilot.console.text.Text;

/** How much a finding matters; the later, the more. */
public enum Severity {
    /** Good to know; may well be meant. */
    INFO("findings.severity.info"),
    /** Probably not what was meant, or soon a trouble. */
    WARNING("findings.severity.warning"),
    /** Contradicts itself, does nothing, or blocks now. */
    ERROR("findings.severity.error");

    private final String nameKey;

    Severity(String nameKey) {
        this.nameKey = nameKey;
    }

    /** {@return the word for it} */
    public String text() {
        return Text.of(nameKey);
    }

    /** {@return whether this matters as much as {@code other} or more} */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
