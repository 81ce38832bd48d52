package mpilot.console.policy.access;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Budget;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.gateway.RateLimit;
import mpilot.console.policy.RandomProfiles;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What holds of every profile and every question; the sequence of profiles is always the same. */
class AccessPropertyTest {
    private static final long SEED = 20261123;
    private static final int PROFILES = 4000;

    private static final List<AccessQuestion> QUESTIONS =
            List.of(
                    AccessQuestion.model("openai", "a"),
                    AccessQuestion.model("azure", "b"),
                    new AccessQuestion("openai", null, BigDecimal.TWO, BigDecimal.ONE, null, null),
                    AccessQuestion.tool("github", "push"),
                    AccessQuestion.tool("jira", "pull"),
                    new AccessQuestion(null, null, null, null, "github", null),
                    new AccessQuestion("openai", "a", null, null, "github", "push"));

    @Test
    void aCheckNeverSaysAllowedWhereAVisibleRuleBlocks() {
        int allowed = 0;
        int blocked = 0;
        RandomProfiles profiles = new RandomProfiles(SEED);
        for (int i = 0; i < PROFILES; i++) {
            AccessProfile profile = profiles.next();
            for (AccessQuestion question : QUESTIONS) {
                AccessAnswer answer = answer(profile, question);
                List<String> blocking = VisibleRules.blocking(profile, question);
                boolean isAllowed = answer.verdict() == AccessAnswer.Verdict.ALLOWED;
                allowed += isAllowed ? 1 : 0;
                blocked += blocking.isEmpty() ? 0 : 1;
                if (isAllowed) {
                    assertThat(blocking).as("%s asked %s", profile, question).isEmpty();
                }
            }
        }
        assertThat(allowed).as("the profiles reach the interesting cases").isGreaterThan(500);
        assertThat(blocked).isGreaterThan(500);
    }

    @Test
    void anExhaustedBudgetAddedToAnyProfileRefusesEverything() {
        Budget exhausted =
                ProfileFixtures.profile(
                                "{'id': 1, 'name': 'x', 'budgets': [{'max_limit': 1,"
                                        + " 'current_usage': 1, 'scope': 'total'}]}")
                        .budgets()
                        .getFirst();
        RandomProfiles profiles = new RandomProfiles(SEED);
        for (int i = 0; i < PROFILES; i++) {
            AccessProfile capped = withBudget(profiles.next(), exhausted);
            for (AccessQuestion question : QUESTIONS) {
                assertThat(answer(capped, question).verdict())
                        .isEqualTo(AccessAnswer.Verdict.BLOCKED);
            }
        }
    }

    @Test
    void everyStepPointsIntoTheProfileAndSaysWhy() {
        JsonMapper json = JsonMapper.builder().build();
        RandomProfiles profiles = new RandomProfiles(SEED);
        for (int i = 0; i < PROFILES / 10; i++) {
            AccessProfile profile = profiles.next();
            JsonNode tree = json.readTree(ProfileCodec.toPrettyJson(profile));
            for (AccessQuestion question : QUESTIONS) {
                for (AccessStep step : answer(profile, question).steps()) {
                    assertThat(step.sentence()).isNotBlank().doesNotContain("{", "}");
                    if (step.pointer() != null) {
                        String object =
                                step.pointer().substring(0, step.pointer().lastIndexOf('/'));
                        assertThat(tree.at(object).isMissingNode())
                                .as("%s in %s", step.pointer(), tree)
                                .isFalse();
                    }
                }
            }
        }
    }

    private static AccessAnswer answer(AccessProfile profile, AccessQuestion question) {
        return AccessCheck.answer(profile, question, ProfileFixtures.NOW);
    }

    private static AccessProfile withBudget(AccessProfile profile, Budget budget) {
        List<Budget> budgets = new ArrayList<>(profile.budgets());
        budgets.add(budget);
        return ProfileFixtures.withBudgets(profile, budgets);
    }

