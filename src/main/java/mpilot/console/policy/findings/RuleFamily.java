package mpilot.console.policy.findings;

import java.util.List;

/** Rules about one part of a profile, which look at it together. */
interface RuleFamily {
    /** {@return the family's rules} */
    List<Rule> rules();

    /** Looks at one profile. */
    void check(Subject subject, Remarks remarks);
}
