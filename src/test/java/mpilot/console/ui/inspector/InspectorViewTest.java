package mpilot.console.ui.inspector;

import static mpilot.console.gateway.ProfileFixtures.profile;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.Ages;
import mpilot.console.ui.ComponentStage;
import mpilot.console.ui.Hover;
import mpilot.console.ui.kit.CopyableLabel;
import mpilot.console.ui.kit.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Objects;

class InspectorViewTest {
    private static final AccessProfile FULL =
            profile(
                    "{'id': 42, 'name': 'Payments', 'description': 'First line.\\nSecond\\u202e line.',"
                            + " 'is_active': true, 'version': 12, 'tags': ['prod', 'eu'],"
                            + " 'calendar_aligned': true, 'budgets': [{'id': 'bdg-1', 'max_limit': 500,"
                            + " 'current_usage': 685.25, 'scope': 'total', 'reset_duration': '1M',"
                            + " 'last_reset': '2026-11-01T00:00:00Z'}], 'rate_limit': {'id': 'rl-1',"
                            + " 'token_max_limit': 100000, 'token_reset_duration': '1h'},"
                            + " 'provider_configs': [{'provider_name': 'openai', 'all_models_allowed':"
                            + " false, 'allowed_models': ['gpt-4o', 'o3']}, {'provider_name': 'groq',"
                            + " 'all_models_allowed': false, 'allowed_models': []}], 'mcp_servers':"
                            + " [{'mcp_server_id': 'jira'}], 'mcp_tool_groups': [{'tool_group_id': 7}],"
                            + " 'mcp_tool_overrides': [{'mcp_client_id': 'github', 'tool_name':"
                            + " 'merge', 'action': 'exclude'}, {'mcp_client_id': 'github', 'tool_name':"
                            + " 'read', 'action': 'include'}, {'mcp_client_id': 'github', 'tool_name':"
                            + " 'x', 'action': 'defer'}], 'created_at': '2026-01-01T00:00:00Z',"
                            + " 'future': {'kept': true}}");

    @RegisterExtension private final ComponentStage stage = new ComponentStage();

    private final SimpleObjectProperty<AccessProfile> selected = new SimpleObjectProperty<>();
    private final InspectorViewModel viewModel = InspectedAlone.viewModel(selected);

