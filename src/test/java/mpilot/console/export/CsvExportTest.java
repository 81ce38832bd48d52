package mpilot.console.export;

import static mpilot.console.gateway.ProfileFixtures.NOW;
import static mpilot.console.gateway.ProfileFixtures.profile;
import static mpilot.console.gateway.ProfileFixtures.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.AsSent;
import mpilot.console.gateway.Cancellation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Profiles as a table: read back, every cell is what the profile says. */
class CsvExportTest {
    @Test
    void everyProfileHasARowInItsOrder() throws Exception {
        List<NamedCsvRecord> rows = rows(profiles(1000));
        assertThat(rows).hasSize(1000);
        assertThat(rows.getFirst().getField("id")).isEqualTo("1");
        assertThat(rows.getLast().getField("name")).isEqualTo("Profile 1000");
    }

    @Test
    void noProfileLeavesTheColumnNamesAlone() throws Exception {
        assertThat(csv(List.of()).lines()).hasSize(1);
        assertThat(csv(List.of())).startsWith("id,name,description,is_active,version,tags,");
    }

    @Test
    void linesEndAsTheRfcSaysAndThereIsNoByteOrderMark() throws Exception {
        assertThat(csv(profiles(2)).split("\r\n", -1)).hasSize(4).endsWith("");
        assertThat(csv(profiles(2)).replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void whatAProfileSaysStandsInItsColumns() throws Exception {
        NamedCsvRecord row =
                row(
                        profile(
                                """
                                {'id': 7, 'name': 'Search', 'description': 'Vectors',
                                 'is_active': false, 'version': 3, 'tags': ['prod', 'eu'],
                                 'provider_configs': [
                                   {'provider_name': 'openai', 'all_models_allowed': true},
                                   {'provider_name': 'groq', 'all_models_allowed': false,
                                    'allowed_models': ['a', 'b']},
                                   {'provider_name': 'azure', 'all_models_allowed': false,
                                    'allowed_models': []}],
                                 'budgets': [{'max_limit': 200, 'current_usage': 150.25,
                                   'scope': 'total', 'reset_duration': '1d',
                                   'last_reset': '2026-11-23T06:00:00Z'}],
                                 'rate_limit': {'token_max_limit': 50000,
                                   'token_reset_duration': '1h', 'request_max_limit': 60,
                                   'request_reset_duration': '1m'},
                                 'calendar_aligned': false,
                                 'mcp_tool_groups': [{'tool_group_id': 4}],
                                 'mcp_servers': [{'mcp_server_id': 'github'}],
                                 'mcp_tool_overrides': [{'mcp_client_id': 'jira',
                                   'tool_name': 'transition', 'action': 'exclude'}],
                                 'created_at': '2025-02-03T08:15:00Z',
                                 'updated_at': '2026-10-31T23:59:59.5-04:00'}
                                """));
        assertThat(row.getFieldsAsMap())
                .containsEntry("id", "7")
                .containsEntry("name", "Search")
                .containsEntry("description", "Vectors")
                .containsEntry("is_active", "false")
                .containsEntry("version", "3")
                .containsEntry("tags", "prod; eu")
                .containsEntry("providers", "openai; groq; azure")
                .containsEntry("models", "openai: *; groq: a, b; azure: (none)")
                .containsEntry("worst_budget_scope", "total")
                .containsEntry("worst_budget_current_usage", "150.25")
                .containsEntry("worst_budget_max_limit", "200")
                .containsEntry("worst_budget_percent", "75.12")
                .containsEntry("worst_budget_state", "ok")
                .containsEntry("worst_budget_reset_duration", "1d")
                .containsEntry("worst_budget_next_reset", "2026-11-24T06:00:00Z")
                .containsEntry("budgets", "1")
                .containsEntry("token_max_limit", "50000")
                .containsEntry("token_reset_duration", "1h")
                .containsEntry("request_max_limit", "60")
                .containsEntry("request_reset_duration", "1m")
                .containsEntry("calendar_aligned", "false")
                .containsEntry("mcp_servers", "github")
                .containsEntry("mcp_tool_groups", "4")
                .containsEntry("mcp_tool_overrides", "exclude jira transition")
                .containsEntry("created_at", "2025-02-03T08:15:00Z")
                .containsEntry("updated_at", "2026-10-31T23:59:59.5-04:00")
                .hasSize(26);
    }

    @Test
    void whatIsNotSaidIsAnEmptyCell() throws Exception {
        assertThat(row(profile(9, "Bare")).getFieldsAsMap())
                .hasSize(26)
                .containsEntry("id", "9")
                .containsEntry("name", "Bare")
                .containsEntry("budgets", "0")
                .allSatisfy((column, cell) -> {
                    if (!List.of("id", "name", "budgets").contains(column)) {
                        assertThat(cell).as(column).isEmpty();
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "-5,               -5",
        "0,                0",
        "0.000123,         0.000123",
        "1234567890.12,    1234567890.12",
        "1e3,              1000",
        "5E-7,             0.0000005",
        "1e39,             1000000000000000000000000000000000000000",
        "1e300,            1E+300"
    })
    void numbersStayNumbersAndAreNeverMarkedAsText(String sent, String cell) throws Exception {
        NamedCsvRecord row =
                row(
                        profile(
                                "{'id': -3, 'name': 'n', 'budgets': [{'max_limit': 10,"
                                        + " 'current_usage': "
                                        + sent
                                        + "}]}"));
        assertThat(row.getField("worst_budget_current_usage")).isEqualTo(cell);
        assertThat(row.getField("id")).isEqualTo("-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b",
                "say \"so\"",
                "\"",
                "two\nlines",
                "two\r\nlines",
                " blanks around ",
                "semi;colon",
                "🚀👩‍💻🏳️‍🌈",
                "ملف تعريف الوصول",
                "פרופיל גישה (prod)",
                "tab\tbed",
                "Invoice\u202egnp.exe"
            })
    void anyNameIsReadBackAsItIs(String name) throws Exception {
        assertThat(row(named(name)).getField("name")).isEqualTo(name);
    }

    @Test
    void controlCharactersThatNoSpreadsheetHoldsAreWrittenOut() throws Exception {
        assertThat(row(named("nul\u0000 and bell\u0007 and \u001b[2J")).getField("name"))
                .isEqualTo("nul\\u0000 and bell\\u0007 and \\u001B[2J");
    }

    @Test
    void aNameOf255CharactersIsReadBackAsItIs() throws Exception {
        String name = "\"x,\n".repeat(64).substring(0, 255);
        assertThat(row(named(name)).getField("name")).isEqualTo(name);
    }

    @Test
    void aFormulaInATagIsNeutralizedToo() throws Exception {
        NamedCsvRecord row =
                row(profile("{'id': 1, 'name': '@x', 'tags': ['prod', '=1+1', '=2']}"));
        assertThat(row.getField("name")).isEqualTo("'@x");
        assertThat(row.getField("tags")).isEqualTo("prod;' =1+1;' =2");
    }

    @Test
    void theBudgetNearestToItsCapIsTheOneTold() throws Exception {
        NamedCsvRecord row =
                row(
                        profile(
                                """
                                {'id': 1, 'name': 'n', 'budgets': [{'max_limit': 10,
                                  'current_usage': 1, 'scope': 'total', 'reset_duration': '1M'}],
                                 'provider_configs': [{'provider_name': 'groq', 'budgets': [
                                  {'max_limit': 4, 'current_usage': 5, 'reset_duration': '1M'}]}]}
                                """));
        assertThat(row.getField("worst_budget_scope")).isEqualTo("provider:groq");
        assertThat(row.getField("worst_budget_percent")).isEqualTo("125.00");
        assertThat(row.getField("worst_budget_state")).isEqualTo("exhausted");
        assertThat(row.getField("budgets")).isEqualTo("2");
    }

    private static AccessProfile named(String name) {
        return new AccessProfile(
                1,
                name,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                AsSent.nothing());
    }

    private static NamedCsvRecord row(AccessProfile profile) throws Exception {
        return rows(List.of(profile)).getFirst();
    }

    private static List<NamedCsvRecord> rows(List<AccessProfile> profiles) throws Exception {
        return CsvReader.builder().ofNamedCsvRecord(csv(profiles)).stream().toList();
    }

    private static String csv(List<AccessProfile> profiles) throws Exception {
        var bytes = new ByteArrayOutputStream();
        Export.page(profiles, ExportFormat.CSV, NOW)
                .toStream(bytes, (_, _) -> {}, Cancellation.never());
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
