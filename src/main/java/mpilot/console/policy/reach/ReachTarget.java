package mpilot.console.policy.reach;

/** What somebody may want to reach. Names are the gateway's, compared exactly. */
public sealed interface ReachTarget {
    /** A provider, with any model of it. */
    record Provider(String name) implements ReachTarget {}

    /** One model of a provider. */
    record Model(String provider, String name) implements ReachTarget {}

    /** An MCP server, with any tool of it. */
    record Server(String id) implements ReachTarget {}

    /** One tool of an MCP server. */
    record Tool(String server, String name) implements ReachTarget {}
}
