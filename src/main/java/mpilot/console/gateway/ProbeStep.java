package mpilot.console.gateway;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * One step of looking at a gateway, and what came of it.
 *
 * @param kind which step
 * @param outcome what came of it
 * @param time how long it took; zero while it runs and where it was left out
 * @param detail what was found, in words without anything hidden; empty while it runs
 * @param advice what to do about it, in one sentence; null where there is nothing to do
 */
public record ProbeStep(
        Kind kind, Outcome outcome, Duration time, String detail, @Nullable String advice) {
    /** The steps in the order in which they are taken. */
    public enum Kind {
        /** The files and secrets that the connection needs. */
        SETUP,
        /** By which proxy. */
        PROXY,
        /** The host's name, or the proxy's, is looked up. */
        NAME,
        /** TCP connects. */
        TCP,
        /** TLS is agreed on, and the certificate is found to be the host's. */
        TLS,
        /** {@code GET /health}. */
        HEALTH,
        /** {@code GET /api/version}. */
        VERSION,
        /** The list, of one profile. */
        LIST,
        /** The list at the other path that gateways serve it at. */
        OTHER_PATH;

        /** {@return what the step is called, in the language of the process} */
        public String title() {
            return switch (this) {
                case SETUP -> Text.of("probe.setup");
                case PROXY -> Text.of("probe.proxy");
                case NAME -> Text.of("probe.name");
                case TCP -> Text.of("probe.tcp");
                case TLS -> Text.of("probe.tls");
                case HEALTH -> Text.of("probe.health");
                case VERSION -> Text.of("probe.version");
                case LIST -> Text.of("probe.list");
                case OTHER_PATH -> Text.of("probe.other-path");
            };
        }
    }

    /** What came of a step. */
    public enum Outcome {
        /** It is under way. */
        RUNNING,
        /** It is as it should be. */
        PASSED,
        /** It works, and there is something to know or to do. */
        NOTED,
        /** It does not work. */
        FAILED,
        /** There was nothing to do. */
        LEFT_OUT
    }
}
