package mpilot.console.cli;

import mpilot.console.gateway.ClientCertificate;
import mpilot.console.gateway.ClientLimits;
import mpilot.console.gateway.ClientOptions;
import mpilot.console.gateway.ProxyChoice;
import mpilot.console.gateway.RetryPolicy;
import mpilot.console.gateway.Secret;
import mpilot.console.gateway.SecretSource;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** By what way the gateway is reached. No password is taken as an argument. */
final class NetworkOptions {
    static final String PROXY_PASSWORD = "MPILOT_PROXY_PASSWORD";
    static final String CERTIFICATE_PASSWORD = "MPILOT_CERTIFICATE_PASSWORD";
    private static final int MAX_SECONDS = 600;
    private static final int MAX_RETRIES = 10;

    @Option(
            names = "--proxy",
            paramLabel = "PROXY",
            description =
                    "system, none, or an HTTP proxy as host:port or user@host:port, with its"
                            + " password in "
                            + PROXY_PASSWORD
                            + ". The system's unless told.")
    private @Nullable String proxy;

    @Option(
            names = "--ca-certificate",
            paramLabel = "FILE",
            description =
                    "CA certificates (PEM or DER) to trust beside this machine's; repeatable.")
    private List<Path> authorities = List.of();

    @Option(
            names = "--client-certificate",
            paramLabel = "FILE",
            description =
                    "A PKCS#12 file to show to a gateway that asks for a client certificate; its"
                            + " password is taken from "
                            + CERTIFICATE_PASSWORD
                            + ".")
    private @Nullable Path certificate;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Time for one answer, such as 2.5; 45 unless told.")
    private @Nullable Double timeout;

    @Option(
            names = "--retries",
            paramLabel = "N",
            description = "How often to try again after a failure that may pass; 2 unless told.")
    private @Nullable Integer retries;

    /**
     * {@return how to reach the gateway}
     *
     * @param usual how it is reached but for these options
     * @param environment where the passwords may be
     * @throws UsageException when an option cannot be taken as it is
     */
    ClientOptions client(ClientOptions usual, Map<String, String> environment)
            throws UsageException {
        ClientOptions options = usual.withLimits(limits(usual.limits()));
        if (!authorities.isEmpty()) {
            options = options.withAuthorities(authorities);
        }
        if (proxy != null) {
            options = options.withProxy(proxy(proxy, variable(environment, PROXY_PASSWORD)));
        }
        return certificate == null
                ? options
                : options.withCertificate(
                        new ClientCertificate(
                                certificate, variable(environment, CERTIFICATE_PASSWORD)));
    }

    private static ProxyChoice proxy(String text, SecretSource password) throws UsageException {
        try {
            return ProxyChoice.parse(text, password);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--proxy: " + e.getMessage());
        }
    }

    private static SecretSource variable(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        return value.isEmpty() ? SecretSource.NONE : _ -> Secret.of(value);
    }

    private ClientLimits limits(ClientLimits usual) throws UsageException {
        if (timeout == null) {
            return usual;
        }
        if (!(timeout > 0 && timeout <= MAX_SECONDS)) {
            throw new UsageException("--timeout is more than 0 and at most " + MAX_SECONDS + ".");
        }
        return usual.within(Duration.ofNanos((long) (timeout * 1e9)));
    }

    /**
     * {@return how often to ask}
     *
     * @throws UsageException when the option cannot be taken as it is
     */
    RetryPolicy retries() throws UsageException {
        if (retries == null) {
            return RetryPolicy.DEFAULT;
        }
        if (retries < 0 || retries > MAX_RETRIES) {
            throw new UsageException("--retries is from 0 to " + MAX_RETRIES + ".");
        }
        return RetryPolicy.DEFAULT.withAttempts(retries + 1);
    }
}
