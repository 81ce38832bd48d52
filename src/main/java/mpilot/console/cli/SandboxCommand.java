package mpilot.console.cli;

import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;
import mpilot.console.sandbox.SandboxTokens;
import mpilot.console.sandbox.SandboxTrouble;
import mpilot.console.sandbox.TagMatch;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** Runs the embedded gateway alone. */
@Command(
        name = "sandbox",
        description = "Run the embedded gateway alone, to try the console or scripts against.",
        sortOptions = false)
final class SandboxCommand extends ConsoleTask {
    private final Terminal terminal;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "The port on 127.0.0.1; any that is free unless told.")
    private int port;

    @Option(
            names = "--profiles",
            paramLabel = "N",
            defaultValue = "240",
            description = "How many sample profiles; ${DEFAULT-VALUE} unless told.")
    private int profiles;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed gives the same samples; ${DEFAULT-VALUE} unless told.")
    private long seed;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description =
                    "Serve a saved answer, a JSON array of profiles or NDJSON instead of samples.")
    private @Nullable Path data;

    @Option(
            names = "--tags",
            paramLabel = "any|all",
            defaultValue = "any",
            description = "Whether one of several tags is enough; ${DEFAULT-VALUE} unless told.")
    private TagMatch tags = TagMatch.ANY;

    @Option(
            names = "--delay",
            paramLabel = "MS",
            defaultValue = "0",
            description = "Milliseconds that every listing takes beside its own time.")
    private int delay;

    @Option(
            names = "--fail-every",
            paramLabel = "N",
            defaultValue = "0",
            description = "Answer one listing in N with a 503, as a gateway in trouble does.")
    private int failEvery;

    SandboxCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, InterruptedException {
        SandboxOptions options;
        try {
            options =
                    new SandboxOptions(
                            port,
                            profiles,
                            seed,
                            data,
                            tags,
                            InstantSource.system(),
                            new SandboxTrouble(Duration.ofMillis(delay), failEvery));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        try (SandboxGateway sandbox = SandboxGateway.start(options)) {
            print(sandbox);
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    /** The tokens are of this run alone and good for this machine's loopback address. */
    private void print(SandboxGateway sandbox) {
        SandboxTokens tokens = sandbox.tokens();
        terminal.out().println("url              " + sandbox.url());
        terminal.out().println("admin JWT        " + tokens.admin().reveal());
        terminal.out().println("virtual-key JWT  " + tokens.virtualKeyJwt().reveal());
        terminal.out().println("virtual key      " + tokens.virtualKey().reveal());
        terminal.out().println("expired JWT      " + tokens.expired().reveal());
        terminal.out().println("unpermitted JWT  " + tokens.unpermitted().reveal());
        terminal.out().flush();
        terminal.err()
                .printf("%,d profiles. Put a token into MPILOT_TOKEN and try:%n", sandbox.size());
        terminal.err()
                .printf(
                        "  curl -H \"Authorization: Bearer $MPILOT_TOKEN\""
                                + " '%s/api/access-profiles?limit=5'%n",
                        sandbox.url());
        terminal.err().println("Ctrl+C ends the sandbox.");
        terminal.err().flush();
    }
}
