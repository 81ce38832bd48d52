package mpilot.console.ui.profiles;

import static mpilot.console.gateway.ProfileFixtures.profile;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;

import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.view.ViewColumn;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.Hover;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.profiles.column.ColumnsViewModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

class ProfilesTableTest {
    private static final String FULL_JSON =
            "{'id': 1, 'name': 'Payments – Contract Triage', 'description': 'First line.\\n"
                    + "Second line.', 'is_active': true, 'version': 12, 'tags': ['prod', 'eu'],"
                    + " 'provider_configs': [{'provider_name': 'openai'}, {'provider_name':"
                    + " 'groq'}], 'budgets': [{'max_limit': 500, 'current_usage': 410,"
                    + " 'reset_duration': '1M', 'last_reset': '2026-11-20T00:00:00Z'}],"
                    + " 'rate_limit': {'request_max_limit': 60, 'request_reset_duration': '1m'},"
                    + " 'mcp_servers': [{'mcp_server_id': 'jira'}], 'updated_at':"
                    + " '2026-11-23T11:00:00Z'}";
    private static final AccessProfile FULL = profile(FULL_JSON);
    private static final AccessProfile INACTIVE =
            profile("{'id': 2, 'name': 'Old one', 'is_active': false}");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final FakeSource source = new FakeSource(List.of(FULL, INACTIVE, profile(3, "Bare")));
    private final ProfilesViewModel viewModel = Lists.of(source, ManualTasks.immediate());
    private final ColumnsViewModel columns = new ColumnsViewModel();
    private final SimpleBooleanProperty flashing = new SimpleBooleanProperty();
    private ProfilesTable table;

    private void show(double width) {
        table =
                stage.show(
                        Theme.LIGHT,
                        width,
                        500,
                        () -> new ProfilesTable(viewModel, columns, flashing));
        stage.fx(viewModel::refresh);
        stage.settle();
    }

    private TableRow<?> row(int index) {
        stage.until("row " + index + " is laid out", () -> rows(index).findFirst().isPresent());
        return stage.fx(() -> rows(index).findFirst().orElseThrow());
    }

    private Stream<TableRow<?>> rows(int index) {
        return stage.robot().lookup(".table-row-cell").<TableRow<?>>queryAll().stream()
                .filter(row -> row.getIndex() == index);
    }

    private TableCell<?, ?> cell(int index, String column) {
        TableRow<?> row = row(index);
        return stage.fx(() ->
                row.lookupAll(".table-cell").stream()
                        .map(node -> (TableCell<?, ?>) node)
                        .filter(cell -> cell.getTableColumn().getId().equals(column))
                        .findFirst()
                        .orElseThrow());
    }

    private void onlyColumn(String id) {
        columns.setVisible(id, true);
        for (ViewColumn each : ViewColumn.usual()) {
            columns.setVisible(each.id(), each.id().equals(id));
        }
    }

    private List<String> columns() {
        return stage.fx(
                () -> table.getVisibleLeafColumns().stream().map(TableColumnBase::getId).toList());
    }

    @Test
    void theMenuOfAHeadShowsAndHidesEveryColumn() {
        show(1000);
        Menu choices =
                stage.fx(() -> {
                    ContextMenu menu = table.getColumns().getFirst().getContextMenu();
                    assertThat(menu.getItems()).as("made before it is asked for").isEmpty();
                    menu.show(table.lookup(".column-header.table-column"), 100, 100);
                    return menu.getItems().stream()
                            .filter(Menu.class::isInstance)
                            .map(Menu.class::cast)
                            .findFirst()
                            .orElseThrow();
                });
        assertThat(choices.getItems()).hasSize(Columns.all().size());
        choose(choices, "Version", false);
        choose(choices, "Id", true);
        stage.settle();
        assertThat(columns()).contains("id").doesNotContain("version");
    }

