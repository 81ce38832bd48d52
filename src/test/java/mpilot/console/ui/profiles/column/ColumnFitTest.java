package mpilot.console.ui.profiles.column;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.view.ViewColumn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class ColumnFitTest {
    private final ColumnsViewModel columns = new ColumnsViewModel();

    private Map<String, Double> fit(double room) {
        return ColumnFit.of(columns.columnsProperty().get(), room, null);
    }

    @ParameterizedTest(name = "in {0} px: {1}")
    @CsvSource({
        "2000, is_active name tags providers worst_budget_percent rate_limit_percent mcp_servers version updated_at",
        "1130, is_active name tags providers worst_budget_percent rate_limit_percent mcp_servers",
        "400, is_active name",
        "100, name"
    })
    void columnsThatMatterLessFoldAwayFirst(double room, String shown) {
        assertThat(String.join(" ", fit(room).keySet())).isEqualTo(shown);
    }

    @Test
    void roomThatIsLeftOverGoesToTextsAndNotToTheStatus() {
        Map<String, Double> widths = fit(2000);
        assertThat(widths.get("is_active")).isEqualTo(86);
        assertThat(widths.get("version")).isEqualTo(62);
        assertThat(widths.get("name")).isGreaterThan(270);
        assertThat(widths.values().stream().mapToDouble(each -> each).sum())
                .isBetween(1990.0, 2000.0);
    }

    @Test
    void whatTheOperatorAddedNeverFoldsAway() {
        columns.setVisible("description", true);
        columns.setVisible("created_at", true);
        assertThat(fit(300)).containsOnlyKeys("name", "description", "created_at");
        assertThat(fit(300).values().stream().mapToDouble(each -> each).sum())
                .as("past that it scrolls")
                .isGreaterThan(300);
    }

    @Test
    void aColumnThatWasJustDraggedIsAsWideAsItWasDragged() {
        columns.setWidth("name", 150);
        assertThat(ColumnFit.of(columns.columnsProperty().get(), 1600, "name"))
                .containsEntry("name", 150.0);
    }

    @Test
    void columnsAreMovedHiddenAndReset() {
        columns.move("name", -1);
        assertThat(fit(2000).keySet()).startsWith("name", "is_active", "tags");
        columns.move("name", -5);
        columns.move("tags", 99);
        assertThat(fit(2000).keySet()).startsWith("name", "is_active").endsWith("tags");
        columns.setVisible("is_active", false);
        assertThat(fit(2000)).doesNotContainKey("is_active");
        assertThat(columns.isUsual()).isFalse();
        columns.reset();
        assertThat(columns.isUsual()).isTrue();
    }

    @Test
    void theLastColumnStays() {
        for (ViewColumn column : ViewColumn.usual()) {
            columns.setVisible(column.id(), false);
        }
        assertThat(fit(2000)).hasSize(1);
    }
}
