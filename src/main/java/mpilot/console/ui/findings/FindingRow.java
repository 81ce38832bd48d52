package mpilot.console.ui.findings;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.findings.Finding;

import java.util.List;
import java.util.Locale;

/**
 * A finding as a row of the table: what its cells say, worked out away from the FX thread.
 *
 * @param finding the finding itself
 * @param profile the profile that it is about
 * @param title the rule in a few words
 * @param name the profile's name, with nothing hidden in it
 * @param explanation what is the matter
 * @param searchable everything of it that a search looks through, in lower case
 */
record FindingRow(
        Finding finding,
        AccessProfile profile,
        String title,
        String name,
        String explanation,
        String searchable) {
    static FindingRow of(Finding finding, AccessProfile profile) {
        String title = finding.rule().title();
        String name = VisibleText.of(profile.name());
        String explanation = finding.explanation();
        String searchable =
                String.join("\n", finding.rule().id(), title, profile.name(), explanation)
                        .toLowerCase(Locale.ROOT);
        return new FindingRow(finding, profile, title, name, explanation, searchable);
    }

    /** What it is known by from one look to the next. */
    Object key() {
        return List.of(profile.id(), finding.rule().id(), finding.fields());
    }

    /** The fields it is about, one a line. */
    String fields() {
        return VisibleText.of(String.join(", ", finding.fields()));
    }
}
