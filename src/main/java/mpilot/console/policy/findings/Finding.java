package mpilot.console.policy.findings;

import mpilot.console.text.Text;

import java.util.List;

/**
 * A remark on one profile.
 *
 * @param rule what is remarked
 * @param profileId the profile's id
 * @param profileName the profile's name as it came
 * @param fields what it is about, as JSON Pointers (RFC 6901) into the profile; never empty
 * @param arguments what goes into the explanation as its {@code toString} says it, safe to show
 */
public record Finding(
        Rule rule,
        long profileId,
        String profileName,
        List<String> fields,
        List<Object> arguments) {
    /**
     * Takes its own copies of the lists.
     *
     * @throws IllegalArgumentException when there is no field
     */
    public Finding {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a finding is about a field");
        }
        fields = List.copyOf(fields);
        arguments = List.copyOf(arguments);
    }

    /** {@return what is the matter, in a sentence or two} */
    public String explanation() {
        return Text.of(rule.explanationKey(), arguments.toArray());
    }
}
