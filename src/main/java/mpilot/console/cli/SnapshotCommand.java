package mpilot.console.cli;

import mpilot.console.gateway.ProfileQuery;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws the window into a picture. */
@Command(
        name = "snapshot",
        description = "Draw the window into a PNG file; needs no display.",
        customSynopsis = "mpilot-console snapshot --output=FILE.png [OPTIONS]",
        sortOptions = false)
final class SnapshotCommand extends ConsoleTask {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    private final Terminal terminal;
    private final Desktop desktop;

    @Mixin private GatewayOptions gateway = new GatewayOptions();
    @Mixin private FilterOptions filters = new FilterOptions();
    @Mixin private LanguageOption language = new LanguageOption();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE.png",
            description = "Where the picture goes.")
    private String output = "";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1440x900",
            description = "Width and height in pixels; ${DEFAULT-VALUE} unless told.")
    private String size = "1440x900";

    /** The themes by the words of the option. */
    enum ThemeName {
        LIGHT,
        DARK
    }

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            defaultValue = "light",
            description = "${DEFAULT-VALUE} unless told.")
    private ThemeName theme = ThemeName.LIGHT;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Show this place of the window, such as findings.")
    private @Nullable String place;

    @Option(
            names = "--select",
            paramLabel = "NAME",
            description = "Open the profile of this name in the inspector.")
    private @Nullable String select;

    @Option(names = "--limit", paramLabel = "N", description = "Rows on the page: 25, 50 or 100.")
    private @Nullable Integer limit;

    SnapshotCommand(Terminal terminal, Desktop desktop) {
        this.terminal = terminal;
        this.desktop = desktop;
    }

    @Override
    public Integer call()
            throws UsageException, IOException, Desktop.UnavailableException, InterruptedException {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw new UsageException("--size is a width and a height of 100 to 9999: 1440x900.");
        }
        ProfileQuery query = filters.query(limit, null);
        Path file = Output.file("--output", output);
        try (GatewayOptions.Session session = gateway.open(terminal)) {
            desktop.snapshot(
                    session.connection(),
                    session.source(),
                    query,
                    new Desktop.Picture(
                            file,
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            theme == ThemeName.DARK,
                            language.ofPicture(),
                            place,
                            select));
        }
        terminal.err().println("The window is in " + output);
        return ExitCode.DONE;
    }
}
