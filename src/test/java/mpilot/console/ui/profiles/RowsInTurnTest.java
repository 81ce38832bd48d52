package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.profiles.column.ColumnsViewModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** The first page of a list, in a window that waits for it. */
class RowsInTurnTest {
    /** In the window below, at the usual height of a row. */
    private static final int FIT = 13;

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final ManualTasks tasks = new ManualTasks();
    private ProfilesTable table;

    private ProfilesViewModel show(int profiles) {
        ProfilesViewModel list = Lists.of(source(profiles), tasks.runner());
        show(list, () -> {});
        return list;
    }

    private void show(ProfilesViewModel list, Runnable before) {
        stage.show(
                Theme.LIGHT,
                980,
                460,
                () -> {
                    table =
                            new ProfilesTable(
                                    list, new ColumnsViewModel(), new SimpleBooleanProperty());
                    before.run();
                    return new StackPane(table);
                });
    }

    private void answer(ProfilesViewModel list) {
        stage.fx(() -> {
            list.refresh();
            tasks.pass(Duration.ofMillis(200));
            tasks.runAll();
        });
    }

    private List<TableRow<?>> rows() {
        return stage.fx(() ->
                table.lookupAll(".table-row-cell").stream()
                        .<TableRow<?>>map(node -> (TableRow<?>) node)
                        .toList());
    }

    private void untilMade() {
        stage.until("rows are made", () -> rows().size() > FIT);
    }

    @Test
    void rowsAreMadeWhileThePageIsWaitedForAndShowIt() {
        ProfilesViewModel list = show(240);
        untilMade();
        List<TableRow<?>> made = rows();
        assertThat(made).as("nothing to see yet").allMatch(row -> row.isEmpty());
        answer(list);
        stage.until("the page is seen", () -> !table.getItems().isEmpty() && table.isWhole());
        List<TableRow<?>> seen = rows().stream().filter(Node::isVisible).toList();
        assertThat(seen.stream().map(TableRow::getIndex).sorted().toList())
                .isEqualTo(IntStream.range(0, seen.size()).boxed().toList());
        assertThat(seen).hasSizeGreaterThanOrEqualTo(FIT).noneMatch(TableRow::isEmpty);
        assertThat(made).as("made before").containsAll(seen);
    }

    @Test
    void rowsThatWereNotMadeBeforeComeInTurnAsWell() {
        ProfilesViewModel list = Lists.of(source(240), ManualTasks.immediate());
        show(list, list::refresh);
        stage.until("the page is seen", table::isWhole);
        assertThat(rows().stream().filter(Node::isVisible).filter(row -> !row.isEmpty()))
                .hasSizeGreaterThanOrEqualTo(FIT);
    }

    private static FakeSource source(int profiles) {
        return new FakeSource(ProfileFixtures.profiles(profiles));
    }

    @Test
    void rowsThatThereIsNothingForAreLetGoOf() {
        ProfilesViewModel list = show(0);
        untilMade();
        answer(list);
        stage.settle();
        assertThat(rows()).hasSizeLessThan(2);
    }

    @Test
    void whatIsAskedMeanwhileIsWhatIsSeen() {
        ProfilesViewModel list = show(240);
        untilMade();
        answer(list);
        stage.fx(() -> {
            list.showPage(2);
            tasks.pass(Duration.ofMillis(200));
            tasks.runAll();
        });
        stage.until("the page is seen", table::isWhole);
        stage.settle();
        List<?> items = stage.fx(() -> List.copyOf(table.getItems()));
        assertThat(list.pageProperty().get().offset()).isPositive();
        assertThat(rows().stream().filter(Node::isVisible))
                .allMatch(row -> items.get(row.getIndex()).equals(row.getItem()));
    }
}
