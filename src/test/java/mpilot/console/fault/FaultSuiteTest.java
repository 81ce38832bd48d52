package mpilot.console.fault;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.FailureKind;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Every kind of failure in every phase of a request, through the window's list and through the
 * commands: what the operator is told, what stays on the screen, what the command ends with, and
 * that all is well once the gateway is.
 *
 * <p>{@code -Dfault.table.write=true} writes {@code assets/failure-cases.md}.
 */
class FaultSuiteTest {
    private static final Path TABLE = Path.of("assets/failure-cases.md");

    /** So few that none of those who wait is starved of time. */
    private static final int AT_ONCE = 3;

    @TempDir private static Path folder;
    private static final Map<FaultCase, Future<CaseResult>> RUNS = new LinkedHashMap<>();

    @BeforeAll
    static void runAll() throws Exception {
        List<FaultCase> cases = new ArrayList<>(WayCases.in(folder));
        cases.addAll(AnswerCases.all());
        cases.addAll(BodyCases.all());
        cases.addAll(LaterPageCases.all());
        // Classes are loaded by the first case, so that it is no other's time which that takes.
        RUNS.put(cases.getFirst(), CompletableFuture.completedFuture(run(cases.getFirst()).call()));
        try (ExecutorService busy = Executors.newFixedThreadPool(AT_ONCE);
                ExecutorService waiting = Executors.newCachedThreadPool()) {
            for (FaultCase fault : cases.subList(1, cases.size())) {
                RUNS.put(fault, (fault.isAboutTime() ? waiting : busy).submit(run(fault)));
            }
        }
    }

    private static Callable<CaseResult> run(FaultCase fault) throws IOException {
        Path own = Files.createTempDirectory(folder, "case");
        return () -> {
            try (CaseRun run = new CaseRun(fault, own)) {
                return run.run();
            }
        };
    }

    static List<FaultCase> cases() {
        return List.copyOf(RUNS.keySet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOperatorIsToldKeepsTheRowsAndRecovers(FaultCase fault) throws Exception {
        CaseResult result = RUNS.get(fault).get();
        assertThat(result.sentence()).isEqualTo(fault.sentence());
        assertThat(result.kind()).isEqualTo(fault.kind());
        assertThat(result.advice()).isNotBlank();
        assertThat(result.remedy()).isEqualTo(fault.kind().remedy());
        assertThat(result.exitCode()).isEqualTo(fault.kind().exitCode());
        assertThat(result.commandSaid())
                .startsWith("mpilot-console: ")
                .doesNotContain("canary", "Exception", "\tat ")
                .hasLineCount(2)
                .endsWith(result.advice() + System.lineSeparator());
        assertThat(result.withRows()).isEqualTo("Stale 1–25");
        if (fault.phase() == FaultCase.Phase.BETWEEN_PAGES) {
            assertThat(result.healed()).isEqualTo("Shown 26–50; export of " + Pages.TOTAL);
        } else {
            assertThat(result.withoutRows()).isEqualTo("Failed");
            assertThat(result.healed()).isEqualTo("Shown 1–25, Shown 1–25; exit 0");
        }
        if (!fault.kind().isTransient()) {
            assertThat(result.attempts()).isEqualTo(1);
        }
    }

    @Test
    void everyKindOfFailureIsTriedButCancelling() {
        EnumSet<FailureKind> tried = EnumSet.of(FailureKind.CANCELLED);
        cases().forEach(fault -> tried.add(fault.kind()));
        assertThat(tried).isEqualTo(EnumSet.allOf(FailureKind.class));
        assertThat(cases()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void theTableSaysWhatTheRunGave() throws Exception {
        Map<FaultCase, CaseResult> results = new LinkedHashMap<>();
        for (Map.Entry<FaultCase, Future<CaseResult>> run : RUNS.entrySet()) {
            results.put(run.getKey(), run.getValue().get());
        }
        String table = CaseTable.markdown(results);
        if (Boolean.getBoolean("fault.table.write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE)
                .as("run: mvn test -Dtest=FaultSuiteTest -Dfault.table.write=true")
                .hasContent(table);
    }
}
