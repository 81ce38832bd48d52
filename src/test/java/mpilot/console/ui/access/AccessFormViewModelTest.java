package mpilot.console.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.access.AccessQuestion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class AccessFormViewModelTest {
    private final AccessFormViewModel form = new AccessFormViewModel();

    private void type(AccessField field, String text) {
        form.textProperty(field).set(text);
    }

    @Test
    void anEmptyFormAsksNothingAndComplainsOfNothing() {
        assertThat(form.questionProperty().get()).isNull();
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(form.emptyProperty().get()).isTrue();
    }

    @Test
    void aProviderAloneIsAQuestion() {
        type(AccessField.PROVIDER, " openai ");
        assertThat(form.questionProperty().get())
                .isEqualTo(new AccessQuestion("openai", null, null, null, null, null));
        assertThat(form.emptyProperty().get()).isFalse();
    }

    @Test
    void everyFieldGoesIntoTheQuestion() {
        type(AccessField.PROVIDER, "openai");
        type(AccessField.MODEL, "o3");
        type(AccessField.COST, "0.25");
        type(AccessField.TOKENS, "20k");
        type(AccessField.SERVER, "jira");
        type(AccessField.TOOL, "search");
        AccessQuestion asked = form.questionProperty().get();
        assertThat(asked.model()).isEqualTo("o3");
        assertThat(asked.costUsd()).isEqualByComparingTo("0.25");
        assertThat(asked.tokens()).isEqualByComparingTo("20000");
        assertThat(asked.server()).isEqualTo("jira");
        assertThat(asked.tool()).isEqualTo("search");
    }

    @ParameterizedTest(name = "{0} alone: {2}")
    @CsvSource({
        "MODEL, o3, A model is asked of a provider: name it too.",
        "TOOL, search, A tool belongs to an MCP server: name it too.",
        "COST, 5, 'Name a provider, an MCP server, or both.'",
    })
    void whatIsLackingIsSaid(AccessField field, String text, String problem) {
        type(field, text);
        assertThat(form.questionProperty().get()).isNull();
        assertThat(form.problemProperty().get()).isEqualTo(problem);
    }

    @Test
    void aCostThatIsNoNumberAsksNothingUntilItIsOne() {
        type(AccessField.PROVIDER, "openai");
        type(AccessField.COST, "much");
        assertThat(form.questionProperty().get()).isNull();
        assertThat(form.problemProperty().get()).contains("cost");
        type(AccessField.COST, "0");
        assertThat(form.problemProperty().get()).isEmpty();
        assertThat(form.questionProperty().get().costUsd()).isZero();
    }

    @Test
    void aQuestionFillsTheFormAndClearingEmptiesIt() {
        AccessQuestion asked =
                new AccessQuestion("openai", "o3", new BigDecimal("1.50"), null, null, null);
        form.ask(asked);
        assertThat(form.questionProperty().get()).isEqualTo(asked);
        assertThat(form.textProperty(AccessField.COST).get()).isEqualTo("1.50");
        form.clear();
        assertThat(form.questionProperty().get()).isNull();
        assertThat(form.emptyProperty().get()).isTrue();
    }

    @Test
    void theProfilesNamesAreSuggestedOnceTheLikeliestFirst() {
        form.suggest(
                new ProfileNames(
                        ProfileFixtures.profile(
                                "{'id': 1, 'name': 'A', 'provider_configs': [{'provider_name':"
                                        + " 'openai', 'allowed_models': ['o3', 'gpt-4o', 'GPT-5',"
                                        + " '*', 'regex:.*']}, {'provider_name': 'openai'},"
                                        + " {'provider_name': null}, {'provider_name': 'azure-openai'"
                                        + " }], 'mcp_servers': [{'mcp_server_id': 'jira'}],"
                                        + " 'mcp_tool_overrides': [{'mcp_client_id': 'github',"
                                        + " 'tool_name': 'merge', 'action': 'exclude'}]}")));
        assertThat(form.suggestions(AccessField.PROVIDER, "OPEN"))
                .containsExactly("openai", "azure-openai");
        assertThat(form.suggestions(AccessField.MODEL, "gpt")).isEmpty();
        type(AccessField.PROVIDER, "openai");
        assertThat(form.suggestions(AccessField.MODEL, "gpt")).containsExactly("gpt-4o", "GPT-5");
        assertThat(form.suggestions(AccessField.MODEL, ""))
                .containsExactly("o3", "gpt-4o", "GPT-5");
        assertThat(form.suggestions(AccessField.SERVER, "")).containsExactly("jira", "github");
        type(AccessField.SERVER, "github");
        assertThat(form.suggestions(AccessField.TOOL, "m")).containsExactly("merge");
        assertThat(form.suggestions(AccessField.TOOL, "merge")).isEmpty();
        assertThat(form.suggestions(AccessField.COST, "1")).isEmpty();
    }
}
