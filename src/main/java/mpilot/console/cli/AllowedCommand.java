package mpilot.console.cli;

import mpilot.console.fleet.ProfileLookup;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.GatewayException;
import mpilot.console.policy.access.AccessAnswer;
import mpilot.console.policy.access.AccessCheck;
import mpilot.console.policy.access.AccessQuestion;
import mpilot.console.policy.access.AccessStep;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/** Says whether a profile allows a request, rule by rule. */
@Command(
        name = "allowed",
        description =
                "Tell whether a profile allows a request: every rule in the gateway's order, with the"
                        + " field that sets it. The last line begins with \"allowed\", \"blocked 403\","
                        + " \"blocked 402\", \"blocked 429\" or \"unknown\".",
        footer = {
            "",
            "Exit codes: 0 allowed; 1 blocked or unknown, so that a script goes on only when the",
            "profile allows it; 2 also when no profile, or more than one, has the name; 3 to 6 as",
            "everywhere. Only what this profile says is asked: its users' copies have counters of",
            "their own, and teams and customers have budgets of theirs."
        },
        sortOptions = false)
final class AllowedCommand extends ConsoleTask {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "NAME|ID",
            description = "The profile: its id, or its whole name. A number is an id first.")
    private String profile = "";

    @Option(names = "--provider", paramLabel = "P", description = "The provider, such as openai.")
    private @Nullable String provider;

    @Option(
            names = "--model",
            paramLabel = "M",
            description = "The model; without it, whether any model of the provider is allowed.")
    private @Nullable String model;

    @Option(
            names = "--server",
            paramLabel = "S",
            description = "The MCP server whose tool is used.")
    private @Nullable String server;

    @Option(
            names = "--tool",
            paramLabel = "T",
            description = "The MCP tool; without it, whether any tool of the server is allowed.")
    private @Nullable String tool;

    @Option(
            names = "--cost",
            paramLabel = "USD",
            description =
                    "What the request may cost. It blocks nothing, as the gateway counts what is used"
                            + " already; the answer tells whether the next request is refused.")
    private @Nullable BigDecimal cost;

    @Option(
            names = "--tokens",
            paramLabel = "N",
            description = "How many tokens the request may use; like --cost.")
    private @Nullable BigDecimal tokens;

    @Mixin private GatewayOptions gateway = new GatewayOptions();
    @Mixin private FilterOptions filters = new FilterOptions();

    AllowedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException, GatewayException {
        AccessQuestion question = question();
        Cancellation cancellation = new Cancellation();
        try (GatewayOptions.Session session = gateway.open(terminal);
                Interrupt _ = new Interrupt(cancellation, terminal)) {
            ProfileLookup.Result result =
                    ProfileLookup.find(
                            session.source(), filters.query(null, null), profile, cancellation);
            AccessAnswer answer =
                    AccessCheck.answer(NamedProfile.one(result, profile), question, Instant.now());
            print(answer);
            return answer.verdict() == AccessAnswer.Verdict.ALLOWED
                    ? ExitCode.DONE
                    : ExitCode.FOUND;
        }
    }

    private AccessQuestion question() throws UsageException {
        try {
            return new AccessQuestion(provider, model, cost, tokens, server, tool);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Objects.requireNonNullElse(e.getMessage(), "No question."));
        }
    }

    private void print(AccessAnswer answer) {
        PrintWriter out = terminal.out();
        int widest =
                answer.steps().stream()
                        .mapToInt(step -> Objects.requireNonNullElse(step.pointer(), "").length())
                        .max()
                        .orElse(0);
        for (AccessStep step : answer.steps()) {
            String pointer = Objects.requireNonNullElse(step.pointer(), "");
            out.println(
                    "%-8s %-15s %s%s  %s"
                            .formatted(
                                    word(step),
                                    step.rule().text(),
                                    pointer,
                                    " ".repeat(widest - pointer.length()),
                                    step.sentence()));
        }
        out.println(verdict(answer) + ": " + answer.sentence());
        out.flush();
    }

    private static String word(AccessStep step) {
        return switch (step.ruling()) {
            case PASSES -> "passes";
            case BLOCKS -> "blocks";
            case UNKNOWN -> "unknown";
            case BEYOND -> "-";
        };
    }

    private static String verdict(AccessAnswer answer) {
        return switch (answer.verdict()) {
            case ALLOWED -> "allowed";
            case BLOCKED -> "blocked " + answer.status();
            case UNKNOWN -> "unknown";
        };
    }
}
