package mpilot.console.policy.findings;

import mpilot.console.text.Text;

/**
 * Something to remark on.
 *
 * @param id the rule's name in every output and for ever: lower case words joined by hyphens
 * @param severity how much its findings matter
 * @param titleKey the key of its title
 * @param explanationKey the key of its explanation, which takes a finding's arguments
 * @param remedyKey the key of what to do about it
 */
public record Rule(
        String id, Severity severity, String titleKey, String explanationKey, String remedyKey) {
    /** {@return the rule in a few words} */
    public String title() {
        return Text.of(titleKey);
    }

    /** {@return what to do about a finding of it, in a sentence} */
    public String remedy() {
        return Text.of(remedyKey);
    }
}
