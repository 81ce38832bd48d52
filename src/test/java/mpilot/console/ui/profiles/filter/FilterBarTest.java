package mpilot.console.ui.profiles.filter;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.profiles.Lists;
import mpilot.console.ui.profiles.ProfilesViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class FilterBarTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final FakeSource source =
            new FakeSource(
                    List.of(
                            ProfileFixtures.profile(
                                    "{'id': 1, 'name': 'Payments', 'tags': ['prod', 'prod-eu']}"),
                            ProfileFixtures.profile(
                                    "{'id': 2, 'name': 'Search', 'tags': ['dev', 'app-dev']}")));
    private final ProfilesViewModel viewModel = Lists.of(source, ManualTasks.immediate());

    @BeforeEach
    void show() {
        stage.show(() ->
                new FilterBar(
                        viewModel.filter(),
                        viewModel.shown().seenTags(),
                        viewModel::seen,
                        viewModel::searchNow,
                        List.of(),
                        order()));
        stage.fx(viewModel::refresh);
    }

    private static Button order() {
        Button order = new Button();
        order.setVisible(false);
        return order;
    }

    private TextField field(String selector) {
        return stage.find(selector, TextField.class);
    }

    private List<String> tags() {
        return stage.fx(() -> List.copyOf(viewModel.filter().tags()));
    }

    private void typeTag(String text) {
        stage.robot().clickOn("#tag-field").write(text);
        stage.settle();
    }

    @Test
    void typingSearchesAndTheCrossEmptiesTheField() {
        assertThat(stage.isShown("#clear-search")).isFalse();
        stage.robot().clickOn("#search").write("Pay");
        assertThat(source.lastAsked().search()).isEqualTo("Pay");
        assertThat(stage.isShown("#clear-search")).isTrue();
        stage.robot().clickOn("#clear-search");
        assertThat(source.lastAsked().search()).isNull();
        assertThat(field("#search").getText()).isEmpty();
    }

    @Test
    void escapeEmptiesTheSearch() {
        stage.robot().clickOn("#search").write("Pay").type(KeyCode.ESCAPE);
        assertThat(field("#search").getText()).isEmpty();
        assertThat(source.lastAsked().search()).isNull();
    }

    @Test
    void suggestionsLeaveInSightWhatIsWrong() {
        stage.robot().clickOn("#search").write("status:nothing st");
        stage.until("it is said what is wrong", () -> stage.isShown("#filter-error"));
        stage.until(
                "suggestions stand below that",
                () ->
                        stage.robot().lookup(".suggestions").queryAll().stream()
                                .anyMatch(list -> top(list) > bottom("#filter-error")));
        stage.robot().write("x");
        stage.until("none is left", () -> !stage.isShown(".suggestions"));
    }

    private static double top(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getMinY();
    }

    private double bottom(String selector) {
        Node node = stage.robot().lookup(selector).query();
        return node.localToScreen(node.getLayoutBounds()).getMaxY();
    }

    @Test
    void enterSearchesAgain() {
        stage.robot().clickOn("#search").write("Pay");
        int before = source.asked().size();
        stage.robot().type(KeyCode.ENTER);
        assertThat(source.asked()).hasSize(before + 1);
    }

    @Test
    void enterTakesTheTagAsItIsTyped() {
        typeTag("pro");
        stage.robot().type(KeyCode.ENTER);
        stage.settle();
        assertThat(tags()).containsExactly("pro");
        assertThat(field("#tag-field").getText()).isEmpty();
        assertThat(source.lastAsked().tags()).containsExactly("pro");
    }

    @Test
    void aSuggestionIsTakenByTheKeyboard() {
        typeTag("pro");
        stage.until(
                "suggestions are shown",
                () -> stage.robot().lookup(".list-cell").queryAll().size() >= 2);
        stage.robot().type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        stage.settle();
        assertThat(tags()).containsExactly("prod-eu");
        assertThat(field("#tag-field").getText()).isEmpty();
    }

    @Test
    void aSuggestionIsTakenByAClick() {
        typeTag("app");
        stage.until("the tag is suggested", () -> stage.isShown("app-dev"));
        stage.robot().clickOn("app-dev");
        stage.settle();
        assertThat(tags()).containsExactly("app-dev");
    }

    @Test
    void aCommaEndsATag() {
        typeTag("prod,dev,");
        assertThat(tags()).containsExactly("prod", "dev");
        assertThat(field("#tag-field").getText()).isEmpty();
    }

    @Test
    void escapeEmptiesTheTagField() {
        typeTag("zzz");
        stage.robot().type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        stage.settle();
        assertThat(field("#tag-field").getText()).isEmpty();
        assertThat(tags()).isEmpty();
    }

    @Test
    void aChipShowsATagAndAClickOnItTakesItAway() {
        stage.fx(() -> viewModel.filter().addTag("prod,dev"));
        stage.settle();
        assertThat(stage.texts(".filter-chips")).containsSequence("tag:prod", "tag:dev");
        stage.robot().clickOn("tag:prod");
        stage.settle();
        assertThat(tags()).containsExactly("dev");
        assertThat(stage.texts(".filter-chips")).contains("tag:dev").doesNotContain("tag:prod");
    }

    @Test
    void aChipRemovedByTheKeyboardLeavesTheFocusInTheField() {
        stage.fx(() -> viewModel.filter().addTag("prod"));
        stage.settle();
        Button chip = stage.find(".chip-removable", Button.class);
        assertThat(chip.getAccessibleText()).isEqualTo("Filtering by tag:prod");
        stage.fx(chip::requestFocus);
        stage.robot().type(KeyCode.SPACE);
        stage.settle();
        assertThat(tags()).isEmpty();
        assertThat(field("#search").isFocused()).isTrue();
    }

    @Test
    void aChipShowsWhatHidesInATag() {
        stage.fx(() -> viewModel.filter().addTag("a\u202eb"));
        stage.settle();
        assertThat(stage.texts(".filter-chips")).contains("tag:a\\u202Eb");
    }

    @Test
    void theChipsFollowTheTagsHoweverLongTheWindowIsOpen() {
        System.gc();
        stage.fx(() -> viewModel.filter().addTag("prod"));
        stage.settle();
        assertThat(stage.texts(".filter-chips")).contains("tag:prod");
    }

    @Test
    void aStatusIsChosenAndCannotBeUnchosen() {
        stage.robot().clickOn("#status-inactive");
        assertThat(source.lastAsked().isActive()).isFalse();
        int before = source.asked().size();
        stage.robot().clickOn("#status-inactive");
        assertThat(stage.find("#status-inactive", ToggleButton.class).isSelected()).isTrue();
        assertThat(source.asked()).hasSize(before);
        stage.fx(() -> viewModel.filter().activeProperty().set(ActiveFilter.ACTIVE));
        assertThat(stage.find("#status-active", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void withoutAChoiceTheArrowUpBeginsAtTheLastSuggestion() {
        typeTag("pro");
        stage.robot().type(KeyCode.UP).type(KeyCode.ENTER);
        stage.settle();
        assertThat(tags()).containsExactly("prod-eu");
    }

    @Test
    void suggestionsGoWithTheFocus() {
        typeTag("pro");
        assertThat(stage.isShown("prod-eu")).isTrue();
        stage.robot().clickOn("#search");
        stage.settle();
        assertThat(stage.isShown("prod-eu")).isFalse();
    }

    @Test
    void clearingIsOfferedWhereSomethingNarrowsTheList() {
        assertThat(stage.isShown("#clear-filters")).isFalse();
        stage.robot().clickOn("#search").write("Pay");
        assertThat(stage.isShown("#clear-filters")).isTrue();
        stage.fx(() -> viewModel.filter().addTag("prod"));
        stage.settle();
        stage.robot().clickOn("#clear-filters");
        stage.settle();
        assertThat(stage.isShown("#clear-filters")).isFalse();
        assertThat(viewModel.filter().isFiltered()).isFalse();
        assertThat(field("#search").getText()).isEmpty();
        assertThat(field("#search").isFocused()).isTrue();
    }

    @Test
    void manyTagsGoOverSeveralLines() {
        stage.fx(() ->
                viewModel
                        .filter()
                        .addTag(
                                "a-rather-long-tag-1,a-rather-long-tag-2,a-rather-long-tag-3,"
                                        + "a-rather-long-tag-4,a-rather-long-tag-5,a-rather-long-tag-6"));
        stage.settle();
        assertThat(stage.isShown("tag:a-rather-long-tag-6")).isTrue();
        assertThat(stage.find(".filter-bar", FilterBar.class).getHeight()).isGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 500, 620})
    void everyFieldIsWithinTheBarHoweverNarrowThatIs(int width) {
        stage.fx(() -> {
            viewModel.filter().addTag("prod");
            stage.find(".filter-bar", FilterBar.class)
                    .showApplied(List.of("The gateway applied it by its own rules. ".repeat(9)));
            field("#search").getScene().getWindow().setWidth(width);
        });
        stage.settle();
        for (TextField each : List.of(field("#search"), field("#tag-field"))) {
            Bounds bounds = stage.fx(() -> each.localToScene(each.getLayoutBounds()));
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(width);
            assertThat(bounds.getWidth()).isGreaterThanOrEqualTo(90);
        }
    }
}
