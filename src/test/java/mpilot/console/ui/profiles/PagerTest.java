package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.ComponentStage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagerTest {
    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final FakeSource source = new FakeSource(ProfileFixtures.profiles(240));
    private final ProfilesViewModel viewModel = Lists.of(source, ManualTasks.immediate());

    @BeforeEach
    void show() {
        stage.show(() -> new Pager(viewModel));
        stage.fx(viewModel::refresh);
        stage.settle();
    }

    @Test
    void onTheFirstPageThereIsNoWayBack() {
        assertThat(disabled("#first-page")).isTrue();
        assertThat(disabled("#previous-page")).isTrue();
        assertThat(disabled("#next-page")).isFalse();
        assertThat(disabled("#last-page")).isFalse();
        assertThat(stage.texts(".pager")).contains("of 10");
    }

    @Test
    void nextLastPreviousAndFirstGoWhereTheySay() {
        stage.robot().clickOn("#next-page");
        assertThat(number()).isEqualTo("2");
        stage.robot().clickOn("#last-page");
        assertThat(number()).isEqualTo("10");
        assertThat(disabled("#next-page")).isTrue();
        stage.robot().clickOn("#previous-page");
        assertThat(number()).isEqualTo("9");
        stage.robot().clickOn("#first-page");
        assertThat(number()).isEqualTo("1");
        assertThat(source.asked())
                .extracting(query -> query.offset())
                .containsExactly(0, 25, 225, 200, 0);
    }

    @Test
    void aTypedNumberIsGoneTo() {
        type("7");
        assertThat(source.lastAsked().offset()).isEqualTo(150);
        assertThat(number()).isEqualTo("7");
    }

    @Test
    void aRefreshLeavesAloneWhatIsBeingTyped() {
        stage.robot().doubleClickOn("#page-number");
        stage.robot().write("7");
        source.setProfiles(ProfileFixtures.profiles(241));
        stage.fx(viewModel::refresh);
        stage.settle();
        assertThat(number()).isEqualTo("7");
        stage.robot().type(KeyCode.ENTER);
        assertThat(source.lastAsked().offset()).isEqualTo(150);
    }

    @Test
    void aNumberTooLargeMeansTheLastPage() {
        stage.robot().clickOn("#last-page");
        type("999");
        assertThat(number()).isEqualTo("10");
        type("no number");
        assertThat(number()).isEqualTo("10");
    }

    private void type(String text) {
        stage.robot().doubleClickOn("#page-number");
        stage.robot().write(text);
        stage.robot().type(KeyCode.ENTER);
        stage.settle();
    }

    private String number() {
        return stage.find("#page-number", TextField.class).getText();
    }

    private boolean disabled(String selector) {
        return stage.find(selector, Node.class).isDisabled();
    }
}
