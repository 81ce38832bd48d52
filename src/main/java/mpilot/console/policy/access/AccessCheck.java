package mpilot.console.policy.access;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProviderConfig;
import mpilot.console.policy.ModelAccess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Asks a profile's rules, one by one and to the end, whether they let a request pass. */
public final class AccessCheck {
    private AccessCheck() {}

    /** {@return what {@code profile} says of {@code question} at {@code now}} */
    public static AccessAnswer answer(AccessProfile profile, AccessQuestion question, Instant now) {
        List<AccessStep> steps = new ArrayList<>();
        steps.add(status(profile));
        if (question.provider() != null) {
            steps.addAll(ProviderRules.steps(profile, question.provider(), question.model()));
        }
        steps.addAll(LimitRules.steps(profile, question, now));
        if (question.server() != null) {
            steps.add(
                    ToolMatch.of(profile, question.server(), question.tool())
                            .step(question.server(), question.tool()));
        }
        steps.addAll(beyond(profile, question));
        return AccessAnswer.of(steps);
    }

    private static AccessStep status(AccessProfile profile) {
        String key =
                profile.isActive() == null
                        ? "access.status.not-said"
                        : profile.isActive() ? "access.status.active" : "access.status.inactive";
        return AccessStep.of(AccessRule.STATUS, Ruling.PASSES, "/is_active", key);
    }

    private static List<AccessStep> beyond(AccessProfile profile, AccessQuestion question) {
        List<AccessStep> steps = new ArrayList<>();
        steps.add(beyond("access.beyond.copies"));
        steps.add(beyond("access.beyond.limits"));
        steps.add(beyond("access.beyond.keys"));
        boolean byCatalog =
                question.provider() != null
                        && ProviderRules.configs(profile, question.provider()).stream()
                                .map(profile.providerConfigs()::get)
                                .anyMatch(AccessCheck::allowsAll);
        if (byCatalog) {
            steps.add(beyond("access.beyond.catalog"));
        }
        return steps;
    }

    private static boolean allowsAll(ProviderConfig config) {
        return ModelAccess.of(config) == ModelAccess.ALL;
    }

    private static AccessStep beyond(String key) {
        return AccessStep.of(AccessRule.BEYOND, Ruling.BEYOND, null, key);
    }
}
