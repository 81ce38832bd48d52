package mpilot.console.ui.findings;

import mpilot.console.fleet.SearchText;
import mpilot.console.policy.findings.Rule;
import mpilot.console.policy.findings.Severity;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which findings are listed.
 *
 * @param severity the one severity; null for all
 * @param rule the one rule; null for all
 * @param words every one of them must be in a finding, its profile or its rule; folded
 */
record FindingFilter(@Nullable Severity severity, @Nullable Rule rule, List<String> words) {
    /** A filter with the words of {@code search}. */
    static FindingFilter of(@Nullable Severity severity, @Nullable Rule rule, String search) {
        List<String> words =
                Stream.of(SearchText.fold(search).split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new FindingFilter(severity, rule, words);
    }

    /** Those of {@code rows} that are listed, in their order. */
    List<FindingRow> of(List<FindingRow> rows) {
        return rows.stream()
                .filter(row -> severity == null || row.severity() == severity)
                .filter(row -> rule == null || row.finding().rule().equals(rule))
                .filter(row -> row.hasAll(words))
                .toList();
    }
}
