package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Paint;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.ErrorEnvelope;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.Mouse;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The list as a whole: what it says in each of its states. */
class ProfilesViewTest {
    @TempDir private Path directory;

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final ManualTasks tasks = new ManualTasks();
    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(240));
    private final ProfilesViewModel viewModel = Lists.of(source, tasks.runner());

    private ProfilesView show(Theme theme) {
        return stage.show(
                theme,
                980,
                700,
                () -> new ProfilesView(Lists.place(viewModel, tasks.runner(), directory)));
    }

    private void refresh() {
        stage.fx(viewModel::refresh);
        answer();
    }

    private void answer() {
        stage.fx(() -> {
            tasks.pass(Duration.ofMillis(200));
            tasks.runAll();
        });
        stage.settle();
    }

    private static GatewayFailure failed(String eventId) {
        return new GatewayFailure.ErrorAnswer(
                FailureKind.SERVER_ERROR,
                500,
                new ErrorEnvelope(
                        eventId, null, false, 500, null, null, "boom", null, null, Map.of()),
                null,
                "The gateway failed to answer (HTTP 500): “bo\u202eom”.",
                "Wait a little and try again.");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aPageIsShownWithItsCoverage(Theme theme) {
        show(theme);
        refresh();
        assertThat(stage.text("#coverage")).isEqualTo("1–25 of 240 visible to you");
        assertThat(stage.isShown("Profile 1")).isTrue();
        assertThat(stage.isShown("#stale-banner")).isFalse();
        assertThat(stage.isShown("#list-state")).isFalse();
    }

    @Test
    void untilTheFirstAnswerItSaysThatItAsks() {
        show(Theme.LIGHT);
        stage.fx(viewModel::refresh);
        stage.settle();
        assertThat(stage.texts("#list-state"))
                .containsExactly("Asking the gateway for its access profiles");
        assertThat(stage.isShown("#loading")).isFalse();
        stage.fx(() -> tasks.pass(Duration.ofMillis(250)));
        assertThat(stage.isShown("#loading")).isTrue();
        answer();
        assertThat(stage.isShown("#loading")).isFalse();
        assertThat(stage.isShown("#list-state")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anEmptyListSaysWhyThatMayBe(Theme theme) {
        source.setProfiles(List.of());
        show(theme);
        refresh();
        assertThat(stage.texts("#list-state"))
                .containsExactly(
                        "No profiles are visible to you",
                        "The gateway answered with an empty list. Your role may see its own or its"
                                + " team's profiles only.",
                        "Refresh");
        assertThat(stage.text("#coverage")).isEqualTo("None visible to you");
        source.setProfiles(ProfileFixtures.profiles(1));
        stage.robot().clickOn("#state-retry");
        answer();
        assertThat(stage.isShown("Profile 1")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whereNothingMatchesTheFiltersCanBeCleared(Theme theme) {
        show(theme);
        refresh();
        stage.fx(() -> viewModel.filter().textProperty().set("no such name"));
        answer();
        assertThat(stage.texts("#list-state"))
                .containsExactly(
                        "No profile matches",
                        "Nothing visible to you matches every part of the filter.",
                        "Clear filters");
        assertThat(stage.text("#coverage")).isEqualTo("None match the filter");
        stage.robot().clickOn("#state-clear");
        answer();
        assertThat(stage.isShown("Profile 1")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void facetsOfNothingSayThatAndClearTheFilter(Theme theme) {
        ProfilesPlace place = Lists.place(viewModel, tasks.runner(), directory);
        stage.show(theme, 980, 700, () -> new ProfilesView(place));
        refresh();
        stage.fx(() -> {
            viewModel.filter().textProperty().set("tag:nobody");
            place.facets().openProperty().set(true);
        });
        answer();
        assertThat(stage.texts("#facets"))
                .containsExactly(
                        "No profile matches the filter: there is nothing to count",
                        "Clear filters");
        stage.robot().clickOn("#facets-clear");
        answer();
        answer();
        assertThat(stage.texts("#facets")).contains("Status").doesNotContain("Clear filters");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFailureSaysWhatHappenedWhatToDoAndTheEvent(Theme theme) {
        source.fail(failed("evt-7"));
        show(theme);
        refresh();
        assertThat(stage.texts("#list-state"))
                .containsExactly(
                        "The gateway failed to answer (HTTP 500): “bo\\u202Eom”.",
                        "Wait a little and try again.\nEvent evt-7",
                        "Try again",
                        "Copy details");
        source.fail(null);
        stage.robot().clickOn("#state-retry");
        answer();
        assertThat(stage.isShown("Profile 1")).isTrue();
    }

    @Test
    void aFailureUnderAFilterOffersToClearItToo() {
        source.fail(failed(null));
        show(Theme.LIGHT);
        stage.fx(() -> viewModel.filter().addTag("prod"));
        answer();
        assertThat(stage.texts("#list-state"))
                .endsWith("Try again", "Clear filters", "Copy details");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void rowsThatGrewStaleStayGreyWithTheirAgeAndTheReason(Theme theme) {
        ProfilesView view = show(theme);
        refresh();
        Paint fresh = colorOfAName();
        source.fail(failed(null));
        refresh();
        assertThat(stage.isShown("Profile 1")).isTrue();
        assertThat(view.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("stale"));
        assertThat(colorOfAName()).isNotEqualTo(fresh);
        String banner = stage.texts("#stale-banner").getFirst();
        assertThat(banner)
                .startsWith("Rows from Nov 23, 2026")
                .contains("HTTP 500")
                .contains("bo\\u202Eom")
                .endsWith("Wait a little and try again.");
        Labeled label = stage.find("#stale-banner .label", Labeled.class);
        assertThat(label.getTooltip().getText()).isEqualTo(banner);

        source.fail(null);
        stage.robot().clickOn("#stale-retry");
        answer();
        assertThat(stage.isShown("#stale-banner")).isFalse();
        assertThat(colorOfAName()).isEqualTo(fresh);
    }

    private Paint colorOfAName() {
        return stage.find("Profile 2", Labeled.class).getTextFill();
    }

    @Test
    void searchingByKeyPutsTheCursorIntoTheFieldWithItsTextSelected() {
        ProfilesView view = show(Theme.LIGHT);
        refresh();
        stage.fx(() -> viewModel.filter().textProperty().set("Profile"));
        answer();
        stage.fx(view::focusSearch);
        stage.robot().write("x");
        assertThat(viewModel.filter().textProperty().get()).isEqualTo("x");
        stage.fx(view::focusRows);
        assertThat(stage.fx(() -> stage.robot().lookup("#profiles").query().isFocused())).isTrue();
    }

    @Test
    void anOrderByAColumnThatIsNotShownIsToldAndTakenBack() {
        ProfilesPlace place = Lists.place(viewModel, tasks.runner(), directory);
        stage.show(Theme.LIGHT, 980, 700, () -> new ProfilesView(place));
        refresh();
        sort("-name");
        assertThat(stage.isShown("#order")).as("its head tells it").isFalse();
        stage.fx(() -> place.columns().setVisible("name", false));
        assertThat(stage.text("#order")).isEqualTo("Sorted by Name ▼");
        stage.robot().clickOn("#order");
        answer();
        assertThat(viewModel.shown().sortProperty().get()).isEqualTo(SortOrder.NONE);
        assertThat(stage.isShown("#order")).isFalse();
        assertThat(stage.find("#search", TextField.class).isFocused()).isTrue();
    }

    @Test
    void aColumnIsAddedToAnOrderByOneThatIsNotShown() {
        ProfilesPlace place = Lists.place(viewModel, tasks.runner(), directory);
        stage.show(Theme.LIGHT, 980, 700, () -> new ProfilesView(place));
        refresh();
        sort("tags", "name", "-version");
        stage.fx(() -> place.columns().setVisible("name", false));
        clickHead("tags", true);
        assertThat(viewModel.sortProperty().get().texts())
                .containsExactly("-tags", "name", "-version");
        clickHead("tags", false);
        assertThat(viewModel.sortProperty().get().texts()).containsExactly("tags");
    }

    private void sort(String... keys) {
        stage.fx(() -> viewModel.sortProperty().set(SortOrder.of(List.of(keys))));
        answer();
    }

    /** As the table does it: the robot of the headless screen forgets the Shift key. */
    private void clickHead(String column, boolean shift) {
        TableView<?> table = stage.find("#profiles", TableView.class);
        stage.fx(() -> {
            Event.fireEvent(table, released(shift));
            order(table, column, shift);
        });
        answer();
    }

    private static <T> void order(TableView<T> table, String column, boolean shift) {
        TableColumn<T, ?> clicked =
                table.getColumns().stream()
                        .filter(each -> each.getId().equals(column))
                        .findFirst()
                        .orElseThrow();
        if (shift) {
            clicked.setSortType(TableColumn.SortType.DESCENDING);
        } else {
            clicked.setSortType(TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(clicked));
        }
    }

    private static MouseEvent released(boolean shift) {
        return Mouse.event(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, shift);
    }
}
