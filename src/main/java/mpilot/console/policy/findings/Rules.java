package mpilot.console.policy.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule there is. A new one goes into its family; a new family is named here. */
public final class Rules {
    static final List<RuleFamily> FAMILIES =
            List.of(
                    new ProviderNameRules(),
                    new ModelListRules(),
                    new CapRules(),
                    new WindowRules(),
                    new UsageRules(),
                    new ToolRules(),
                    new LabelRules());

    private static final List<Rule> ALL =
            Stream.concat(
                            FAMILIES.stream().flatMap(family -> family.rules().stream()),
                            NameRules.rules().stream())
                    .toList();

    private static final Map<String, Rule> BY_ID =
            ALL.stream().collect(Collectors.toMap(Rule::id, Function.identity()));

    private Rules() {}

    /** {@return all rules, by family} */
    public static List<Rule> all() {
        return ALL;
    }

    /** {@return the rule called {@code id}} */
    public static Optional<Rule> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
