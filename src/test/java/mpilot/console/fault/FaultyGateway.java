package mpilot.console.fault;

import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.ClientOptions;
import mpilot.console.gateway.ProxyChoice;
import mpilot.console.gateway.TokenSource;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A gateway that fails and is healed as a test says. */
interface FaultyGateway extends AutoCloseable {
    /** {@return where it is now} */
    String url();

    /** Fails from now on. */
    void fail() throws IOException;

    /** Answers from now on. */
    void heal() throws IOException;

    /** {@return how a client has to be set up to reach it when it is healed} */
    default ClientOptions options() throws IOException {
        return ClientOptions.standard().withProxy(ProxyChoice.none());
    }

    /** {@return the same for a command} */
    default List<String> commandOptions() throws IOException {
        return List.of("--proxy", "none");
    }

    /** {@return the environment variables that a command has now} */
    default Map<String, String> environment() {
        return Map.of("MPILOT_TOKEN", "eyJcanary.canary.canary");
    }

    /** {@return what a window takes its token from} */
    default TokenSource tokens() {
        return _ -> BearerToken.of("eyJcanary.canary.canary");
    }

    /** {@return a text in which what differs from run to run has a name} */
    default String withoutPorts(String text) {
        return text.replace(url(), "GATEWAY");
    }

    @Override
    void close() throws IOException;
}
