package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What looking at a gateway found.
 *
 * @param steps every step that was taken, in order, none of them running
 * @param failure why the list cannot be had; null where it can
 * @param betterPath the path at which the list is, where it is not at the connection's; null
 *     otherwise
 */
public record ProbeReport(
        List<ProbeStep> steps, @Nullable GatewayFailure failure, @Nullable String betterPath) {
    /** Takes its own copy of the list. */
    public ProbeReport {
        steps = List.copyOf(steps);
    }
}
