package mpilot.console.policy.difference;

/** What a field of a profile is about. */
public enum Part {
    /** What the profile allows, and what operators say of it. */
    POLICY,
    /** Counters, and when they were last set to zero. */
    USAGE,
    /** What the gateway keeps for itself: ids, version, times; and the profile's name. */
    RECORD;

    /** {@return what a field that this console does not know is about, by its name} */
    static Part ofUnknown(String name) {
        if (name.endsWith("current_usage") || name.endsWith("last_reset")) {
            return USAGE;
        }
        return switch (name) {
            case "id", "version", "created_at", "updated_at" -> RECORD;
            default -> POLICY;
        };
    }
}
