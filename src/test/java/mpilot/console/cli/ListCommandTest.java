package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.JsonText;
import mpilot.console.sandbox.SandboxHttp;
import mpilot.console.sandbox.SandboxOptions;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A page on a terminal, or as JSON. */
class ListCommandTest {
    private final Instant fixed = Instant.now();

    /** At a moment that stands still, and is still the one that commands take for now. */
    @AutoClose
    private final SandboxHttp gateway =
            new SandboxHttp(SandboxOptions.DEFAULT.withClock(() -> fixed));

    @Test
    void aPageIsATableAndWhatIsSaidOfItIsNotData() {
        CommandLineRun run = list();
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(26);
        assertThat(run.lines().getFirst())
                .matches("ID +STATUS +NAME +USED +BUDGET +TAGS +PROVIDERS +UPDATED");
        assertThat(run.lines().get(1)).startsWith(" 1  active  Security – Contract Triage (prod)");
        assertThat(run.err()).isEqualTo("1–25 of 240 visible to you; the next page: --offset 25\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--offset 25               | 26–50 of 240 visible to you; the next page: --offset 50",
                "--limit 100 --offset 200  | 201–240 of 240 visible to you",
                "--limit 500               | 1–100 of 240 visible to you; the next page: --offset 100",
                "--limit 0                 | 1–25 of 240 visible to you; the next page: --offset 25",
                "--offset 240              | 240 visible to you, none on this page.",
                "--offset 2147483647       | 240 visible to you, none on this page.",
                "--search tiny             | 1–1 of 1 visible to you",
                "--search nothing-is-so    | No profile matches that is visible to you.",
                "--tag edge-case --limit 2 | 1–2 of 53 visible to you; the next page: --offset 2"
            })
    void whatPartOfAllItIsAndHowToGoOnIsTold(String arguments, String told) {
        CommandLineRun run = list(arguments.split(" +"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo(told + "\n");
    }

    @Test
    void whereNothingIsOnThePageNothingIsPrinted() {
        assertThat(list("--search", "nothing-is-so").out()).isEmpty();
    }

    @Test
    void theFiltersAreThoseOfTheGateway() {
        CommandLineRun run =
                list("--search", "SEARCH", "--tag", "pii", "--tag", "staging", "--active");
        List<String> rows = run.lines().subList(1, run.lines().size());
        assertThat(rows)
                .isNotEmpty()
                .allMatch(row -> row.toLowerCase(Locale.ROOT).contains("search"))
                .allMatch(row -> row.contains("pii") || row.contains("staging"))
                .allMatch(row -> row.contains("  active  "));
        assertThat(list("--inactive").lines().stream().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.contains("  inactive  "));
    }

    @ParameterizedTest
    @CsvSource({
        "Exactly 80 %,              '80 %'",
        "A little over 80 %,        'near 80 %'",
        "Exactly at the cap,        'at cap 100 %'",
        "137 % used,                'over 137 %'",
        "Zero cap,                  'blocks all'",
        "Window elapsed,            'elapsed'",
        "Usage not reported,        'not told'"
    })
    void theUseOfTheWorstBudgetIsTheOneThatCounts(String name, String used) {
        List<String> lines = list("--search", name).lines();
        int end = lines.getFirst().indexOf("USED") + "USED".length();
        assertThat(lines.get(1).substring(0, end)).endsWith("  " + used);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 120, 160, 200})
    void theTableFitsTheTerminal(int columns) {
        for (int offset : new int[] {0, 50}) {
            CommandLineRun run =
                    run(
                            Map.of("COLUMNS", Integer.toString(columns)),
                            "list",
                            "--limit",
                            "50",
                            "--offset",
                            Integer.toString(offset));
            assertThat(run.lines())
                    .hasSize(51)
                    .allSatisfy(
                            line -> assertThat(CellWidth.of(line)).isLessThanOrEqualTo(columns));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "60,  'ID STATUS NAME USED'",
        "80,  'ID STATUS NAME USED BUDGET'",
        "120, 'ID STATUS NAME USED BUDGET TAGS PROVIDERS UPDATED'"
    })
    void aNarrowTerminalShowsWhatMatters(String columns, String titles) {
        CommandLineRun run = run(Map.of("COLUMNS", columns), "list", "--limit", "30");
        assertThat(run.lines().getFirst().strip().replaceAll(" +", " ")).isEqualTo(titles);
    }

    @Test
    void whereNobodyWatchesNothingIsCut() {
        CommandLineRun run = list("--search", "Long name", "--tag", "edge-case");
        assertThat(run.out()).contains("ong name !!").doesNotContain("…");
    }

    @Test
    void nothingHiddenGetsIntoTheTerminal() {
        String out = list("--search", "Invoice").out();
        assertThat(out).contains("Invoice\\u202Egnp.exe").doesNotContain("\u202e");
    }

    @Test
    void asJsonThePageIsWhatTheGatewaySent() {
        CommandLineRun run = list("--json", "--limit", "100", "--offset", "30");
        String sent = gateway.list("?limit=100&offset=30").text();
        assertThat(run.out()).endsWith("}\n");
        assertThat(JsonText.canonical(run.out().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(JsonText.canonical(sent.getBytes(StandardCharsets.UTF_8)));
        assertThat(run.out()).contains("\"owner\"", "9007199254740993", "\"description\":null");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void asJsonAnEmptyPageIsOneToo() {
        assertThat(list("--json", "--search", "nothing-is-so").out())
                .isEqualTo(
                        "{\"access_profiles\":[],\"count\":0,\"total_count\":0,\"limit\":25,"
                                + "\"offset\":0}\n");
    }

    @Test
    void withoutAGatewayTheSandboxAnswers() {
        CommandLineRun run = CommandLineRun.of(Map.of(), "list", "--limit", "1");
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("1–1 of 240 visible to you");
    }

    private CommandLineRun list(String... arguments) {
        return run(
                Map.of(),
                Stream.concat(Stream.of("list"), Stream.of(arguments)).toArray(String[]::new));
    }

    private CommandLineRun run(Map<String, String> environment, String... arguments) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("MPILOT_TOKEN", gateway.sandbox().tokens().admin().reveal());
        return CommandLineRun.of(
                all,
                Stream.concat(Stream.of(arguments), Stream.of("--gateway", gateway.sandbox().url()))
                        .toArray(String[]::new));
    }
}
