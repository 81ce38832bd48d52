package mpilot.console.ui.reach;

import mpilot.console.fleet.SearchText;
import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.reach.ReachCount;
import mpilot.console.policy.reach.ReachTarget;

/**
 * Something that profiles name, as a row of the index.
 *
 * @param count what it is, and how many profiles reach it
 * @param kind what kind of thing it is
 * @param name its name, with nothing hidden in it
 * @param owner the provider or server that it belongs to; empty for those themselves
 * @param searchable what a search looks through, folded
 */
record TargetRow(ReachCount count, TargetKind kind, String name, String owner, String searchable) {
    static TargetRow of(ReachCount count) {
        return switch (count.target()) {
            case ReachTarget.Provider(String name) -> of(count, TargetKind.PROVIDER, name, "");
            case ReachTarget.Model(String provider, String name) ->
                    of(count, TargetKind.MODEL, name, provider);
            case ReachTarget.Server(String id) -> of(count, TargetKind.SERVER, id, "");
            case ReachTarget.Tool(String server, String name) ->
                    of(count, TargetKind.TOOL, name, server);
        };
    }

    private static TargetRow of(ReachCount count, TargetKind kind, String name, String owner) {
        return new TargetRow(
                count,
                kind,
                VisibleText.of(name),
                VisibleText.of(owner),
                SearchText.fold(owner + "/" + name));
    }
}