    /** SEMANTICS.md read again, as plainly as it can be: the rules that surely refuse. */
    private static final class VisibleRules {
        static List<String> blocking(AccessProfile profile, AccessQuestion question) {
            List<String> blocking = new ArrayList<>();
            List<ProviderConfig> configs =
                    profile.providerConfigs().stream()
                            .filter(each ->
                                    question.provider() != null
                                            && question.provider().equals(each.providerName()))
                            .toList();
            if (question.provider() != null) {
                if (configs.isEmpty()) {
                    blocking.add("provider");
                } else if (configs.stream().allMatch(each -> denies(each, question.model()))) {
                    blocking.add("model");
                }
            }
            Stream.concat(
                            profile.budgets().stream()
                                    .filter(each ->
                                            each.scope() == null || each.scope().equals("total")),
                            configs.stream()
                                    .flatMap(each -> each.budgets().stream())
                                    .filter(each ->
                                            each.scope() == null || each.scope().equals("total")))
                    .filter(VisibleRules::isExhausted)
                    .forEach(each -> blocking.add("budget " + each));
            Stream.concat(
                            Stream.ofNullable(profile.rateLimit()),
                            configs.stream()
                                    .map(ProviderConfig::rateLimit)
                                    .filter(Objects::nonNull))
                    .filter(VisibleRules::isExhausted)
                    .forEach(each -> blocking.add("rate " + each));
            if (question.tool() != null && isTakenOut(profile, question)) {
                blocking.add("tool");
            }
            if (question.server() != null && grantsNothing(profile, question.server())) {
                blocking.add("server");
            }
            return blocking;
        }

        private static boolean denies(ProviderConfig config, @Nullable String model) {
            if (Boolean.TRUE.equals(config.allModelsAllowed())) {
                return false;
            }
            if (config.allowedModels().isEmpty()) {
                return Boolean.FALSE.equals(config.allModelsAllowed());
            }
            return model != null
                    && config.allowedModels().stream()
                            .noneMatch(each -> each.equals(model) || each.equals("*"));
        }

        private static boolean isExhausted(Budget budget) {
            return isExhausted(
                    budget.maxLimit(),
                    budget.currentUsage(),
                    budget.resetDuration(),
                    budget.lastReset() == null ? null : budget.lastReset().instant());
        }

        private static boolean isExhausted(RateLimit limit) {
            return isExhausted(
                            limit.tokenMaxLimit(),
                            limit.tokenCurrentUsage(),
                            limit.tokenResetDuration(),
                            limit.tokenLastReset() == null
                                    ? null
                                    : limit.tokenLastReset().instant())
                    || isExhausted(
                            limit.requestMaxLimit(),
                            limit.requestCurrentUsage(),
                            limit.requestResetDuration(),
                            null);
        }

        /** A window that began an hour ago or more may be over, whatever its length. */
        private static boolean isExhausted(
                @Nullable BigDecimal cap,
                @Nullable BigDecimal used,
                @Nullable String duration,
                @Nullable Instant start) {
            boolean mayBeOver =
                    start != null
                            && duration != null
                            && start.isBefore(ProfileFixtures.NOW.minus(Duration.ofHours(1)));
            return cap != null
                    && (cap.signum() == 0
                            || (used != null && used.compareTo(cap) >= 0 && !mayBeOver));
        }

        private static boolean isTakenOut(AccessProfile profile, AccessQuestion question) {
            return profile.mcpToolOverrides().stream()
                    .anyMatch(each ->
                            Objects.equals(each.mcpClientId(), question.server())
                                    && Objects.equals(each.toolName(), question.tool())
                                    && Objects.equals(each.action(), "exclude"));
        }

        private static boolean grantsNothing(AccessProfile profile, String server) {
            return profile.mcpToolGroups().isEmpty()
                    && profile.mcpServers().stream()
                            .noneMatch(each -> server.equals(each.mcpServerId()))
                    && profile.mcpToolOverrides().stream()
                            .noneMatch(each -> server.equals(each.mcpClientId()));
        }
    }
}