    private void choose(Menu choices, String title, boolean selected) {
        CheckMenuItem item =
                choices.getItems().stream()
                        .map(CheckMenuItem.class::cast)
                        .filter(each -> each.getText().equals(title))
                        .findFirst()
                        .orElseThrow();
        assertThat(item.isSelected()).isNotEqualTo(selected);
        stage.fx(() -> {
            item.setSelected(selected);
            item.fire();
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    is_active | Active
                    name      | Payments – Contract Triage, First line.
                    tags      | prod, eu
                    providers | openai, groq
                    worst_budget_percent | $410 of $500 · monthly, 82 %
                    rate_limit_percent | 60 req/min
                    mcp_servers | 1 server
                    version   | v12
                    updated_at | 1 h ago
                    """)
    void everyCellSaysWhatThereIs(String column, String spoken) {
        show(1000);
        stage.fx(() -> onlyColumn(column));
        stage.settle();
        TableCell<?, ?> cell = cell(0, column);
        assertThat(cell.getAccessibleText() == null ? cell.getText() : cell.getAccessibleText())
                .isEqualTo(spoken);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    is_active | Not said
                    name      | Bare
                    tags      | No tags
                    providers | Nothing allowed
                    worst_budget_percent | No budget
                    rate_limit_percent | –
                    mcp_servers | –
                    version   | –
                    updated_at | –
                    """)
    void everyCellSaysWhatIsMissing(String column, String spoken) {
        show(1000);
        stage.fx(() -> onlyColumn(column));
        stage.settle();
        TableCell<?, ?> cell = cell(2, column);
        assertThat(cell.getAccessibleText() == null ? cell.getText() : cell.getAccessibleText())
                .isEqualTo(spoken);
    }

    @Test
    void aRateLimitNearItsCapIsMarkedAndOneThatIsNotIsNot() {
        String near =
                FULL_JSON.replace(
                        "'request_max_limit': 60,",
                        "'request_max_limit': 60, 'request_current_usage': 55,");
        source.setProfiles(List.of(profile(near), INACTIVE, profile(3, "Bare")));
        show(1200);
        TableCell<?, ?> cell = cell(0, "rate_limit_percent");
        assertThat(cell.getAccessibleText()).isEqualTo("60 req/min, 91 %");
        assertThat(((Label) cell.getGraphic()).getText()).isEqualTo("91 %");
        source.setProfiles(List.of(FULL, INACTIVE, profile(3, "Bare")));
        stage.fx(viewModel::refresh);
        stage.settle();
        assertThat(cell.getAccessibleText()).isEqualTo("60 req/min");
        assertThat(cell.getGraphic()).isNull();
    }

    /** Cells that were emptied and filled again would have the whole table's styles worked out. */
    @Test
    void theSameProfilesAgainRenewWhatTheCellsSay() {
        show(1000);
        TableCell<?, ?> name = cell(0, "name");
        TableCell<?, ?> budget = cell(0, "worst_budget_percent");
        stage.fx(() -> {
            table.getFocusModel().focus(0);
            flashing.set(true);
        });
        source.setProfiles(
                List.of(
                        profile(FULL_JSON.replace("410", "490").replace("Contract", "Contact")),
                        INACTIVE,
                        profile(3, "Bare")));
        stage.fx(viewModel::refresh);
        stage.settle();
        assertThat(cell(0, "name")).isSameAs(name);
        assertThat(name.getAccessibleText()).startsWith("Payments – Contact Triage");
        assertThat(budget.getAccessibleText()).isEqualTo("$490 of $500 · monthly, 98 %");
        assertThat(budget.getPseudoClassStates())
                .extracting(PseudoClass::getPseudoClassName)
                .contains("changed", "flash");
        assertThat(cell(1, "name").getPseudoClassStates())
                .extracting(PseudoClass::getPseudoClassName)
                .doesNotContain("changed", "flash");
        stage.fx(() -> flashing.set(false));
        assertThat(budget.getPseudoClassStates())
                .extracting(PseudoClass::getPseudoClassName)
                .contains("changed")
                .doesNotContain("flash");
        stage.fx(table::requestFocus);
        stage.robot().type(KeyCode.ENTER);
        stage.settle();
        assertThat(viewModel.openedProperty().get().name()).isEqualTo("Payments – Contact Triage");
    }

    /** Pages of 25, 3, 0 and 25 again: as many rows are seen, each with its own profile's name. */
    @Test
    void moreRowsFewerAndNoneAreSeenInPlaceOfThoseBefore() {
        List<AccessProfile> many = ProfileFixtures.profiles(240);
        source.setProfiles(many);
        show(1000);
        TableCell<?, ?> first = cell(0, "name");
        show(many.subList(25, 50));
        assertThat(cell(0, "name")).isSameAs(first);
        show(many.subList(100, 103));
        show(List.of());
        show(many.subList(50, 75));
    }

    private void show(List<AccessProfile> profiles) {
        source.setProfiles(profiles);
        stage.fx(viewModel::refresh);
        stage.settle();
        List<String> names = profiles.stream().map(AccessProfile::name).toList();
        List<String> seen = stage.fx(this::namesSeen);
        assertThat(seen).hasSizeBetween(Math.min(names.size(), 5), names.size());
        assertThat(seen).isEqualTo(names.subList(0, seen.size()));
    }

    private List<String> namesSeen() {
        return stage.robot().lookup(".table-row-cell").<TableRow<?>>queryAll().stream()
                .filter(row -> row.isVisible() && !row.isEmpty())
                .sorted(Comparator.comparingInt(TableRow::getIndex))
                .map(row -> ((Label) row.lookup(".name")).getText())
                .toList();
    }

    @Test
    void theSelectionIsOfTheProfileAndNotOfItsPlace() {
        List<AccessProfile> many = ProfileFixtures.profiles(240);
        source.setProfiles(many);
        show(1000);
        stage.robot().clickOn(many.get(1).name());
        long selected = many.get(1).id();
        stage.fx(viewModel::showNext);
        stage.settle();
        assertThat(stage.fx(() -> List.copyOf(table.getSelectionModel().getSelectedIndices())))
                .isEmpty();
        stage.fx(viewModel::showPrevious);
        stage.settle();
        assertThat(stage.fx(() -> table.getSelectionModel().getSelectedItem().row().id()))
                .isEqualTo(selected);
    }

    @Test
    void allOfAValueIsOnHover() {
        show(1000);
        assertThat(stage.fx(() -> Hover.over(cell(0, "name"))))
                .isEqualTo("Payments – Contract Triage\nFirst line.\nSecond line.");
        assertThat(stage.fx(() -> Hover.over(cell(0, "worst_budget_percent"))))
                .isEqualTo("$410 of $500 · monthly – near the cap, $90 left");
        assertThat(stage.fx(() -> Hover.over(cell(2, "providers"))))
                .isEqualTo("No provider config: this profile allows no model at all");
    }

    @Test
    void aRowHiddenFromAssignmentIsGrey() {
        show(1000);
        PseudoClass inactive = PseudoClass.getPseudoClass("inactive");
        assertThat(row(1).getPseudoClassStates()).contains(inactive);
        assertThat(row(0).getPseudoClassStates()).doesNotContain(inactive);
    }

    @ParameterizedTest(name = "in {0} px: {1}")
    @CsvSource({
        "1000, is_active name tags providers worst_budget_percent",
        "820, is_active name tags worst_budget_percent",
        "640, is_active name worst_budget_percent",
        "400, is_active name",
        "300, name"
    })
    void columnsThatMatterLessGiveWayFirst(int width, String shown) {
        show(width);
        assertThat(String.join(" ", columns())).isEqualTo(shown);
    }

    @ParameterizedTest(name = "in {0} px")
    @ValueSource(ints = {300, 640, 1000})
    void thereIsNothingToScrollSideways(int width) {
        show(width);
        double columns =
                stage.fx(() ->
                        table.getVisibleLeafColumns().stream()
                                .mapToDouble(TableColumnBase::getWidth)
                                .sum());
        assertThat(columns).isLessThanOrEqualTo(width);
    }

    @Test
    void aClickOnATagFiltersOnIt() {
        show(1000);
        stage.robot().clickOn("eu");
        stage.settle();
        assertThat(stage.fx(() -> List.copyOf(viewModel.filter().tags()))).containsExactly("eu");
        assertThat(stage.fx(() -> table.getItems().size())).isEqualTo(1);
        assertThat(viewModel.openedProperty().get()).as("it selects nothing").isNull();
    }

    @Test
    void aTagThatCannotBeAskedForIsNotClicked() {
        source.setProfiles(List.of(profile("{'id': 1, 'name': 'a', 'tags': ['x,y']}")));
        show(1000);
        stage.robot().clickOn("x,y");
        stage.settle();
        assertThat(stage.fx(() -> List.copyOf(viewModel.filter().tags()))).isEmpty();
    }

    @Test
    void aClickSelectsTheRowAndTheModelIsFollowed() {
        show(1000);
        stage.robot().clickOn("Old one");
        stage.settle();
        assertThat(selected()).containsExactly(2L);
        stage.fx(() -> viewModel.openedProperty().set(viewModel.rowsProperty().get().getFirst()));
        assertThat(stage.fx(() -> table.getSelectionModel().getSelectedIndex())).isZero();
        assertThat(selected()).containsExactly(1L);
        stage.fx(viewModel.selection()::clear);
        assertThat(stage.fx(() -> table.getSelectionModel().isEmpty())).isTrue();
    }

    private List<Long> selected() {
        return stage.fx(() ->
                viewModel.selection().rows().stream().map(row -> row.profile().id()).toList());
    }

    @Test
    void theSelectionStaysOnItsProfileOverARefresh() {
        show(1000);
        stage.robot().clickOn("Old one");
        source.setProfiles(
                List.of(profile(9, "New first"), profile(8, "New second"), FULL, INACTIVE));
        stage.fx(viewModel::refresh);
        stage.settle();
        assertThat(stage.fx(() -> table.getSelectionModel().getSelectedIndex())).isEqualTo(3);
        assertThat(selected()).containsExactly(2L);
    }

    @Test
    void arrowsPage() {
        source.setProfiles(ProfileFixtures.profiles(240));
        show(1000);
        stage.fx(table::requestFocus);
        stage.robot().type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(source.lastAsked().offset()).isEqualTo(50);
        stage.robot().type(KeyCode.LEFT);
        assertThat(source.lastAsked().offset()).isEqualTo(25);
        stage.robot().type(KeyCode.LEFT);
        assertThat(source.lastAsked().offset()).isZero();
        int before = source.asked().size();
        stage.robot().type(KeyCode.LEFT);
        assertThat(source.asked()).hasSize(before);
    }

    @Test
    void downSelectsRowByRow() {
        show(1000);
        stage.fx(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        stage.robot().type(KeyCode.DOWN);
        stage.settle();
        assertThat(selected()).containsExactly(2L);
    }

    @Test
    void anotherPageBeginsAtItsTopAndTheSameOneStaysWhereItIs() {
        source.setProfiles(ProfileFixtures.profiles(240));
        show(1000);
        stage.fx(() -> table.scrollTo(24));
        stage.settle();
        int before = firstVisible();
        assertThat(before).isPositive();
        stage.fx(viewModel::refresh);
        stage.settle();
        assertThat(firstVisible()).isEqualTo(before);
        stage.fx(viewModel::showNext);
        stage.settle();
        assertThat(firstVisible()).isZero();
    }

    private int firstVisible() {
        return stage.fx(() ->
                stage.robot().lookup(".table-row-cell").<TableRow<?>>queryAll().stream()
                        .filter(Node::isVisible)
                        .filter(row -> !row.isEmpty())
                        .min(Comparator.comparingInt(TableRow::getIndex))
                        .orElseThrow()
                        .getIndex());
    }
}
