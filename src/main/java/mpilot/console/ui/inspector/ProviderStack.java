package mpilot.console.ui.inspector;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.stack.EffectiveLimits;
import mpilot.console.policy.stack.EffectiveWords;
import mpilot.console.policy.stack.ProviderLimits;

import java.time.Instant;
import java.util.List;

/**
 * What a provider's limits come to, ready to be shown.
 *
 * @param verdict whether its requests pass
 * @param sentence which limit blocks first, and how much is left until then
 * @param remarks what else is to be known, a sentence each
 */
record ProviderStack(ProviderLimits.Verdict verdict, String sentence, List<String> remarks) {
    static List<ProviderStack> of(AccessProfile profile, Instant now) {
        return EffectiveLimits.of(profile, now).providers().stream()
                .map(each -> of(each, now))
                .toList();
    }

    private static ProviderStack of(ProviderLimits provider, Instant now) {
        return new ProviderStack(
                provider.verdict(),
                VisibleText.of(EffectiveWords.sentence(provider, now)),
                EffectiveWords.remarks(provider).stream().map(VisibleText::of).toList());
    }
}
