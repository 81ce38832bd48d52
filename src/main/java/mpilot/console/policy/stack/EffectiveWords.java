package mpilot.console.policy.stack;

import mpilot.console.policy.Ages;
import mpilot.console.policy.Limit;
import mpilot.console.policy.LimitWords;
import mpilot.console.text.Text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** {@link EffectiveLimits} in an operator's words. Text from the gateway stays as it came. */
public final class EffectiveWords {
    private EffectiveWords() {}

    /** {@return which limit blocks first and how much is left until then, in one sentence} */
    public static String sentence(ProviderLimits provider, Instant now) {
        String name =
                provider.provider().isEmpty() ? Text.of("policy.no-name") : provider.provider();
        return switch (provider.verdict()) {
            case NO_MODEL -> Text.of("windows.effective-no-model", name);
            case UNLIMITED -> Text.of("windows.effective-unlimited", name);
            case BLOCKED -> blocked(name, first(provider), now);
            case LIMITED -> limited(name, first(provider), now);
            case NOT_REPORTED ->
                    Text.of(
                            "windows.effective-not-reported",
                            name,
                            LimitWords.nameAndPeriod(first(provider).limit()),
                            LimitWords.cap(first(provider).limit()));
        };
    }

    private static LimitLine first(ProviderLimits provider) {
        return Objects.requireNonNull(provider.first());
    }

    private static String blocked(String name, LimitLine line, Instant now) {
        Limit limit = line.limit();
        return line.blocksForEver()
                ? Text.of("windows.effective-zero-cap", name, LimitWords.nameAndPeriod(limit))
                : Text.of(
                        "windows.effective-blocked",
                        name,
                        LimitWords.nameAndPeriod(limit),
                        LimitWords.amountOrDash(limit, limit.usage().used()),
                        LimitWords.cap(limit),
                        LimitWords.reset(limit.window(), now));
    }

    private static String limited(String name, LimitLine line, Instant now) {
        Limit limit = line.limit();
        String left = LimitWords.amountOrDash(limit, line.left());
        if (line.standing() == LimitLine.Standing.RENEWED) {
            return Text.of(
                    "windows.effective-renewed", name, LimitWords.nameAndPeriod(limit), left);
        }
        String reset = LimitWords.reset(limit.window(), now);
        return line.runsOut() == null
                ? Text.of(
                        "windows.effective-limited",
                        name,
                        LimitWords.nameAndPeriod(limit),
                        left,
                        LimitWords.cap(limit),
                        reset)
                : Text.of(
                        "windows.effective-runs-out",
                        name,
                        LimitWords.nameAndPeriod(limit),
                        left,
                        LimitWords.cap(limit),
                        Ages.relative(line.runsOut(), now),
                        reset);
    }

    /** {@return what else is to be known of a provider's stack, a sentence each} */
    public static List<String> remarks(ProviderLimits provider) {
        List<String> remarks = new ArrayList<>();
        int more = provider.blocking().size() - 1;
        if (more > 0) {
            remarks.add(Text.of("windows.effective-blocked-more", more));
        }
        provider.lines().stream()
                .filter(line -> line.standing() == LimitLine.Standing.MAY_APPLY)
                .map(line -> LimitWords.nameAndPeriod(line.limit()))
                .forEach(name -> remarks.add(Text.of("windows.effective-may-apply", name)));
        return remarks;
    }

    /** {@return how many of the providers serve, and which budgets limit nothing} */
    public static List<String> summary(EffectiveLimits limits) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                limits.providers().isEmpty()
                        ? Text.of("windows.effective-no-provider")
                        : Text.of(
                                "windows.effective-serving",
                                limits.serving(),
                                limits.providers().size()));
        limits.detached().stream()
                .map(LimitWords::nameAndPeriod)
                .forEach(name -> sentences.add(Text.of("windows.effective-detached", name)));
        return sentences;
    }
}
