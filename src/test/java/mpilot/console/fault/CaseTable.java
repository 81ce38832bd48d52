package mpilot.console.fault;

import java.util.List;
import java.util.Map;

/** The cases and their results as a Markdown file for operators. */
final class CaseTable {
    private static final String INTRODUCTION =
            """
            ways in which asking a gateway fails, tried one by one by `mvn test -Dtest=FaultSuiteTest`, \
            and what came of each. The suite writes this file with `-Dfault.table.write=true`, \
            and fails where the file says something else than the run gave.

            - **Told** is what the window and the commands say, word by word. GATEWAY stands for the \
            gateway's origin, PROXY for the proxy's host and port.
            - **Offered** is the action beside it.
            - **Window** is the state of the list: first where no rows were there yet, then with the rows \
            of an earlier answer, which stay. Between pages there always are rows.
            - **Asked** is how often the gateway is asked in all: a failure that may pass is tried again.
            - **Exit** is what the commands end with. None of them wrote anything to standard output; no \
            export left a file.
            - **Healed** is what the next attempts against the healed gateway gave.

            Cancelling has no row: nothing is told of it. `GatewayCancelTest` and `InterruptedExportTest` \
            try it.

            Where time is what fails, the suite uses shorter times than the console: 1.5 s to connect (5 s), \
            1.5 s of silence (15 s), 3 s for an answer (45 s). All else is as in the console.
            """;

    private CaseTable() {}

    static String markdown(Map<FaultCase, CaseResult> results) {
        StringBuilder text = new StringBuilder("# What happens when a gateway does not answer\n\n");
        text.append(results.size()).append(" ").append(INTRODUCTION);
        for (FaultCase.Phase phase : FaultCase.Phase.values()) {
            List<Map.Entry<FaultCase, CaseResult>> rows =
                    results.entrySet().stream()
                            .filter(entry -> entry.getKey().phase() == phase)
                            .toList();
            if (!rows.isEmpty()) {
                text.append("\n## ").append(phase.title()).append("\n\n");
                text.append(
                        "| What happens | Kind | Told | Offered | Window | Asked | Exit | Healed |\n");
                text.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
                rows.forEach(row -> text.append(row(row.getKey(), row.getValue())));
            }
        }
        return text.toString();
    }

    private static String row(FaultCase fault, CaseResult result) {
        return "| %s | `%s` | %s %s | `%s` | %s; %s | %d× | %d | %s |\n"
                .formatted(
                        escape(fault.happens()),
                        result.kind(),
                        escape(result.sentence()),
                        escape(result.advice()),
                        result.remedy(),
                        result.withoutRows(),
                        result.withRows(),
                        result.attempts(),
                        result.exitCode(),
                        result.healed());
    }

    private static String escape(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
