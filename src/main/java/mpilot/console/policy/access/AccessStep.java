package mpilot.console.policy.access;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One rule asked, and what it says.
 *
 * @param rule the rule
 * @param ruling what it says
 * @param pointer the field that says so, as a JSON Pointer (RFC 6901) into the profile; null where
 *     the rule is not in the list
 * @param sentenceKey the text's key
 * @param arguments what goes into the text, safe to show
 */
public record AccessStep(
        AccessRule rule,
        Ruling ruling,
        @Nullable String pointer,
        String sentenceKey,
        List<Object> arguments) {
    /** Takes its own copy of the list. */
    public AccessStep {
        arguments = List.copyOf(arguments);
    }

    static AccessStep of(
            AccessRule rule,
            Ruling ruling,
            @Nullable String pointer,
            String sentenceKey,
            Object... arguments) {
        return new AccessStep(rule, ruling, pointer, sentenceKey, List.of(arguments));
    }

    /** {@return why, in a sentence for the operator} */
    public String sentence() {
        return Text.of(sentenceKey, arguments.toArray());
    }
}
