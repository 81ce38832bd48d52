package mpilot.console.gateway;

/**
 * The command line that asks for the same page with curl, to be pasted into a shell. It names the
 * environment variable that holds the token, never the token.
 */
public final class CurlCommand {
    /** The environment variable that the command takes the token from. */
    private static final String VARIABLE = "MPILOT_TOKEN";

    private CurlCommand() {}

    /** {@return the command for a POSIX shell} */
    public static String of(GatewayEndpoint endpoint, ProfileQuery query) {
        return "curl --fail-with-body -H \"Authorization: Bearer $"
                + VARIABLE
                + "\" "
                + quoted(ListUrl.of(endpoint, query).toString());
    }

    /** Within single quotes a shell expands nothing; a quote itself is put between two others. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
