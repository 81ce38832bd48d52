package mpilot.console.export;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.Fleets;
import mpilot.console.fleet.RandomProfiles;
import mpilot.console.fleet.column.Column;
import mpilot.console.fleet.column.Columns;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileCodec;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class CopyFormatTest {
    private static final List<FleetRow> ROWS =
            Fleets.of(
                            """
                            {'id': 7, 'name': 'a|b <i>_x_</i>\\t\\n2', 'version': 1200,
                             'tags': ['prod', 'eu'], 'updated_at': '2026-11-20T12:00:00Z',
                             'budgets': [{'max_limit': 1000, 'current_usage': 12.5,
                               'reset_duration': '1M', 'last_reset': '2026-11-20T00:00:00Z'}]}\
                            """,
                            "{'id': 8, 'name': '=HYPERLINK(1)'}")
                    .all();

    private static final List<Column<?>> COLUMNS =
            columns("name", "version", "tags", "worst_budget_current_usage", "updated_at");

    @Test
    void tabsPartTheCellsAndNoCellIsAFormula() {
        assertThat(CopyFormat.TSV.text(ROWS, COLUMNS))
                .isEqualTo(
                        """
                        Name\tVersion\tTags\tWorst budget, used\tUpdated
                        a|b <i>_x_</i> 2\t1200\tprod; eu\t12.5\t2026-11-20T12:00:00Z
                        '=HYPERLINK(1)\t\t\t\t
                        """);
    }

    @Test
    void markdownSaysItInWords() {
        assertThat(CopyFormat.MARKDOWN.text(ROWS, COLUMNS))
                .isEqualTo(
                        """
                        | Name | Version | Tags | Worst budget, used | Updated |
                        | --- | ---: | --- | ---: | --- |
                        | a\\|b \\<i\\>\\_x\\_\\</i\\>\\\\u0009\\\\u000A2 | 1,200 | prod; eu | $12.50 | 3 d ago |
                        | =HYPERLINK(1) | – | – | – | – |
                        """);
    }

    @Test
    void idsStandOneALine() {
        assertThat(CopyFormat.IDS.text(ROWS, COLUMNS)).isEqualTo("7\n8");
    }

    @Test
    void oneRowIsTheObjectThatTheGatewaySent() throws Exception {
        String json = CopyFormat.JSON.text(ROWS.subList(1, 2), List.of());
        assertThat(ProfileCodec.decodeProfile(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ROWS.get(1).profile());
    }

    @Test
    void severalRowsAreAListThatLosesNothing() throws Exception {
        List<FleetRow> rows = Fleets.of(RandomProfiles.list(5, 40)).all();
        String json = CopyFormat.JSON.text(rows, List.of());
        List<AccessProfile> read = new ArrayList<>();
        ProfileCodec.readProfiles(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), read::add);
        assertThat(read).isEqualTo(rows.stream().map(FleetRow::profile).toList());
    }

    @Test
    void noRowsAreStillATable() {
        assertThat(CopyFormat.TSV.text(List.of(), COLUMNS).lines()).hasSize(1);
        assertThat(CopyFormat.MARKDOWN.text(List.of(), COLUMNS).lines()).hasSize(2);
        assertThat(CopyFormat.IDS.text(List.of(), COLUMNS)).isEmpty();
        assertThat(CopyFormat.JSON.text(List.of(), COLUMNS)).isEqualTo("[\n\n]\n");
    }

    /** Whatever profiles hold, a table has as many lines as rows, and as many cells as columns. */
    @Test
    void aTableKeepsItsShape() {
        List<FleetRow> rows = Fleets.of(RandomProfiles.list(6, 80)).all();
        List<Column<?>> all = Columns.all();
        assertThat(CopyFormat.TSV.text(rows, all).lines())
                .hasSize(81)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(all.size()));
        assertThat(CopyFormat.MARKDOWN.text(rows, all).lines())
                .hasSize(82)
                .allSatisfy(
                        line -> assertThat(line.split("(?<!\\\\)\\|", -1)).hasSize(all.size() + 2));
    }

    private static List<Column<?>> columns(String... ids) {
        return Stream.of(ids).<Column<?>>map(id -> Columns.byId(id).orElseThrow()).toList();
    }
}
