package mpilot.console.soak;

import mpilot.console.connection.Connection;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Tokens;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.gateway.Retry;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.gateway.RetryingSource;
import mpilot.console.gateway.TokenSource;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;
import mpilot.console.sandbox.SandboxTrouble;
import mpilot.console.ui.SoakedWindow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets the window refresh itself for an hour against a sandbox that fails one answer in ten, and
 * prints each minute what it holds: {@code mvn -q -Psoak test-compile exec:exec}, with {@code
 * -Dconsole.args="10 2"} for ten minutes and a refresh every two seconds. Ends with 1 where the
 * second half of the time shows that something grows.
 */
public final class Soak {
    private static final int MINUTES = 60;
    private static final int SECONDS = 5;
    private static final int FAILING = 10;

    private Soak() {}

    /** Runs for the minutes and with the seconds between two refreshes that are given, or 60, 5. */
    public static void main(String[] args) throws Exception {
        int minutes = args.length > 0 ? Integer.parseInt(args[0]) : MINUTES;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : SECONDS;
        SandboxOptions options =
                SandboxOptions.DEFAULT.withTrouble(new SandboxTrouble(Duration.ZERO, FAILING));
        boolean flat;
        try (SandboxGateway sandbox = SandboxGateway.start(options)) {
            TokenSource tokens = Tokens.fixed(sandbox.tokens().admin());
            GatewayEndpoint endpoint = GatewayEndpoint.of(sandbox.url());
            try (GatewayClient client = new GatewayClient(endpoint, tokens);
                    SoakedWindow window =
                            SoakedWindow.open(
                                    new Connection(
                                            "Sandbox", endpoint, Environment.SANDBOX, tokens),
                                    nowAndThenRetrying(client))) {
                flat = run(window, Duration.ofMinutes(minutes), Duration.ofSeconds(seconds));
            }
        }
        System.exit(flat ? 0 : 1);
    }

    /** Every other request is retried, so that failures reach the window and retries happen. */
    private static ProfileSource nowAndThenRetrying(GatewayClient client) {
        var retrying = new RetryingSource(client, RetryPolicy.DEFAULT, Retry.Listener.NONE);
        AtomicLong requests = new AtomicLong();
        return (query, cancellation) ->
                requests.incrementAndGet() % 2 == 0
                        ? retrying.list(query, cancellation)
                        : client.list(query, cancellation);
    }

    private static boolean run(SoakedWindow window, Duration time, Duration pause)
            throws Exception {
        long start = System.nanoTime();
        Map<String, Integer> states = new TreeMap<>();
        List<Sample> samples = new ArrayList<>();
        System.out.println(Sample.HEAD);
        for (int step = 0; System.nanoTime() - start < time.toNanos(); step++) {
            window.step(step);
            Thread.sleep(pause);
            states.merge(window.state(), 1, Integer::sum);
            if (System.nanoTime() - start >= Duration.ofMinutes(samples.size() + 1).toNanos()) {
                Sample sample = Sample.take(samples.size() + 1);
                samples.add(sample);
                System.out.println(sample + "  " + states);
            }
        }
        return new Trend(samples).tell();
    }
}