    private InspectorView show(Theme theme, AccessProfile profile) {
        InspectorView view = stage.show(theme, 460, 990, () -> new InspectorView(viewModel));
        stage.fx(() -> selected.set(profile));
        WholeInspector.await(stage);
        return view;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theOverviewTellsWhatTheProfileIs(Theme theme) {
        show(theme, FULL);
        assertThat(stage.text("#profile-name")).isEqualTo("Payments");
        assertThat(stage.texts(".inspector-head")).contains("Active");
        assertThat(stage.texts("#overview"))
                .startsWith("Overview")
                .contains("First line.\nSecond\\u202E line.", "prod", "eu")
                .containsSequence("Id", "42", "Version", "12")
                .containsSequence("Windows", "aligned to the UTC calendar")
                .containsSequence("Created", "2026-01-01 00:00:00 UTC (10 mo ago)")
                .containsSequence("Updated", "not said");
    }

    /** What follows the view-model is held by it: one for each profile would stay for good. */
    @ParameterizedTest
    @ValueSource(strings = {"access", "what-if"})
    void whatIsAskedAndTriedIsOneViewForEveryProfile(String id) {
        show(Theme.LIGHT, FULL);
        viewModel.folds().remember("access-check", false);
        viewModel.folds().remember("trial", false);
        stage.fx(() -> selected.set(profile(1, "First")));
        WholeInspector.await(stage);
        Node first = stage.find("#" + id, Node.class);
        stage.fx(() -> selected.set(profile(2, "Second")));
        WholeInspector.await(stage);
        assertThat(stage.find("#" + id, Node.class)).isSameAs(first);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aBudgetIsToldInFiguresWordsAndResets(Theme theme) {
        show(theme, FULL);
        assertThat(stage.texts("#budgets"))
                .containsExactly(
                        "Budgets",
                        "Total",
                        "137 %",
                        "$685.25 of $500 · monthly",
                        "over the cap by $185.25, blocks",
                        "cap $500",
                        "22 d ago",
                        "resets in 7 d",
                        "As a table",
                        "Pace",
                        "$30.45 a day",
                        "Window",
                        "aligned to the UTC calendar, monthly",
                        "Last reset",
                        "2026-11-01 00:00:00 UTC (22 d ago)",
                        "Next reset",
                        "2026-12-01 00:00:00 UTC (in 7 d)",
                        "In your time",
                        Ages.local(Instant.parse("2026-12-01T00:00:00Z")),
                        "Id",
                        "bdg-1");
        assertThat(stage.isShown("#budgets .usage-bar")).isTrue();
    }

    @Test
    void aRateLimitIsToldWithItsExactFigures() {
        show(Theme.LIGHT, FULL);
        assertThat(stage.texts("#rate-limits"))
                .contains("Tokens", "Cap 100k tokens · hourly", "use not reported")
                .containsSequence("Cap", "100,000 tokens");
    }

    @Test
    void providerConfigsTellWhatTheyAllow() {
        show(Theme.LIGHT, FULL);
        assertThat(stage.texts("#provider-configs"))
                .containsExactly(
                        "Provider configs",
                        "2",
                        "openai",
                        "2 models",
                        "gpt-4o",
                        "o3",
                        "No limits of its own",
                        "groq",
                        "Denies all models",
                        "No limits of its own");
    }

    @Test
    void mcpTellsServersGroupsAndOverridesInWordsOfTheirOwn() {
        show(Theme.LIGHT, FULL);
        assertThat(stage.texts("#mcp"))
                .containsSequence("Servers, with every tool", "jira")
                .containsSequence("Tool groups", "Group 7")
                .containsSequence("exclude", "merge", "github")
                .containsSequence("include", "read", "github")
                .containsSequence("defer", "x", "github");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aProfileOfNameAndIdAloneSaysWhatItLacks(Theme theme) {
        show(theme, profile(7, "Bare"));
        assertThat(stage.texts(".inspector-head")).contains("Not said");
        assertThat(stage.texts(".sections"))
                .containsSequence("Budgets", "No budget over all providers: no cap")
                .containsSequence("Rate limits", "No rate limit over all providers")
                .containsSequence(
                        "Provider configs",
                        "No provider config: this profile allows no model at all")
                .containsSequence("MCP", "No MCP servers, tool groups or tools");
    }

    @Test
    void theJsonIsShownOnDemandWithFieldsThatNobodyKnows() {
        show(Theme.LIGHT, FULL);
        assertThat(stage.isShown("#profile-json")).isFalse();
        stage.robot().clickOn("#show-json");
        WholeInspector.await(stage);
        assertThat(stage.isShown("#profile-json")).isTrue();
        TextArea json = stage.find("#profile-json", TextArea.class);
        assertThat(json.isEditable()).isFalse();
        assertThat(json.getText()).contains("\"future\" : {").contains("\"name\" : \"Payments\"");
        stage.robot().clickOn("#show-json");
        assertThat(stage.isShown("#profile-json")).as("one of the two is shown").isTrue();
        stage.robot().clickOn("#show-details");
        WholeInspector.await(stage);
        assertThat(stage.isShown("#profile-json")).isFalse();
    }

    @Test
    void theJsonIsCopiedWithHiddenCharactersWrittenOutAndStillMeansTheSame() {
        show(Theme.LIGHT, FULL);
        stage.robot().clickOn("#copy-json");
        assertThat(stage.clipboard())
                .isEqualTo(viewModel.detailsProperty().get().json())
                .contains("Second\\u202E line.");
        assertThat(ProfileFixtures.profile(stage.clipboard())).isEqualTo(FULL);
    }

    @Test
    void everyValueIsCopiedByAClick() {
        show(Theme.LIGHT, FULL);
        stage.robot().clickOn("#profile-name");
        assertThat(stage.clipboard()).isEqualTo("Payments");
        stage.robot().clickOn("42");
        assertThat(stage.clipboard()).isEqualTo("42");
    }

    @Test
    void whatIsOddAndWhatIsLeftStandBeforeTheFiguresTheyComeFrom() {
        InspectorView view = show(Theme.LIGHT, FULL);
        assertThat(
                        stage.fx(() ->
                                view.lookupAll(".section").stream()
                                        .map(Node::getId)
                                        .filter(Objects::nonNull)
                                        .toList()))
                .startsWith("profile-findings", "overview", "effective-limits", "budgets");
        assertThat(stage.texts("#profile-findings"))
                .contains("Used up", "Raise the cap, or wait for the reset.");
        assertThat(stage.texts("#effective-limits"))
                .anySatisfy(sentence ->
                        assertThat(sentence)
                                .startsWith("openai is blocked.")
                                .contains("$685.25 of $500 used"))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("groq"))
                .contains(
                        "Usage as reported by the gateway for this profile; what its users' copies"
                                + " count is not in it.");
    }

    @Test
    void aBarOfTheStackTellsItsFiguresOnHoverAndToAScreenReader() {
        InspectorView view = show(Theme.LIGHT, FULL);
        Hyperlink total = stage.fx(() -> (Hyperlink) view.lookup(".stack-first .hyperlink"));
        assertThat(stage.fx(() -> Hover.over(total)))
                .startsWith("$685.25 of $500 · monthly, over the cap by $185.25, blocks");
        assertThat(total.getAccessibleText())
                .startsWith("Budget of the whole profile (monthly), $685.25 of $500");
    }

    @Test
    void aProfileWithNothingOddSaysNothingOfFindings() {
        InspectorView view =
                show(
                        Theme.DARK,
                        profile(
                                "{'id': 5, 'name': 'Calm', 'is_active': true, 'tags': ['prod'],"
                                        + " 'provider_configs': [{'provider_name': 'openai',"
                                        + " 'all_models_allowed': true}], 'budgets': [{'id': 'b',"
                                        + " 'max_limit': 100, 'current_usage': 20, 'scope': 'total',"
                                        + " 'reset_duration': '1M', 'last_reset':"
                                        + " '2026-11-10T00:00:00Z'}]}"));
        assertThat(view.lookup("#profile-findings")).isNull();
        assertThat(stage.texts("#budgets"))
                .anySatisfy(sentence -> assertThat(sentence).contains("by the reset"));
    }

    @Test
    void anotherProfileBeginsAtItsTopAndTheSameOneStaysWhereItIs() {
        InspectorView view = show(Theme.LIGHT, FULL);
        ScrollPane scroll = stage.find(".sections-scroll", ScrollPane.class);
        stage.fx(() -> view.getScene().getWindow().setHeight(400));
        WholeInspector.await(stage);
        stage.fx(() -> scroll.setVvalue(0.7));
        stage.fx(() ->
                selected.set(
                        profile(
                                "{'id': 42, 'name': 'Payments', 'version': 13, 'description': '%s'}"
                                        .formatted("long ".repeat(400)))));
        WholeInspector.await(stage);
        assertThat(scroll.getVvalue()).isPositive();
        stage.fx(() -> selected.set(FULL));
        stage.fx(() -> selected.set(profile(7, "Bare")));
        WholeInspector.await(stage);
        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void closingEmptiesIt() {
        InspectorView view = show(Theme.LIGHT, FULL);
        stage.robot().clickOn("#close-inspector");
        WholeInspector.await(stage);
        assertThat(selected.get()).isNull();
        assertThat(view.getChildren()).isEmpty();
    }

    @Test
    void aLongNameGoesOverSeveralLinesAndLeavesTheCrossInSight() {
        InspectorView view =
                show(Theme.LIGHT, profile(1, "a-name-without-a-space-in-it".repeat(9) + "xyz"));
        double right =
                stage.fx(() -> {
                    Node cross = stage.robot().lookup("#close-inspector").query();
                    return cross.localToScene(cross.getBoundsInLocal()).getMaxX();
                });
        assertThat(right).isLessThanOrEqualTo(view.getWidth());
        assertThat(stage.find("#profile-name", CopyableLabel.class).getHeight()).isGreaterThan(60);
    }
}
