package mpilot.console.cli;

import mpilot.console.export.DifferenceJson;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayException;
import mpilot.console.policy.difference.Difference;
import mpilot.console.policy.difference.DifferenceWords;
import mpilot.console.policy.difference.FleetDifference;
import mpilot.console.policy.difference.Matching;
import mpilot.console.policy.difference.Part;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells profiles, or whole gateways and files of them, apart. */
@Command(
        name = "diff",
        description =
                "Compare two to four profiles, or all profiles of two gateways or saved files, by"
                        + " what they mean: no order of lists, no ids, no counters.",
        customSynopsis = "mpilot-console diff A B [C [D]] [OPTIONS]",
        footer = {
            "",
            "A side is one of:",
            "  NAME|ID               a profile at the gateway that the options name",
            "  profile:NAME|ID       the same, for a name that begins like one of these",
            "  file:PATH             every profile of a saved answer, a JSON export or NDJSON",
            "  connection:NAME       every profile of a saved connection",
            "  gateway:URL           every profile of a gateway, with the token of MPILOT_TOKEN",
            "  file:PATH#NAME|ID     one profile there; so with connection: and gateway:",
            "Where one side is a single profile, another without # is taken for the profile there"
                    + " that has the same name.",
            "",
            "JSON is one object. Of profiles: sides, differs, places (path, kind, pointers, values:"
                    + " one of each side, null for nothing). Of gateways and files: sides, matched_by,"
                    + " differs, counts, profiles (state, match, before, after, places), without"
                    + " those that are unchanged.",
            "",
            "Exit codes: 0 no difference; 1 some; 2 to 6 as everywhere. A version that moved alone"
                    + " is told and is none, as is what is written differently and means the same."
        },
        sortOptions = false)
final class DiffCommand extends ConsoleTask {
    /** How a difference is written. */
    enum Format {
        TEXT,
        JSON
    }

    /** By what profiles are taken for each other. */
    enum Match {
        ID(Matching.ID_THEN_NAME),
        NAME(Matching.NAME);

        private final Matching matching;

        Match(Matching matching) {
            this.matching = matching;
        }
    }

    private final Terminal terminal;

    @Parameters(
            arity = "2..4",
            paramLabel = "SIDE",
            hideParamSyntax = true,
            description = "What is compared; see below.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "How differences are written; text unless told.")
    private Format format = Format.TEXT;

    @Option(names = "--usage", description = "Compare counters and resets as well.")
    private boolean usage;

    @Option(
            names = "--match",
            paramLabel = "id|name",
            description =
                    "How profiles of two gateways or files find each other: by id, and what is left"
                            + " by name; or by name alone. Names are matched as they stand, and what"
                            + " is left but for upper and lower case. Unless told, by name between two"
                            + " gateways and by id with a file.")
    private @Nullable Match match;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to; - is standard output, and so it is without this.")
    private String output = "-";

    @Mixin private GatewayOptions gateway = new GatewayOptions();

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException, IOException, GatewayException {
        Output place = Output.of("--output", output);
        List<DiffSide> sides = new ArrayList<>();
        for (String argument : arguments) {
            sides.add(DiffSide.of(argument));
        }
        boolean ofProfiles = sides.stream().anyMatch(side -> side.profile() != null);
        if (!ofProfiles && sides.size() > 2) {
            throw new UsageException("Two gateways or files are compared, not more.");
        }
        Cancellation cancellation = new Cancellation();
        try (DiffSides opened = DiffSides.open(sides, gateway, terminal);
                Interrupt _ = new Interrupt(cancellation, terminal)) {
            boolean differs =
                    ofProfiles
                            ? profiles(sides, opened, place, cancellation)
                            : fleets(sides, opened, place, cancellation);
            terminal.err().flush();
            if (opened.fellShort()) {
                return FailureKind.CUT_OFF.exitCode();
            }
            return differs ? ExitCode.FOUND : ExitCode.DONE;
        }
    }

    private boolean profiles(
            List<DiffSide> sides, DiffSides opened, Output place, Cancellation cancellation)
            throws UsageException, IOException, GatewayException {
        List<@Nullable AccessProfile> named = new ArrayList<>();
        AccessProfile first = null;
        for (int i = 0; i < sides.size(); i++) {
            String name = sides.get(i).profile();
            AccessProfile profile = name == null ? null : opened.named(i, name, cancellation);
            first = first == null ? profile : first;
            named.add(profile);
        }
        List<AccessProfile> profiles = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            AccessProfile profile = named.get(i);
            profiles.add(
                    profile == null
                            ? opened.matching(i, Objects.requireNonNull(first), cancellation)
                            : profile);
        }
        Difference difference = Difference.of(profiles);
        List<String> texts = sides.stream().map(DiffSide::text).toList();
        if (format == Format.JSON) {
            place.<IOException>write(
                    out -> DifferenceJson.write(difference, texts, usage, out), terminal);
        } else {
            DiffText text = new DiffText(place.file() == null ? terminal.width() : DiffText.WIDE);
            place.<IOException>write(out -> text.write(difference, texts, usage, out), terminal);
        }
        terminal.err().println(DifferenceWords.summary(difference));
        return difference.differs(Part.POLICY) || (usage && difference.differs(Part.USAGE));
    }

    private boolean fleets(
            List<DiffSide> sides, DiffSides opened, Output place, Cancellation cancellation)
            throws UsageException, IOException, GatewayException {
        List<AccessProfile> before = opened.all(0, cancellation);
        List<AccessProfile> after = opened.all(1, cancellation);
        Match usual = opened.mayBeOfOneGateway() ? Match.ID : Match.NAME;
        Matching matching = (match == null ? usual : match).matching;
        FleetDifference difference = FleetDifference.of(before, after, matching, usage);
        List<String> texts = sides.stream().map(DiffSide::text).toList();
        if (format == Format.JSON) {
            place.<IOException>write(
                    out -> DifferenceJson.write(difference, matching, texts, out), terminal);
        } else {
            DiffText text = new DiffText(DiffText.WIDE);
            place.<IOException>write(out -> text.write(difference, out), terminal);
        }
        terminal.err().println(DifferenceWords.summary(difference));
        return difference.differs();
    }
}
