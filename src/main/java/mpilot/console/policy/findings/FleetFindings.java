package mpilot.console.policy.findings;

import mpilot.console.gateway.AccessProfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at any number of profiles, one by one, and at their names together at the end. Keeps the
 * findings and the names, not the profiles. For one thread.
 */
public final class FleetFindings {
    private final Instant now;
    private final NameRules names = new NameRules();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<List<String>, List<String>> fields = new HashMap<>();

    /** Looks for what is to be remarked at {@code now}. */
    public FleetFindings(Instant now) {
        this.now = now;
    }

    /** {@return the findings about {@code profile} by itself, at {@code now}} */
    public static List<Finding> of(AccessProfile profile, Instant now) {
        List<Finding> findings = new ArrayList<>();
        check(profile, now, new Remarks(profile, findings, new HashMap<>()));
        return findings;
    }

    private static void check(AccessProfile profile, Instant now, Remarks remarks) {
        Subject subject = Subject.of(profile, now);
        Rules.FAMILIES.forEach(family -> family.check(subject, remarks));
    }

    /** Takes the next profile; each once. */
    public void add(AccessProfile profile) {
        check(profile, now, new Remarks(profile, findings, fields));
        names.add(profile);
    }

    /** {@return everything found: profile by profile in their order, then about their names} */
    public List<Finding> end() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(names.end());
        return List.copyOf(all);
    }
}
