package mpilot.console.policy.findings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The providers that Bifrost has built in, by its public code of 2026. A gateway may have others of
 * its own, so a name that is not here is no mistake by itself.
 */
final class KnownProviders {
    private static final Set<String> NAMES =
            Set.of(
                    "anthropic",
                    "azure",
                    "bedrock",
                    "cerebras",
                    "cohere",
                    "databricks",
                    "deepseek",
                    "elevenlabs",
                    "fireworks",
                    "gemini",
                    "groq",
                    "huggingface",
                    "mistral",
                    "nebius",
                    "ollama",
                    "openai",
                    "opencode-go",
                    "opencode-zen",
                    "openrouter",
                    "parasail",
                    "perplexity",
                    "replicate",
                    "runware",
                    "runway",
                    "sarvam",
                    "sgl",
                    "vertex",
                    "vllm",
                    "wafer",
                    "xai");

    private static final Map<String, String> BY_LOOK =
            NAMES.stream().collect(Collectors.toMap(KnownProviders::look, Function.identity()));

    private KnownProviders() {}

    private static String look(String name) {
        return LookAlikes.folded(LookAlikes.skeleton(name));
    }

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** {@return the provider that {@code name} was surely meant to be, one letter or case away} */
    static Optional<String> near(String name) {
        String folded = LookAlikes.folded(name);
        String alike = has(folded) ? folded : BY_LOOK.get(look(name));
        return alike != null
                ? Optional.of(alike)
                : NAMES.stream().filter(known -> isOneLetterAway(name, known)).sorted().findFirst();
    }

    /** One letter swapped with the next, left out, put in or changed; short names are too alike. */
    private static boolean isOneLetterAway(String name, String known) {
        int difference = name.length() - known.length();
        if (known.length() < 5
                || Math.abs(difference) > 1
                || !name.chars().allMatch(Character::isLetter)) {
            return false;
        }
        int start = 0;
        while (start < name.length()
                && start < known.length()
                && name.charAt(start) == known.charAt(start)) {
            start++;
        }
        String restOfName = name.substring(start);
        String restOfKnown = known.substring(start);
        return switch (difference) {
            case 1 -> restOfName.substring(1).equals(restOfKnown);
            case -1 -> restOfKnown.substring(1).equals(restOfName);
            default -> isChangedOrSwapped(restOfName, restOfKnown);
        };
    }

    private static boolean isChangedOrSwapped(String name, String known) {
        if (name.isEmpty()) {
            return false;
        }
        boolean swapped =
                name.length() > 1
                        && name.charAt(0) == known.charAt(1)
                        && name.charAt(1) == known.charAt(0)
                        && name.substring(2).equals(known.substring(2));
        return swapped || name.substring(1).equals(known.substring(1));
    }
}
