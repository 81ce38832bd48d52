package mpilot.console.policy.difference;

/** By what the profiles of two fleets are taken for each other. */
public enum Matching {
    /** For two looks at one gateway: by id, and what is left over by name. */
    ID_THEN_NAME,
    /** For two gateways, whose ids have nothing to do with each other. */
    NAME
}
