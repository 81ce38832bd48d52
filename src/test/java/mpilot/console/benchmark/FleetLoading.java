package mpilot.console.benchmark;

import mpilot.console.connection.Tokens;
import mpilot.console.fleet.FleetLoader;
import mpilot.console.fleet.LoadBound;
import mpilot.console.fleet.LoadedFleet;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;

import java.time.InstantSource;

/** Loads a fleet from a sandbox over HTTP, as the console does from a gateway. */
final class FleetLoading {
    private FleetLoading() {}

    static LoadedFleet measured(int profiles, Figures figures) throws Exception {
        LoadedFleet fleet;
        long before;
        long start;
        try (SandboxGateway sandbox =
                        SandboxGateway.start(SandboxOptions.DEFAULT.withProfiles(profiles));
                GatewayClient client =
                        new GatewayClient(
                                GatewayEndpoint.of(sandbox.url()),
                                Tokens.fixed(sandbox.tokens().admin()))) {
            FleetLoader loader = new FleetLoader(client, InstantSource.system());
            before = figures.memory("heap before loading, with the sandbox");
            start = System.nanoTime();
            fleet =
                    loader.load(
                            ProfileQuery.ALL,
                            LoadBound.agreed(profiles),
                            (_, _) -> {},
                            Cancellation.never());
            figures.say(
                    "%-56s %8.1f s, the sandbox's own work included"
                            .formatted("load over HTTP", (System.nanoTime() - start) / 1e9));
            long used = figures.memory("heap with the fleet loaded") - before;
            figures.say(
                    "%-56s %8d bytes"
                            .formatted("memory of one profile", used / Math.max(1, fleet.size())));
        }
        return fleet;
    }
}
