package mpilot.console.fault;

import mpilot.console.cli.CommandLineRun;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.ClientLimits;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayClient;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.gateway.RetryingSource;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.profiles.ListState;
import mpilot.console.ui.profiles.Lists;
import mpilot.console.ui.profiles.ProfilesViewModel;
import mpilot.console.ui.profiles.cell.ProfileRow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes one case through the window's list and through a command, failing and healed in turn. */
final class CaseRun implements ProfileSource, AutoCloseable {
    /** For a gateway that keeps the client waiting; any other has the console's own time. */
    private static final ClientLimits IMPATIENT =
            new ClientLimits(
                    Duration.ofMillis(1500),
                    Duration.ofMillis(1500),
                    Duration.ofSeconds(3),
                    ClientLimits.DEFAULT.headerBytes(),
                    ClientLimits.DEFAULT.bodyBytes());

    private static final RetryPolicy RETRIES =
            new RetryPolicy(3, Duration.ZERO, Duration.ofSeconds(60));

    private final FaultCase fault;
    private final FaultyGateway gateway;
    private final Path folder;
    private final Map<String, GatewayClient> clients = new HashMap<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final ProfileSource retrying =
            new RetryingSource(this::ask, RETRIES, _ -> attempts.incrementAndGet());
    private boolean asksAgain;
    private FailureKind lastKind = FailureKind.CANCELLED;

    CaseRun(FaultCase fault, Path folder) throws IOException {
        this.fault = fault;
        this.folder = folder;
        this.gateway = fault.start().start();
    }

    @Override
    public ListAnswer list(ProfileQuery query, Cancellation cancellation) throws GatewayException {
        return asksAgain ? retrying.list(query, cancellation) : ask(query, cancellation);
    }

    /** Asks the gateway where it is now; remembers why it did not answer. */
    private ListAnswer ask(ProfileQuery query, Cancellation cancellation) throws GatewayException {
        try {
            return clients.computeIfAbsent(gateway.url(), this::client).list(query, cancellation);
        } catch (GatewayException e) {
            lastKind = e.failure().kind();
            throw e;
        }
    }

    private GatewayClient client(String url) {
        try {
            return new GatewayClient(
                    GatewayEndpoint.of(url),
                    gateway.tokens(),
                    gateway.options().withLimits(limits()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ClientLimits limits() {
        return fault.isAboutTime() ? IMPATIENT : ClientLimits.DEFAULT;
    }

    CaseResult run() throws IOException {
        return fault.phase() == FaultCase.Phase.BETWEEN_PAGES ? runBetweenPages() : runFirstPage();
    }

    private CaseResult runFirstPage() throws IOException {
        ProfilesViewModel list = window();
        gateway.fail();
        list.refresh();
        String withoutRows = shown(list);
        Problem problem = problem(list);
        gateway.heal();
        list.refresh();
        String healed = shown(list);
        gateway.fail();
        asksAgain = true;
        list.refresh();
        String withRows = shown(list);
        CommandLineRun command = command("list");
        gateway.heal();
        list.refresh();
        healed += ", " + shown(list) + "; exit " + command("list").code();
        return result(problem, withoutRows, withRows, command, healed);
    }

    private CaseResult runBetweenPages() throws IOException {
        Path file = folder.resolve("out.json");
        ProfilesViewModel list = window();
        gateway.fail();
        list.refresh();
        asksAgain = true;
        list.showNext();
        Problem problem = problem(list);
        String withRows = shown(list);
        CommandLineRun command = command("export", "--format", "json", "--output", file.toString());
        if (Files.exists(file) || !isEmpty(folder)) {
            throw new AssertionError("the export that failed left a file");
        }
        gateway.heal();
        list.showNext();
        String healed = shown(list);
        command("export", "--format", "json", "--output", file.toString());
        healed += "; export of " + rows(file);
        return result(problem, "–", withRows, command, healed);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.noneMatch(file -> !file.toString().endsWith(".pem"));
        }
    }

    private static int rows(Path file) throws IOException {
        return Files.readString(file).split("\"name\"", -1).length - 1;
    }

    private ProfilesViewModel window() {
        return Lists.of(this, ManualTasks.immediate(), InstantSource.system());
    }

    private static String shown(ProfilesViewModel list) {
        List<ProfileRow> rows = list.rowsProperty().get();
        String state =
                switch (list.stateProperty().get()) {
                    case ListState.Failed _ -> "Failed";
                    case ListState.Stale _ -> "Stale";
                    case ListState.Shown _ -> "Shown";
                    case ListState other -> other.toString();
                };
        return rows.isEmpty()
                ? state
                : "%s %d–%d"
                        .formatted(
                                state,
                                rows.getFirst().profile().id(),
                                rows.getLast().profile().id());
    }

    private static Problem problem(ProfilesViewModel list) {
        return switch (list.stateProperty().get()) {
            case ListState.Failed(Problem problem) -> problem;
            case ListState.Stale(Problem problem) -> problem;
            case ListState other -> throw new AssertionError("no failure is shown: " + other);
        };
    }

    private CommandLineRun command(String... words) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--gateway", gateway.url(), "--retries", "0"));
        if (fault.isAboutTime()) {
            arguments.addAll(List.of("--timeout", "3"));
        }
        arguments.addAll(gateway.commandOptions());
        return CommandLineRun.of(gateway.environment(), arguments.toArray(String[]::new));
    }

    private CaseResult result(
            Problem problem,
            String withoutRows,
            String withRows,
            CommandLineRun command,
            String healed) {
        if (!command.out().isEmpty()) {
            throw new AssertionError("an error wrote to the standard output: " + command.out());
        }
        return new CaseResult(
                lastKind,
                gateway.withoutPorts(problem.sentence()),
                problem.advice(),
                problem.remedy(),
                withoutRows,
                withRows,
                1 + attempts.get(),
                command.code(),
                gateway.withoutPorts(command.err()),
                healed);
    }

    @Override
    public void close() throws IOException {
        clients.values().forEach(GatewayClient::close);
        gateway.close();
    }
}
