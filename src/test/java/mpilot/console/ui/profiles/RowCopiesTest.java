package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.export.CopyFormat;
import mpilot.console.fleet.FleetRow;
import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.kit.ClipboardText;
import mpilot.console.ui.profiles.cell.ProfileRow;
import mpilot.console.ui.profiles.column.ColumnsViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RowCopiesTest {
    private final ProfilesViewModel list =
            Lists.of(new FakeSource(ProfileFixtures.profiles(60)), ManualTasks.immediate());
    private final ColumnsViewModel columns = new ColumnsViewModel();
    private final RowCopies copies =
            new RowCopies(
                    list,
                    columns,
                    GatewayEndpoint.of("https://gateway.example.com"),
                    ManualTasks.immediate());
    private final List<ClipboardText> copied = new ArrayList<>();

    @BeforeEach
    void firstPage() {
        list.refresh();
    }

    private void select(int from, int to) {
        List<ProfileRow> page = list.rowsProperty().get();
        list.selection().choose(page, page.subList(from, to), true);
    }

    @Test
    void nothingSelectedCopiesNothing() {
        copies.copy(CopyFormat.IDS, copied::add);
        assertThat(copied).isEmpty();
    }

    @Test
    void rowsOfSeveralPagesAreCopiedInTheColumnsThatAreShown() {
        select(0, 2);
        list.showNext();
        select(0, 1);
        for (String hidden :
                List.of(
                        "is_active",
                        "tags",
                        "providers",
                        "worst_budget_percent",
                        "rate_limit_percent",
                        "mcp_servers",
                        "version",
                        "updated_at")) {
            columns.setVisible(hidden, false);
        }
        columns.setVisible("id", true);
        copies.copy(CopyFormat.TSV, copied::add);
        assertThat(copied)
                .extracting(ClipboardText::said)
                .containsExactly("Copied 3 profiles (Tab-separated, for spreadsheets)");
        assertThat(copied)
                .extracting(ClipboardText::text)
                .containsExactly("Id\tName\n1\tProfile 1\n2\tProfile 2\n26\tProfile 26\n");
    }

    @Test
    void curlAsksForThePageOrForTheOneThatIsSelectedAndNamesNoToken() {
        list.showNext();
        assertThat(copies.curl().text())
                .contains("limit=25&offset=25")
                .contains("Bearer $MPILOT_TOKEN")
                .contains("https://gateway.example.com/api/access-profiles");
        select(0, 1);
        assertThat(copies.curl().text()).contains("search=Profile%2026");
    }

    @Test
    void withAllAtHandCurlAsksForWhatTheGatewayCanApply() {
        list.filter().set("Profile");
        list.sortProperty().set(SortOrder.by("name"));
        assertThat(copies.curl().text()).contains("search=Profile").doesNotContain("offset");
    }

    @Test
    void aCellIsCopiedAsTheGatewaySentIt() {
        FleetRow row = list.rowsProperty().get().getFirst().fleetRow();
        assertThat(copies.cell(Columns.byId("name").orElseThrow(), row))
                .isEqualTo(new ClipboardText("Profile 1", "Copied the cell: Name"));
    }
}
